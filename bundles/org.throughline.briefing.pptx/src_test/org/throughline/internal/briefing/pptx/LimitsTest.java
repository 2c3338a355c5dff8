package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.Logo;
import org.throughline.briefing.document.Sender;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;
import org.throughline.picture.ImageFile;

/** What is too long, too large or broken. */
class LimitsTest {

  @Test
  void aHugeTableIsCutAndSaysSoAndItsHeadStandsOnEverySlide() {
    try (MadeDeck deck = new MadeDeck(Documents.table(20_000, 4))) {
      List<XSLFTable> tables = deck.tables();
      assertTrue(tables.size() > 3, "slides: " + tables.size());
      tables.forEach(table -> assertEquals("Column 1", table.getCell(0, 0).getText()));
      assertEquals(TableSlides.MOST_ROWS, tables.stream().mapToInt(table -> table.getNumberOfRows() - 1).sum());
      int most = tables.stream().mapToInt(XSLFTable::getNumberOfRows).max().orElseThrow();
      assertTrue(tables.getLast().getNumberOfRows() > most / 2, "no slide for a row or two");
      assertTrue(deck.everything().contains("The first 60 of 20,000 rows."), deck.everything());
      assertEquals(deck.titles().size(), new HashSet<>(deck.titles()).size());
    }
  }

  @Test
  void aLongListGoesOnAndIsCutAndSaysSo() {
    List<List<Block>> items = IntStream.range(0, 500).mapToObj(i -> List.<Block>of(
        new Block.Paragraph(Words.program("Item number " + (i + 1) + "."), Weight.BODY))).toList();
    try (MadeDeck deck = new MadeDeck(Documents.one(new Block.Listing(Block.Order.NUMBERED, items)))) {
      String all = deck.everything();
      assertTrue(all.contains("Item number 60.") && !all.contains("Item number 61."), all);
      assertTrue(all.contains("The first 60 of 500."), all);
      assertTrue(deck.titles().containsAll(List.of("x (2)", "x (3)")), deck.titles().toString());
    }
  }

  @Test
  void ofALongTextASlideHasTheFirstSentenceAndTheNotesHaveAll() {
    String first = "The first sentence says it.";
    String all = first + " " + "And then there is a great deal more to tell about all of this. ".repeat(20).strip();
    try (MadeDeck deck = new MadeDeck(Documents.one(new Block.Heading(1, Words.program("A thought")),
        new Block.Paragraph(Words.program(all), Weight.BODY)))) {
      XSLFSlide slide = deck.show().getSlides().get(deck.titles().indexOf("A thought"));
      assertTrue(MadeDeck.texts(slide).contains(first), MadeDeck.texts(slide).toString());
      assertTrue(MadeDeck.notes(slide).contains(all), MadeDeck.notes(slide));
    }
  }

  @Test
  void aWordThatIsLongerThanTheLineIsCutAndToldWhole() {
    String word = "Verzekeringsmaatschappijen".repeat(20);
    try (MadeDeck deck = new MadeDeck(Documents.everywhere(word))) {
      for (XSLFSlide slide : deck.show().getSlides()) {
        MadeDeck.texts(slide).stream().flatMap(String::lines).forEach(text -> assertTrue(text.length() < 500, slide.getSlideNumber() + " of " + deck.titles() + text));
      }
      assertTrue(deck.everything().contains(word));
    }
  }

  @Test
  void everythingStandsOnItsSlideAboveTheLine() {
    List<Document> documents = List.of(Documents.everyBlock(), Documents.table(40, 9), Documents.table(200, 2),
        Documents.everywhere("Een zin die nogal lang is en op een dia meer dan een regel vraagt. ".repeat(6)));
    for (Document document : documents) {
      try (MadeDeck deck = new MadeDeck(document)) {
        for (XSLFSlide slide : deck.show().getSlides()) {
          for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTable || shape instanceof XSLFPictureShape) {
              Rectangle2D box = shape.getAnchor();
              assertTrue(box.getX() >= 56 && box.getMaxX() <= 904 && box.getY() >= 20 && box.getMaxY() <= 480,
                  deck.titles().get(slide.getSlideNumber() - 1) + ": " + box);
            }
          }
        }
      }
    }
  }

  @Test
  void aBrokenLogoLeavesTheNameOfTheSender() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3_000, 1_000, BufferedImage.TYPE_INT_ARGB), "png", file);
    ImageFile whole = ImageFile.of(file.toByteArray()).orElseThrow();
    ImageFile broken = ImageFile.of(Arrays.copyOf(file.toByteArray(), 60)).orElseThrow();
    try (MadeDeck good = new MadeDeck(sent(whole)); MadeDeck bad = new MadeDeck(sent(broken))) {
      assertEquals(List.of("Studio Kade"), MadeDeck.alternatives(good.show().getSlides().getFirst()));
      assertTrue(MadeDeck.texts(bad.show().getSlides().getFirst()).stream().anyMatch(it -> it.startsWith("Studio Kade ")));
    }
  }

  @Test
  void aCoverWithMoreThanFitsIsToldInItsNotes() {
    Document small = paragraph("x", Locale.of("en"));
    Cover cover = new Cover(Words.program("A client with a long name ".repeat(6)), "A kind of document",
        Words.program("A thought that takes very many words to say ".repeat(8)), Words.program("A lead ".repeat(120)),
        IntStream.range(0, 9).mapToObj(i -> new Cover.Fact("Fact " + i, List.of(Words.program("line of fact " + i),
            Words.program("another"), Words.program("and one more")))).toList());
    Document document = new Document(small.language(), cover, small.running(), small.sections());
    try (MadeDeck deck = new MadeDeck(document)) {
      String all = deck.everything();
      assertEquals(List.of(), Texts.of(document).stream().filter(text -> !all.contains(text)).toList());
    }
  }

  @Test
  void lettersNoTypefaceOfTheProductHasStayLetters() {
    try (MadeDeck deck = new MadeDeck(Documents.everywhere("שלום 中文 😀"))) {
      assertTrue(deck.everything().contains("שלום 中文 😀"), deck.everything());
    }
  }

  @Test
  void titlesThatAreTheSameAreNumbered() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      blocks.add(new Block.Heading(1, Words.program("Again")));
      blocks.add(new Block.Paragraph(Words.program("More than fits beside others. ".repeat(9)), Weight.BODY));
      blocks.add(new Block.Paragraph(Words.program("Text " + i + " is long, because a slide is shared by short ones. "
          .repeat(4)), Weight.BODY));
    }
    blocks.add(new Block.Heading(1, Words.program("Again (2)")));
    try (MadeDeck deck = new MadeDeck(Documents.one(blocks.toArray(Block[]::new)))) {
      assertEquals(4, deck.titles().stream().filter(title -> title.startsWith("Again")).distinct().count());
    }
  }

  @Test
  void severalThreadsMakeTheSameFile() {
    PptxRenderer renderer = new PptxRenderer();
    byte[] expected = renderer.render(Documents.smallest());
    IntStream.range(0, 4).parallel().forEach(each -> assertArrayEquals(expected, renderer.render(Documents.smallest())));
  }

  private static Document paragraph(String text, Locale language) {
    return Documents.one(new Block.Paragraph(Words.client(text, language), Weight.BODY));
  }

  private static Document sent(ImageFile logo) {
    Document document = paragraph("x", Locale.of("en"));
    return new Document(document.language(), document.cover(), document.running(), document.sections(),
        new Sender("Studio Kade", Optional.of(new Logo(Optional.of(logo), "Studio Kade")), Optional.empty(), "Confidential"));
  }
}
