package org.throughline.internal.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.testkit.Documents;

/** A brief in which every kind of block occurs, on paper. */
class PdfRendererTest {

  private static final Path GOLDEN =
      Path.of("src_test", "org", "throughline", "internal", "briefing", "pdf", "every-block.txt");

  private final MadePdf pdf = new MadePdf(Documents.everyBlock());

  @AfterEach
  void closed() throws IOException {
    pdf.close();
  }

  /** To accept a change, run with {@code -Dthroughline.golden=write} and look at what changed. */
  @Test
  void thePagesSayWhatWasReadBefore() throws IOException {
    String said = String.join("\f\n", pdf.pages());
    if ("write".equals(System.getProperty("throughline.golden"))) {
      Files.writeString(GOLDEN, said);
    }
    assertEquals(Files.readString(GOLDEN).replace("\r\n", "\n"), said);
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertArrayEquals(pdf.bytes(), new PdfRenderer().render(Documents.everyBlock()));
  }

  @Test
  void theOutlineIsWholeAndEveryHeadingIsOne() {
    List<String> headings = pdf.elements().stream().map(PDStructureElement::getStructureType)
        .filter(type -> type.matches("H[1-6]")).toList();
    assertEquals(List.of("H1", "H2", "H3", "H4", "H2", "H2", "H3", "H2"), headings);
    List<String> bookmarks = new ArrayList<>();
    for (PDOutlineItem item : pdf.opened().getDocumentCatalog().getDocumentOutline().children()) {
      bookmarks.add(item.getTitle());
    }
    assertEquals(List.of("Where are we now?", "Who do we need to talk to?", "How will we know we have arrived?", "Sources"),
        bookmarks);
  }

  @Test
  void whoHearsThePageHearsEverything() {
    assertEquals("en-NL", pdf.opened().getDocumentCatalog().getLanguage());
    assertEquals("Answer people when they ask – Zekerhuis", pdf.opened().getDocumentInformation().getTitle());
    assertTrue(pdf.elements().stream().anyMatch(each -> "nl".equals(each.getLanguage())), "the client's own words");
    List<PDStructureElement> figures = pdf.elements("Figure");
    assertEquals(5, figures.size());
    assertEquals("Promise and practice per channel. Facebook answers in 2 h 10; the promise is 60 min. X and WhatsApp "
        + "keep it; e-mail takes four times as long. Facebook: Reply now 2 h 10, Promise 60 min; X: Reply now 52 min, "
        + "Promise 60 min; WhatsApp: Reply now 38 min, Promise 60 min; Contact form on the website: Reply now 15 h 30, "
        + "Promise 4 h.", figures.getFirst().getAlternateDescription());
    figures.forEach(each -> assertTrue(each.getAlternateDescription().length() > 60, each.getAlternateDescription()));
    assertEquals(6 + 3, pdf.elements("TH").size(), "heads of columns and rows");
    assertEquals(Set.of("Column", "Row"), pdf.elements("TH").stream().map(each -> each.getCOSObject()
        .getCOSDictionary(COSName.A).getNameAsString("Scope")).collect(Collectors.toSet()));
    pdf.elements("Link").forEach(each -> assertFalse(each.getAlternateDescription().isBlank()));
  }

  @Test
  void linksLeadInsideTheDocumentOrWhereTheyMay() throws IOException {
    Set<String> addresses = new java.util.TreeSet<>();
    int inside = 0;
    for (PDPage page : pdf.opened().getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        if (link.getAction() instanceof PDActionURI out) {
          addresses.add(out.getURI());
        } else {
          inside++;
        }
      }
    }
    assertEquals(Set.of("https://example.org/guide", "https://example.org/report?a=1&b=2"), addresses);
    assertTrue(inside >= 6 + 9, "contents and notes: " + inside);
  }

  @Test
  void onlyTheTypefacesOfTheProductAreInItAndAllOfThemAre() throws IOException {
    Set<String> names = new java.util.TreeSet<>();
    for (PDPage page : pdf.opened().getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
        names.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
      }
    }
    assertEquals(Set.of("NotoSansArabic-Regular", "SourceSans3-Italic", "SourceSans3-Regular", "SourceSans3-SemiBold",
        "SourceSerif4-It", "SourceSerif4-Regular", "SourceSerif4-Semibold").stream().map(PdfRendererTest::plain)
        .collect(Collectors.toSet()), names.stream().map(PdfRendererTest::plain).collect(Collectors.toSet()));
  }

  private static String plain(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("italic|[^a-z0-9]", "").replaceAll("it$", "");
  }

  @Test
  void nothingTellsWhoMadeItOrWhen() throws IOException {
    PDDocument opened = pdf.opened();
    assertEquals(Set.of("Title", "Subject", "Producer"), opened.getDocumentInformation().getMetadataKeys());
    assertEquals("Throughline", opened.getDocumentInformation().getProducer());
    assertNull(opened.getDocumentInformation().getCreationDate());
    assertNull(opened.getDocumentCatalog().getOpenAction());
  }

  @Test
  void whereTheFiguresComeFromStandsBesideThem() {
    String all = String.join("\n", pdf.pages());
    assertTrue(all.contains("Generated data Source 1"), all);
    assertTrue(all.contains("Out of date"), all);
    assertTrue(all.contains("The line is broken here"), all);
    String last = pdf.pages().getLast();
    assertTrue(last.contains("1. Generated data Conversations on X") && last.contains("2. Estimate Panel"), last);
  }

  @Test
  void everyPageButTheCoverHasHeadFootAndNumber() {
    List<String> pages = pdf.pages();
    assertTrue(pages.size() >= 4, "pages: " + pages.size());
    assertFalse(pages.getFirst().contains("Version 2, for Bureau Vonk"));
    for (int i = 1; i < pages.size(); i++) {
      String page = pages.get(i).strip();
      assertTrue(page.startsWith("Zekerhuis, winter campaign 2027 Version 2, for Bureau Vonk"), page);
      assertTrue(page.endsWith("Written by Studio Kade for Zekerhuis, 23 November 2026 " + (i + 1)), page);
    }
  }
}
