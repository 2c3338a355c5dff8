package org.throughline.internal.briefing.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.briefing.paint.FontFiles;
import org.throughline.briefing.testkit.Documents;
import org.throughline.picture.ImageFile;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.ValueTable.Kind;
import org.w3c.dom.Node;

/** What is too long, too large, broken or in letters that nobody has. */
class LimitsTest {

  private static final TypefaceMetrics METRICS = new TypefaceMetrics();
  /** The text ends 19 mm before the right edge; a letter may reach over it by half a point. */
  private static final double RIGHT = 210 * 72 / 25.4 - 19 * 72 / 25.4 + 0.5;

  @Test
  void aHugeTableIsCutAndSaysSoAndItsHeadStandsOnEveryPage() throws IOException {
    Document huge = Documents.table(20_000, 4);
    org.w3c.dom.Document tree = tree(huge);
    assertEquals(BlockWriter.MOST_ROWS + 1, tree.getElementsByTagName("tr").getLength());
    assertTrue(tree.getDocumentElement().getTextContent().contains("The first 1,000 of 20,000 rows."));

    try (MadePdf pdf = new MadePdf(Documents.table(120, 4))) {
      List<String> pages = pdf.pages();
      assertTrue(pages.size() >= 4, "pages: " + pages.size());
      pages.subList(1, pages.size())
          .forEach(page -> assertTrue(page.contains("Column 1 Column 2 Column 3 Column 4"), page));
      assertTrue(pages.getLast().contains("Row 120"));
    }
  }

  @Test
  void aTableWithHeadsAndCellsLongerThanAPageIsWhole() throws IOException {
    String text = "word ".repeat(900);
    List<Block.Column> columns = Stream.of("One ", "Two ").map(it -> new Block.Column(Words.program(it + text), Kind.TEXT))
        .toList();
    List<Cell> row = List.of(Cell.of("small"), Cell.of(text));
    Block table = new Block.Table(Words.program("Heads"), columns, List.of(row, row), Optional.empty(), Optional.empty());
    try (MadePdf pdf = new MadePdf(Documents.one(table))) {
      assertEquals(1 + 4 * 900, String.join(" ", pdf.pages()).split("word").length);
    }
  }

  @Test
  void aHeadingWithItsSmallPrintStandsOnThePageOfWhatFollowsAndAFewRowsStandTogether() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      List<List<Cell>> rows = IntStream.rangeClosed(1, 4).mapToObj(row -> List.of(Cell.of("row " + row))).toList();
      blocks.addAll(List.of(new Block.Heading(1, Words.program("Heading")),
          new Block.Paragraph(Words.program("Caption " + i + ","), Weight.CAPTION),
          new Block.Table(Words.program("Table " + i + ","), List.of(new Block.Column(Words.program("One"), Kind.TEXT)), rows,
              Optional.of(Words.program("Note " + i + ",")), Optional.empty()),
          new Block.Paragraph(Words.program("text ".repeat(20 + i * 37 % 90)), Weight.BODY)));
    }
    try (MadePdf pdf = new MadePdf(Documents.one(blocks.toArray(Block[]::new)))) {
      List<String> pages = pdf.pages();
      assertTrue(pages.size() > 6, "pages: " + pages.size());
      for (int i = 0; i < 24; i++) {
        String number = " " + i + ",";
        assertTrue(pages.stream().anyMatch(page -> page.contains("Caption" + number) && page.contains("Table" + number)
            && page.contains("Note" + number)), "table " + i);
      }
    }
  }

  @Test
  void aWordThatIsLongerThanTheLineIsBroken() throws IOException {
    String word = "Verzekeringsmaatschappijen".repeat(20);
    Document document = Documents.everywhere(word);
    try (MadePdf pdf = new MadePdf(document)) {
      double[] right = {0};
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          right[0] = Math.max(right[0], letter.getXDirAdj() + letter.getWidthDirAdj());
        }
      }.getText(pdf.opened());
      assertTrue(right[0] <= RIGHT, "letters reach to " + right[0] + " of " + RIGHT);
      assertTrue(right[0] > RIGHT - 20, "the lines are full: " + right[0]);
    }
  }

  @Test
  void noWordOfATableIsBrokenWhereThereIsRoomForAll() throws IOException {
    List<Block.Column> columns = Stream.of("Kans", "Stand", "Waarde voor de klant", "Inspanning", "Eigenaar", "Klaar op")
        .map(it -> new Block.Column(Words.program(it), Kind.TEXT)).toList();
    List<Cell> row = Stream.of("Avonddesk tot tien uur, ook op Facebook en in het weekend", "In uitvoering", "5", "3", "–",
        "15 december 2026").map(Cell::of).toList();
    Block table = new Block.Table(Words.program("Kansen"), columns, List.of(row), Optional.empty(), Optional.empty());
    try (MadePdf pdf = new MadePdf(Documents.one(table))) {
      String page = String.join(" ", pdf.pages());
      for (String word : List.of("Inspanning", "Eigenaar", "uitvoering", "december", "Facebook")) {
        assertTrue(page.contains(word), word + " is broken: " + page);
      }
    }
  }

  @Test
  void theMarkOfAnEntryStandsBesideTheWordsOfTheClient() throws IOException {
    Block entry = new Block.Paragraph(Words.client("Zeg wanneer", Locale.of("nl")), Weight.BODY);
    try (MadePdf pdf = new MadePdf(Documents.one(new Block.Listing(Block.Order.FREE, List.of(List.of(entry)))))) {
      float[] place = new float[2];
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          if (letter.getUnicode().equals("Z")) {
            place[0] = letter.getXDirAdj();
            place[1] = letter.getYDirAdj();
          }
        }
      }.getText(pdf.opened());
      BufferedImage page = new PDFRenderer(pdf.opened()).renderImage(1, 4);
      boolean marked = false;
      for (float x = place[0] - 14; x < place[0] - 2; x += 0.25f) {
        for (float y = place[1] - 8; y < place[1]; y += 0.25f) {
          marked |= (page.getRGB(Math.round(x * 4), Math.round(y * 4)) & 0xFF) < 0x80;
        }
      }
      assertTrue(marked, "no mark left of the words at " + place[0] + ", " + place[1]);
    }
  }

  @Test
  void lettersThatNoTypefaceHasAreMarkedAndNamed() throws IOException {
    try (MadePdf pdf = new MadePdf(paragraph("Het woord \u4E2D\u6587 betekent Chinees.", Locale.of("nl")))) {
      String said = String.join("\n", pdf.pages());
      assertTrue(said.contains("Het woord [?] betekent Chinees."), said);
      assertTrue(said.contains("2 different characters") && said.contains("U+4E2D, U+6587"), said);
    }
    try (MadePdf pdf = new MadePdf(paragraph("Gewoon.", Locale.of("nl")))) {
      assertFalse(String.join("\n", pdf.pages()).contains("[?]"));
    }
  }

  @Test
  void arabicHebrewAndEmojiAreShown() throws IOException {
    try (MadePdf pdf = new MadePdf(paragraph("Zij schrijft שלום en مرحبا 👩🏽‍🔧 😀.", Locale.of("nl")))) {
      String said = String.join("\n", pdf.pages());
      assertTrue(said.contains("שלום") && said.contains("مرحبا") && said.contains("😀"), said);
      assertFalse(said.contains("[?]"), said);
    }
  }

  @Test
  void wordsOfOneAlphabetAreOnePieceWithTheirSpaces() {
    try (FontFiles files = new FontFiles()) {
      Letters letters = new Letters(new Typefaces(files, METRICS, Optional.empty()));
      assertEquals(List.of("say ", "שלום עולם", " twice "), letters.pieces("say שלום עולם twice ").stream()
          .map(Letters.Piece::text).toList());
      assertEquals(List.of("שלום", "  ", "مرحبا", " "), letters.pieces("שלום  مرحبا ").stream().map(Letters.Piece::text)
          .toList());
    }
  }

  @Test
  void arabicLettersTakeTheShapeTheirNeighboursAskFor() {
    ArabicShapes shapes = new ArabicShapes();
    assertEquals("\uFEB7\uFEDC\uFEAE\uFE8D", shapes.shaped("شكرا"));
    assertEquals("\uFEB3\uFEFC\uFEE1", shapes.shaped("سلام"), "lam and alef are one letter");
    assertEquals("\uFE91\uFB7A", shapes.shaped("بچ").replace('\uFB7B', '\uFB7A'), "a letter of Persian");
    assertEquals("سلام", shapes.plain(shapes.shaped("سلام")));
    assertEquals("abc", shapes.shaped("abc"));
  }

  @Test
  void aTextFromTheRightIsTurnedAround() {
    assertEquals("abc", RightToLeft.asDrawn("abc"));
    assertEquals("\u05DD\u05D5\u05DC\u05E9", RightToLeft.asDrawn("\u05E9\u05DC\u05D5\u05DD"));
    assertEquals("a \u05D1\u05D0 b", RightToLeft.asDrawn("a \u05D0\u05D1 b"));
    assertEquals("(\u05D1) 12", RightToLeft.asDrawn("(\u05D1) 12").replace("12 (\u05D1)", "(\u05D1) 12"));
  }

  @Test
  void aLogoIsAPictureAndABrokenOneLeavesTheName() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3_000, 1_000, BufferedImage.TYPE_INT_ARGB), "png", file);
    ImageFile whole = ImageFile.of(file.toByteArray()).orElseThrow();
    ImageFile broken = ImageFile.of(Arrays.copyOf(file.toByteArray(), 60)).orElseThrow();

    Document plain = paragraph("x", Locale.of("en"));
    try (MadePdf pdf = new MadePdf(sent(plain, broken)); MadePdf good = new MadePdf(sent(plain, whole))) {
      assertTrue(pdf.pages().getFirst().contains("Studio Kade"));
      assertEquals("Studio Kade", good.elements("Figure").getFirst().getAlternateDescription());
      assertTrue(good.pages().get(1).contains("Confidential"), good.pages().get(1));
    }
  }

  @Test
  void aCoverWithMoreThanFitsGoesOnOnTheNextPage() throws IOException {
    Document small = paragraph("x", Locale.of("en"));
    Cover cover = new Cover(Words.program("A client with a long name ".repeat(6)), "A kind of document",
        Words.program("A thought that takes very many words to say ".repeat(8)), Words.program("A lead ".repeat(120)),
        IntStream.range(0, 9).mapToObj(i -> new Cover.Fact("Fact " + i, List.of(Words.program("line of fact " + i),
            Words.program("another"), Words.program("and one more")))).toList());
    try (MadePdf pdf = new MadePdf(new Document(small.language(), cover, small.running(), small.sections()))) {
      String said = String.join("\n", pdf.pages());
      IntStream.range(0, 9).forEach(i -> assertTrue(said.contains("Fact " + i), said));
    }
  }

  @Test
  void severalThreadsMakeTheSameFile() {
    byte[] expected = new PdfRenderer().render(Documents.smallest());
    IntStream.range(0, 4).parallel()
        .forEach(each -> assertArrayEquals(expected, new PdfRenderer().render(Documents.smallest())));
  }

  private static Document paragraph(String text, Locale language) {
    return Documents.one(new Block.Paragraph(Words.client(text, language), Weight.BODY));
  }

  private static Document sent(Document document, ImageFile logo) {
    return new Document(document.language(), document.cover(), document.running(), document.sections(),
        new Sender("Studio Kade", Optional.of(new Logo(Optional.of(logo), "Studio Kade")), Optional.empty(), "Confidential"));
  }

  static org.w3c.dom.Document tree(Document document) {
    DocumentColours colours = new DocumentColours(document.sender().accent());
    try (FontFiles files = new FontFiles()) {
      Typefaces typefaces = new Typefaces(files, METRICS, Optional.empty());
      Letters letters = new Letters(typefaces);
      return new PageWriter(document, colours, typefaces, letters, new Pictures(colours, letters, files)).write();
    }
  }

  /** The tree of a document in words: elements, their attributes and texts. */
  static String text(Document document) {
    StringBuilder text = new StringBuilder();
    text(tree(document).getDocumentElement(), text);
    return text.toString();
  }

  private static void text(Node node, StringBuilder text) {
    text.append('\n').append(node.getNodeName()).append(' ').append(node.getNodeValue());
    for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
      text.append(' ').append(node.getAttributes().item(i));
    }
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      text(kid, text);
    }
  }
}
