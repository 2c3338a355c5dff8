package org.throughline.internal.briefing.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.testkit.Documents;

/** Another office program opens what is made here, and shows all of it; where there is none, nothing is asked. */
@Tag("long")
class LibreOfficeTest {

  @Test
  void itOpensEveryDocumentAndItsPagesSayTheSame(@TempDir Path folder) throws Exception {
    Optional<Path> office = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(each -> Path.of(each, "soffice"))
        .filter(Files::isExecutable).findFirst();
    assumeTrue(office.isPresent(), "no soffice on this machine");
    Map<String, Document> documents = new TreeMap<>(Map.of("every", Documents.everyBlock(), "smallest",
        Documents.smallest(), "hostile", Documents.everywhere("<b>\u0000 =cmd|' /C calc'!A0 مرحبا (שלום) 😀 \u4E2D\u6587 "
            + "a".repeat(500)), "long", Documents.table(20_000, 8)));
    List<String> command = new ArrayList<>(List.of(office.get().toString(), "--headless",
        "-env:UserInstallation=" + folder.resolve("user").toUri(), "--convert-to", "pdf", "--outdir", folder.toString()));
    for (Map.Entry<String, Document> each : documents.entrySet()) {
      Path file = folder.resolve(each.getKey() + ".docx");
      Files.write(file, new DocxRenderer().render(each.getValue()));
      command.add(file.toString());
    }
    Process converting = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile()).start();
    assertTrue(converting.waitFor(5, TimeUnit.MINUTES), "it is still converting");
    assertEquals(0, converting.exitValue(), Files.readString(folder.resolve("log")));

    try (PDDocument every = opened(folder, "every"); PDDocument table = opened(folder, "long")) {
      String said = new PDFTextStripper().getText(every).replaceAll("\\s+", " ");
      for (String text : List.of("Answer people when they ask", "Who do we need to talk to?", "48%", "Snelle service",
          "Where they ask Share Busiest at Most asked Reply now Promise", "What we ask of you", "The line is broken here",
          "Generated data", "Bel gerust")) {
        assertTrue(said.contains(text), () -> text + " in " + said);
      }
      assertTrue(every.getNumberOfPages() >= 4, "pages: " + every.getNumberOfPages());
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(table.getNumberOfPages());
      assertTrue(last.getText(table).contains("Column 1 Column 2"), "heads of columns stand on every page");
      assertTrue(last.getText(table).contains("The first 1,000 of 20,000 rows."), last.getText(table));
    }
    for (String name : documents.keySet()) {
      assertTrue(Files.size(folder.resolve(name + ".pdf")) > 1_000, name);
    }
  }

  private static PDDocument opened(Path folder, String name) throws IOException {
    return Loader.loadPDF(folder.resolve(name + ".pdf").toFile());
  }
}
