package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.Documents;

/** LibreOffice, where it is there, opens the slides and prints each of them. */
@Tag("long")
class OfficeTest {

  private static final String PROGRAM = "soffice";

  @Test
  void everySlideIsPrinted(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM))), "LibreOffice is not here");
    Document document = Documents.everyBlock();
    try (MadeDeck deck = new MadeDeck(document);
        PDDocument printed = print(folder, Files.write(folder.resolve("brief.pptx"), deck.bytes()))) {
      assertEquals(deck.titles().size(), printed.getNumberOfPages());
      String said = MadeDeck.plain(new PDFTextStripper().getText(printed));
      List<String> titles = deck.titles().stream().map(MadeDeck::plain).toList();
      assertEquals(List.of(), titles.stream().filter(title -> !said.contains(title)).toList(), said);
    }
  }

  private static PDDocument print(Path folder, Path file) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(PROGRAM, "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not end");
    return Loader.loadPDF(folder.resolve("brief.pdf").toFile());
  }
}
