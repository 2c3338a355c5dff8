package org.throughline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.spi.Renderer;
import org.throughline.picture.Face;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.TypefaceFile;

/** An agency has its documents set in a typeface of its own. */
class BriefTypefaceTest {

  /** A face that the text of a document without an own typeface does not hold. */
  private static final Face OWN = Face.SANS_ITALIC;

  private static byte[] rendered(String format) throws IOException {
    byte[] file;
    try (InputStream in = OWN.file().openStream()) {
      file = in.readAllBytes();
    }
    Sender sender = new Sender("Studio Kade", Optional.empty(), Optional.empty(), "", "Studio Kade B.V., Amsterdam",
        Optional.of(new OwnTypeface(TypefaceFile.of(file).orElseThrow(), Optional.empty())));
    Document document = new Document(Locale.ENGLISH,
        new Cover(Words.program("Zekerhuis"), "Brief", Words.program("Winter"), Words.program(""), List.of()),
        new Document.Running("Zekerhuis", "Version 2", "Studio Kade B.V., Amsterdam · 24 November 2026"),
        List.of(new DocumentSection("one", Words.program("One"), "",
            List.of(new Block.Paragraph(Words.program("Plain text and مرحبا."), Block.Weight.BODY)))),
        sender, Optional.of(LocalDate.of(2026, 11, 24)));
    Renderer renderer = PlainProgram.renderers().stream().filter(it -> it.format().equals(format)).findFirst().orElseThrow();
    return renderer.render(document);
  }

  private static String part(byte[] archive, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        if (each.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no part " + name);
  }

  @Test
  void aPageCarriesItAndLoadsNothingElse() throws IOException {
    String page = new String(rendered("html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("font-src data:"));
    assertTrue(page.contains("@font-face { font-family: Own; font-weight: 400; font-style: normal; src: url(data:font/ttf;base64,"));
    assertTrue(page.contains("--sans: Own, ") && page.contains("--serif: Own, "));
    assertEquals(1, page.split("url\\(", -1).length - 1, "only its own file");
  }

  @Test
  void aPdfIsSetInItAndInOthersWhereItLacksLetters() throws IOException {
    try (PDDocument file = Loader.loadPDF(rendered("pdf"))) {
      Set<String> fonts = StreamSupport.stream(file.getPages().spliterator(), false)
          .flatMap(page -> fonts(page.getResources()).stream()).collect(Collectors.toSet());
      assertTrue(fonts.stream().anyMatch(it -> it.contains("SourceSans3-It")), fonts.toString());
      assertTrue(fonts.stream().anyMatch(it -> it.contains("Arabic")), fonts.toString());
      assertFalse(fonts.stream().anyMatch(it -> it.contains("SourceSans3-Regular") || it.contains("SourceSerif4-Regular")),
          fonts.toString());
      String text = new PDFTextStripper().getText(file);
      assertTrue(text.contains("Plain text") && text.contains("Studio Kade B.V., Amsterdam"), text);
      assertFalse(text.contains("[?]"), text);
    }
  }

  private static List<String> fonts(PDResources resources) {
    return StreamSupport.stream(resources.getFontNames().spliterator(), false).map((COSName name) -> {
      try {
        return resources.getFont(name).getName();
      } catch (IOException damaged) {
        throw new java.io.UncheckedIOException(damaged);
      }
    }).toList();
  }

  @Test
  void aWordFileAndADeckNameIt() throws IOException {
    byte[] text = rendered("docx");
    assertTrue(part(text, "word/styles.xml").contains("w:ascii=\"Source Sans 3\""));
    assertFalse(part(text, "word/styles.xml").contains("Source Serif 4"));
    assertTrue(part(text, "word/fontTable.xml").contains("w:name=\"Source Sans 3\""));
    assertTrue(part(text, "word/footer2.xml").contains("Studio Kade B.V., Amsterdam"), "on the cover too");
    String theme = part(rendered("pptx"), "ppt/theme/theme1.xml");
    assertTrue(theme.contains("typeface=\"Source Sans 3\"") && !theme.contains("Source Serif 4"), theme);
  }
}
