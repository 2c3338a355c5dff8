package org.throughline.cli.looks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.testkit.HtmlChecker;
import org.throughline.briefing.testkit.PdfChecker;

/**
 * Given a briefing of every template, in three languages: the checkers of others find nothing wrong with it, and another
 * office program opens it. Each is skipped where the program is not there.
 */
@Tag("long")
class BriefingsElsewhereTest {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("en"), Locale.of("nl"), Locale.of("sv"));
  private static final List<String> OFFICE = List.of("docx", "pptx", "xlsx");

  @TempDir
  private Path folder;

  private List<Path> all(String format) {
    SampleBriefings briefings = new SampleBriefings(folder);
    return LANGUAGES.stream().flatMap(language -> SampleBriefings.all().stream()
        .map(briefing -> briefings.file(briefing, format, language))).toList();
  }

  @Test
  void everybodyCanReadThePdfFiles() throws IOException, InterruptedException {
    List<Path> files = all("pdf");
    List<String> said = PdfChecker.saysOf(files);
    assertEquals(files.size(), said.stream().filter(it -> it.endsWith(", compliant")).count(), said.toString());
  }

  @Test
  void thePagesHaveNoErrors() throws IOException, InterruptedException {
    assertEquals("", HtmlChecker.errorsIn(all("html")));
  }

  @Test
  void anotherOfficeProgramOpensThem() throws IOException, InterruptedException {
    Optional<Path> office = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(each -> Path.of(each, "soffice"))
        .filter(Files::isExecutable).findFirst();
    assumeTrue(office.isPresent(), "no soffice on this machine");
    SampleBriefings briefings = new SampleBriefings(Files.createDirectories(folder.resolve("briefings")));
    for (String format : OFFICE) {
      List<Path> files = new ArrayList<>();
      for (Locale language : LANGUAGES) {
        for (String briefing : SampleBriefings.all()) {
          for (Path file : briefings.files(briefing, format, language)) {
            // Files of different languages have one name.
            files.add(Files.copy(file, Files.createDirectories(folder.resolve(format))
                .resolve(language + "-" + file.getFileName())));
          }
        }
      }
      assertTrue(files.size() >= LANGUAGES.size(), format + " of " + files.size() + " briefings");
      convert(office.get(), files);
      for (Path file : files) {
        Path pages = file.resolveSibling(file.getFileName().toString().replace("." + format, ".pdf"));
        try (PDDocument opened = Loader.loadPDF(pages.toFile())) {
          assertTrue(new PDFTextStripper().getText(opened).contains("Zekerhuis"), file + " says nothing");
        }
      }
    }
  }

  private void convert(Path office, List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(office.toString(), "--headless",
        "-env:UserInstallation=" + folder.resolve("user").toUri(), "--convert-to", "pdf", "--outdir",
        files.getFirst().getParent().toString()));
    files.forEach(it -> command.add(it.toString()));
    Path log = folder.resolve("log");
    Process converting = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(converting.waitFor(10, TimeUnit.MINUTES), "it is still converting");
    assertEquals(0, converting.exitValue(), Files.readString(log));
    assertTrue(Files.readAllLines(log).stream().noneMatch(it -> it.startsWith("Error:")), Files.readString(log));
  }
}
