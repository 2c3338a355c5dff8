package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;
import org.throughline.picture.Colour;
import org.throughline.picture.Drawing;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.LineChart;
import org.throughline.picture.chart.Value;

/** A brief in which every kind of block occurs, as slides. */
class PptxRendererTest {

  /** Text below the line and labels; all other text has 18 points or more. */
  private static final Set<Integer> SMALL_POINTS = Set.of(11, 14);
  private static final int READABLE = 18;

  private final Document document = Documents.everyBlock();
  private final MadeDeck deck = new MadeDeck(document);

  @AfterEach
  void closed() {
    deck.close();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertArrayEquals(deck.bytes(), new PptxRenderer().render(Documents.everyBlock()));
  }

  @Test
  void everyTextIsOnASlideOrInItsNotes() {
    String all = deck.everything();
    List<String> missing = Texts.of(document).stream().filter(text -> !all.contains(text)).toList();
    assertEquals(List.of(), missing);
    assertTrue(Texts.of(document).size() > 100);
  }

  @Test
  void aSingleValueStandsLargeUnlessSomethingIsPromised() {
    ChartWords words = new ChartWords("Claims", "Claims lead.", "Topic", "Conversations");
    List<Value> one = List.of(Value.of("Claims at night", 412, "412"));
    Block small = new Block.Paragraph(Words.program("Counted twice."), Block.Weight.CAPTION);
    assertEquals(0, pictures(small, figure(new BarChart(words, one)), "412", "Claims at night", "Counted twice."));
    assertEquals(0, pictures(small, figure(new LineChart(words, one, Optional.empty(), Double::toString)), "412"));
    assertEquals(2, pictures(small, figure(new LineChart(words, one, Optional.of(new LineChart.Promise(90, "Promised 90")),
        Double::toString)), "Counted twice."), "vectors and their dots");
  }

  private static Block figure(Drawing drawing) {
    return new Block.Figure(Words.program("What they ask"), "conversations", drawing, Optional.empty());
  }

  /** How many files of pictures a brief has in which these stand below a heading; it says these texts. */
  private static int pictures(Block small, Block figure, String... texts) {
    try (MadeDeck made = new MadeDeck(Documents.one(new Block.Heading(1, Words.program("At night")), small, figure))) {
      String all = made.everything();
      Stream.of(texts).forEach(text -> assertTrue(all.contains(text), text + " in " + all));
      assertTrue(made.titles().contains("Claims lead.") && !made.titles().contains("At night"), made.titles().toString());
      return made.show().getPackage().getPartsByName(Pattern.compile("/ppt/media/.*")).size();
    }
  }

  @Test
  void everySlideHasOneTitleOfItsOwn() {
    assertEquals(deck.titles().size(), new HashSet<>(deck.titles()).size(), deck.titles().toString());
    assertTrue(deck.titles().stream().noneMatch(String::isBlank), deck.titles().toString());
    assertTrue(deck.titles().contains("48% of questions come after 18:00, when the desk closes; the busiest hour is 21:00 "
        + "with 10.6%."), "a picture says what it shows: " + deck.titles());
    assertTrue(deck.titles().containsAll(List.of("Answer people when they ask", "Contents", "Where are we now?",
        "Who do we need to talk to?", "How will we know we have arrived?", "What we ask of you", "Sources")));
  }

  @Test
  void slidesAreMadeAfterLayoutsOnOneMaster() {
    assertEquals(1, deck.show().getSlideMasters().size());
    Set<String> names = new TreeSet<>();
    for (XSLFSlideLayout layout : deck.show().getSlideMasters().getFirst().getSlideLayouts()) {
      names.add(layout.getName());
    }
    assertEquals(Set.of("Cover", "Question", "Text", "Picture", "Table", "Quotes", "Figure"), names);
    assertEquals(960, deck.show().getPageSize().width);
    assertEquals(540, deck.show().getPageSize().height);
    Set<String> used = new TreeSet<>();
    deck.show().getSlides().forEach(slide -> used.add(slide.getSlideLayout().getName()));
    assertTrue(used.containsAll(Set.of("Cover", "Question", "Text", "Picture", "Table", "Quotes")), used.toString());
  }

  @Test
  void picturesAreVectorsWithDotsAndWords() throws Exception {
    List<String> alternatives = new ArrayList<>();
    int pictures = 0;
    for (XSLFSlide slide : deck.show().getSlides()) {
      alternatives.addAll(MadeDeck.alternatives(slide));
      for (XSLFShape shape : slide.getShapes()) {
        if (shape instanceof XSLFPictureShape picture) {
          pictures++;
          assertEquals("image/png", picture.getPictureData().getContentType());
          String svg = new String(picture.getSvgImage().getData(), StandardCharsets.UTF_8);
          assertTrue(svg.startsWith("<?xml") && svg.contains("<path"), svg);
          assertFalse(svg.contains("<text"), "letters are shapes, so that no typeface is needed: " + svg);
        }
      }
    }
    assertEquals(5, pictures);
    assertTrue(alternatives.contains("Promise and practice per channel. Facebook answers in 2 h 10; the promise is 60 min. "
        + "X and WhatsApp keep it; e-mail takes four times as long. Facebook: Reply now 2 h 10, Promise 60 min; X: Reply "
        + "now 52 min, Promise 60 min; WhatsApp: Reply now 38 min, Promise 60 min; Contact form on the website: Reply now "
        + "15 h 30, Promise 4 h."), alternatives.toString());
    assertTrue(alternatives.stream().noneMatch(String::isBlank), alternatives.toString());
  }

  @Test
  void tablesAreTablesWithAHeadRow() {
    assertEquals(1, deck.tables().size());
    XSLFTable table = deck.tables().getFirst();
    assertEquals(4, table.getNumberOfRows());
    assertTrue(table.getCTTable().getTblPr().getFirstRow());
    assertEquals("Reply now", table.getCell(0, 4).getText());
    assertEquals("2 h 10", table.getCell(1, 4).getText());
    assertTrue(table.getCell(1, 4).getTextParagraphs().getFirst().getTextRuns().getFirst().isBold(), "it misses");
    assertFalse(table.getCell(2, 4).getTextParagraphs().getFirst().getTextRuns().getFirst().isBold());
  }

  @Test
  void wordsHaveTheirLanguageAndAreLargeEnough() {
    Set<String> languages = new HashSet<>();
    for (XSLFSlide slide : deck.show().getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        if (shape instanceof XSLFTextShape text) {
          for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
              if (run.getXmlObject() instanceof CTRegularTextRun plain) {
                languages.add(plain.getRPr().getLang());
              }
              Double size = run.getFontSize();
              assertTrue(size == null || size >= READABLE || SMALL_POINTS.contains(size.intValue()),
                  size + ": " + run.getRawText());
            }
          }
        }
      }
    }
    languages.remove(null);
    assertEquals(Set.of("ar", "en-NL", "nl"), languages);
  }

  @Test
  void theNotesTellWhereEachClaimComesFrom() {
    XSLFSlide slide = slide("48% of questions come after 18:00, when the desk closes; the busiest hour is 21:00 with 10.6%.");
    String notes = MadeDeck.plain(MadeDeck.notes(slide));
    assertTrue(notes.contains("917 of 1,906 conversations on X, Facebook and WhatsApp. 1 September to 15 November 2026. "
        + "Insight 14. Confidence high, valid until 15 May 2027."), notes);
    assertTrue(notes.contains("Source 1: Generated data. Conversations on X, Facebook and WhatsApp, 1,906 in all"), notes);
    String shown = MadeDeck.plain(String.join(" ", MadeDeck.texts(slide)));
    assertTrue(shown.contains("48%") && shown.contains("Generated data. Source 1"), shown);
  }

  @Test
  void linksLeadWhereTheyMay() throws Exception {
    Set<String> addresses = new TreeSet<>();
    for (PackagePart part : deck.show().getPackage().getParts()) {
      if (!part.isRelationshipPart()) {
        for (PackageRelationship relation : part.getRelationships()) {
          if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            addresses.add(relation.getTargetURI().toString());
          }
        }
      }
    }
    assertEquals(Set.of("https://example.org/guide", "https://example.org/report?a=1&b=2"), addresses);
  }

  @Test
  void nothingTellsWhoMadeItOrWhen() {
    CoreProperties properties = deck.show().getProperties().getCoreProperties();
    assertEquals("Answer people when they ask – Zekerhuis", properties.getTitle());
    assertNone(properties.getCreator());
    assertNone(properties.getLastModifiedByUser());
    assertEquals(null, properties.getCreated());
    assertEquals(null, properties.getModified());
    assertEquals("Throughline", deck.show().getProperties().getExtendedProperties().getApplication());
  }

  private static void assertNone(String text) {
    assertTrue(text == null || text.isEmpty(), text);
  }

  @Test
  void theColourOfTheAgencyIsInTheThemeOnceAndItsWordOnEverySlide() {
    Sender sender = new Sender("Studio Kade", Optional.empty(), Optional.of(Colour.of(0x1B4F72)), "Confidential");
    try (MadeDeck sent = new MadeDeck(new Document(document.language(), document.cover(), document.running(),
        document.sections(), sender))) {
      assertEquals(0x1B4F72, sent.show().getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements()
          .getClrScheme().getAccent1().getSrgbClr().getVal()[0] << 16 & 0xFF0000 | 0x4F72);
      for (XSLFSlide slide : sent.show().getSlides()) {
        assertTrue(String.join(" ", MadeDeck.texts(slide)).contains("Confidential"), slide.getSlideName());
      }
    }
  }

  @Test
  void theSmallestDocumentHasOneSlide() {
    try (MadeDeck smallest = new MadeDeck(Documents.smallest())) {
      assertEquals(List.of("Titel"), smallest.titles());
    }
    assertEquals("pptx", new PptxRenderer().format().toLowerCase(Locale.ROOT));
  }

  private XSLFSlide slide(String title) {
    return deck.show().getSlides().get(deck.titles().indexOf(title));
  }
}
