package org.throughline.internal.briefing.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;
import org.throughline.picture.Box;
import org.throughline.picture.Drawing;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.ValueTable;
import org.w3c.dom.Element;

/** What is too long, too large, broken or in letters that nobody has. */
class LimitsTest {

  private static final String SECRET = "Camera of Marieke Postma";

  @Test
  void aHugeTableIsCutAndSaysSo() {
    Element tree = MadeDocx.parsed(Written.text(Documents.table(20_000, 8))).getDocumentElement();
    assertEquals(TableWriter.MOST_ROWS + 1, tree.getElementsByTagName("w:tr").getLength());
    assertTrue(MadeDocx.said(tree).contains("The first 1,000 of 20,000 rows."));
    assertEquals(1, tree.getElementsByTagName("w:tblHeader").getLength());
  }

  @Test
  void numberedListsBeginWithOneAgain() throws IOException {
    Block.Listing list = new Block.Listing(Block.Order.NUMBERED, List.of(List.of(body("a")), List.of(body("b"))));
    try (MadeDocx docx = new MadeDocx(Documents.one(list, body("between"), list))) {
      List<String> numbers = docx.elements("w:numId").stream().map(each -> each.getAttribute("w:val")).toList();
      assertEquals(4, numbers.size());
      assertTrue(numbers.get(0).equals(numbers.get(1)) && !numbers.get(1).equals(numbers.get(2)), numbers.toString());
      String described = new String(docx.files().get("word/numbering.xml"), StandardCharsets.UTF_8);
      numbers.forEach(each -> assertTrue(described.contains("<w:num w:numId=\"" + each + "\">"), described));
    }
  }

  @Test
  void textsFromTheRightAreReadFromTheRight() throws IOException {
    try (MadeDocx docx = new MadeDocx(Documents.one(new Block.Paragraph(
        Words.client("שלום ABC 12", Locale.of("he")), Weight.BODY)))) {
      assertEquals(1, docx.elements("w:bidi").size());
      assertEquals("שלום ", docx.elements("w:rtl").getFirst().getParentNode().getParentNode().getTextContent());
      assertEquals("he", ((Element) docx.elements("w:rtl").getFirst().getNextSibling()).getAttribute("w:bidi"));
    }
  }

  @Test
  void aPhotoIsReadWithoutWhatItsFileSaysAndABrokenOneIsNamed() throws IOException {
    byte[] file = png(400, 300);
    byte[] told = Arrays.copyOf(file, file.length + SECRET.length());
    System.arraycopy(SECRET.getBytes(StandardCharsets.US_ASCII), 0, told, file.length, SECRET.length());
    ImageFile whole = ImageFile.of(told).orElseThrow();
    ImageFile broken = ImageFile.of(Arrays.copyOf(file, 60)).orElseThrow();
    try (MadeDocx docx = new MadeDocx(Documents.one(photo(whole), photo(broken)))) {
      assertEquals(1, docx.said().split("A photo in this picture could not be read", -1).length - 1, docx.said());
      docx.files().forEach((name, content) -> assertFalse(
          new String(content, StandardCharsets.ISO_8859_1).contains(SECRET) || name.endsWith(".svg")
              && new String(java.util.Base64.getMimeDecoder().decode(data(content)), StandardCharsets.ISO_8859_1)
                  .contains(SECRET), name));
    }
  }

  private static String data(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    int at = text.indexOf("base64,");
    return at < 0 ? "" : text.substring(at + 7, text.indexOf('"', at));
  }

  @Test
  void aLogoThatCannotBeReadLeavesTheName() throws IOException {
    byte[] file = png(3_000, 1_000);
    Document plain = Documents.one(body("x"));
    try (MadeDocx broken = new MadeDocx(sent(plain, ImageFile.of(Arrays.copyOf(file, 60)).orElseThrow()));
        MadeDocx good = new MadeDocx(sent(plain, ImageFile.of(file).orElseThrow()))) {
      assertTrue(broken.said().contains("Studio Kade The logo could not be read."), broken.said());
      assertEquals("Studio Kade", good.elements("wp:docPr").getFirst().getAttribute("descr"));
      assertTrue(MadeDocx.said(good.xml("word/footer1.xml").getDocumentElement()).contains("Confidential"));
    }
  }

  @Test
  void aCoverWithMoreThanFitsKeepsEverything() {
    Document small = Documents.one(body("x"));
    Cover cover = new Cover(Words.program("A client with a long name ".repeat(6)), "A kind of document",
        Words.program("A thought that takes very many words to say ".repeat(8)), Words.program("A lead ".repeat(120)),
        IntStream.range(0, 9).mapToObj(i -> new Cover.Fact("Fact " + i, List.of(Words.program("line of fact " + i),
            Words.program("another"), Words.program("and one more")))).toList());
    String said = MadeDocx.said(MadeDocx.parsed(Written.text(new Document(small.language(), cover, small.running(),
        small.sections()))).getDocumentElement());
    IntStream.range(0, 9).forEach(i -> assertTrue(said.contains("Fact " + i) && said.contains("line of fact " + i), said));
  }

  /** Word says that a file is damaged when nothing follows its last table. */
  @Test
  void aParagraphFollowsEveryTable() {
    Document small = Documents.smallest();
    Cover facts = new Cover(small.cover().client(), "", small.cover().title(), small.cover().lead(),
        List.of(new Cover.Fact("For", List.of(Words.program("Bureau Vonk")))));
    for (Document document : List.of(Documents.everyBlock(), Documents.table(2, 2),
        new Document(small.language(), facts, small.running(), List.of()))) {
      List<Element> tables = MadeDocx.elements(MadeDocx.parsed(Written.text(document)).getDocumentElement(), "w:tbl");
      assertFalse(tables.isEmpty());
      tables.forEach(each -> assertEquals("w:p", each.getNextSibling().getNodeName()));
    }
  }

  @Test
  void aLongHeadIsCutToOneLine() throws IOException {
    Document small = Documents.one(body("x"));
    try (MadeDocx docx = new MadeDocx(new Document(small.language(), small.cover(),
        new Document.Running("Very long ".repeat(300), "Version 2", "Foot ".repeat(300)), small.sections()))) {
      String head = MadeDocx.said(docx.xml("word/header1.xml").getDocumentElement());
      assertTrue(head.length() < 200 && head.contains("…") && head.contains("Version 2"), head);
    }
  }

  @Test
  void severalThreadsMakeTheSameFile() {
    DocxRenderer renderer = new DocxRenderer();
    byte[] expected = renderer.render(Documents.smallest());
    IntStream.range(0, 4).parallel().forEach(each -> assertArrayEquals(expected, renderer.render(Documents.smallest())));
  }

  private static Block.Paragraph body(String text) {
    return new Block.Paragraph(Words.program(text), Weight.BODY);
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", file);
    return file.toByteArray();
  }

  private static Document sent(Document document, ImageFile logo) {
    return new Document(document.language(), document.cover(), document.running(), document.sections(),
        new Sender("Studio Kade", Optional.of(new Logo(Optional.of(logo), "Studio Kade")), Optional.empty(), "Confidential"));
  }

  private static Block photo(ImageFile file) {
    return new Block.Figure(Words.program("A photo"), "", new Photo(file), Optional.empty());
  }

  /** A picture that is a photo. */
  private record Photo(ImageFile file) implements Drawing {

    @Override
    public String title() {
      return "A photo";
    }

    @Override
    public String description() {
      return "Nothing can be seen on it.";
    }

    @Override
    public ValueTable table() {
      return new ValueTable(List.of(new ValueTable.Column("What", ValueTable.Kind.TEXT)), List.of());
    }

    @Override
    public Scene at(double width, TextMetrics metrics) {
      return new Scene(width, 200, title(), description(),
          List.of(new Shape.Image(file, new Box(0, 0, 200, 150), "A photo", Tag.of(Role.values()[0]))), table());
    }
  }
}
