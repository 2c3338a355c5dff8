package org.throughline.internal.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.testkit.Documents;
import org.throughline.briefing.testkit.PdfChecker;
import org.throughline.picture.Colour;
import org.throughline.picture.ImageFile;

/** Everybody can read a briefing: it is PDF/UA-1, says veraPDF. One process looks at all files, because it starts slowly. */
class AccessibilityTest {

  private static final byte[] DOT = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
      + "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @Test
  void everyKindOfDocumentIsCompliantAndAPictureWithoutWordsIsNot(@TempDir Path folder) throws Exception {
    Document every = Documents.everyBlock();
    List<Path> files = new ArrayList<>();
    files.add(write(folder, "english", every));
    files.add(write(folder, "dutch", in(Locale.of("nl"), every)));
    files.add(write(folder, "swedish", in(Locale.of("sv"), every)));
    files.add(write(folder, "smallest", Documents.smallest()));
    files.add(write(folder, "sent", new Document(every.language(), every.cover(), every.running(), every.sections(),
        new Sender("Studio Kade", Optional.of(new Logo(ImageFile.of(DOT), "Studio Kade")), Optional.of(Colour.of(0x1B4F72)), "Confidential"))));
    files.add(write(folder, "hostile", Documents.everywhere("<b>\u0000 =cmd|' /C calc'!A0 مرحبا (שלום) 😀 \u4E2D\u6587 "
        + "a".repeat(500))));
    files.add(write(folder, "blank", Documents.everywhere(" ")));
    files.add(write(folder, "long", Documents.table(BlockWriter.MOST_ROWS / 4, 5)));
    Path silent = withoutWords(folder, every);
    files.add(silent);

    List<String> said = PdfChecker.saysOf(files);

    List<String> verdicts = said.stream().filter(line -> line.contains(" checks, ")).toList();
    assertEquals(files.size(), verdicts.size(), said.toString());
    assertEquals(Collections.nCopies(files.size() - 1, "compliant"),
        verdicts.subList(0, files.size() - 1).stream().map(line -> line.substring(line.lastIndexOf(", ") + 2)).toList(),
        said.toString());
    assertTrue(verdicts.getLast().contains("NOT COMPLIANT") && said.toString().contains("7.3-1"), said.toString());
  }

  private static Document in(Locale language, Document document) {
    return new Document(language, document.cover(), document.running(), document.sections(), document.sender());
  }

  private static Path write(Path folder, String name, Document document) throws IOException {
    return Files.write(folder.resolve(name + ".pdf"), new PdfRenderer().render(document));
  }

  private static Path withoutWords(Path folder, Document document) throws IOException {
    try (MadePdf pdf = new MadePdf(document)) {
      PDStructureElement figure = pdf.elements("Figure").getFirst();
      figure.getCOSObject().removeItem(COSName.ALT);
      Path file = folder.resolve("silent.pdf");
      pdf.opened().save(file.toFile());
      return file;
    }
  }
}
