package org.throughline.internal.briefing.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Block.Column;
import org.throughline.briefing.document.Block.Weight;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Words;
import org.throughline.briefing.testkit.Documents;
import org.throughline.picture.ValueTable.Kind;

/** What is told in a few lines does not take a slide of its own. */
class GatheringTest {

  private static final Source SOURCE = new Source(Words.program("A count of November"), Source.Origin.GENERATED);

  @Test
  void headingsWithAFewLinesEachShareASlideUnderTheirQuestion() {
    List<Block> blocks = new ArrayList<>();
    for (String each : List.of("Cold", "Fireworks", "Storm", "Holidays", "Moving")) {
      blocks.add(new Block.Heading(1, Words.program(each)));
      blocks.add(text("What people ask about it, answered in one step."));
    }
    try (MadeDeck deck = new MadeDeck(Documents.one(blocks.toArray(Block[]::new)))) {
      // The cover, the contents, then slides with the question as their title.
      assertEquals(List.of("x", "Contents", "x (2)"), deck.titles().subList(0, 3), deck.titles().toString());
      assertTrue(deck.titles().size() <= 4, deck.titles().toString());
      String all = deck.everything();
      assertTrue(List.of("Cold", "Fireworks", "Storm", "Holidays", "Moving").stream().allMatch(all::contains), all);
    }
  }

  @Test
  void whatFillsASlideKeepsItsHeadingAsTitle() {
    List<Block> blocks = new ArrayList<>();
    for (String each : List.of("Families", "Travellers")) {
      blocks.add(new Block.Heading(1, Words.program(each)));
      for (int i = 0; i < 5; i++) {
        blocks.add(text("A long sentence that says who they are, what they do all day, what they need, and what they ask "
            + "us when something breaks in the evening."));
      }
    }
    try (MadeDeck deck = new MadeDeck(Documents.one(blocks.toArray(Block[]::new)))) {
      assertTrue(deck.titles().containsAll(List.of("Families", "Travellers")), deck.titles().toString());
      String opening = MadeDeck.plain(String.join(" ", MadeDeck.texts(deck.show().getSlides().get(2))));
      assertTrue(opening.contains("Families") && opening.contains("Travellers"),
          "a question without an answer in short stands above what it is about: " + opening);
    }
  }

  @Test
  void twoClaimsStandSideBySideAndAThirdAlone() {
    try (MadeDeck deck = new MadeDeck(Documents.one(claim("17 min", "is how long a reply takes."),
        text("So refer to it."), claim("34%", "get a thank-you back."), claim("124", "more questions in a storm.")))) {
      List<String> slides = deck.show().getSlides().stream().map(GatheringTest::shown).toList();
      assertTrue(slides.stream().anyMatch(it -> it.contains("17 min") && it.contains("34%") && it.contains("So refer to it.")),
          slides.toString());
      assertTrue(slides.stream().anyMatch(it -> it.contains("124") && !it.contains("34%")), slides.toString());
    }
  }

  @Test
  void aTableHasRoomForTheLinesOfAnotherTypeface() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(List.of(Cell.of("An indicator that takes two lines or three in this column"), Cell.of("84.1%"), Cell.of("12 points"),
          Cell.of("25 points"), Cell.of("31 december 2027")));
    }
    Block table = new Block.Table(Words.program("How we measure it"), List.of(column("Indicator", Kind.TEXT),
        column("Baseline", Kind.NUMBER), column("Now", Kind.NUMBER), column("Streefwaarde", Kind.PROMISE),
        column("By", Kind.TEXT)), rows, Optional.empty(), Optional.empty());
    try (MadeDeck deck = new MadeDeck(Documents.one(table))) {
      deck.tables().forEach(it -> {
        double head = it.getColumnWidth(3);
        assertTrue(head > 90, "the longest word stands whole in a wider typeface too: " + head);
        assertTrue(it.getAnchor().getMaxY() < Stage.LINE * 0.75, "it ends above the line: " + it.getAnchor());
      });
    }
  }

  private static String shown(XSLFSlide slide) {
    return MadeDeck.plain(String.join(" ", MadeDeck.texts(slide)));
  }

  private static Block text(String text) {
    return new Block.Paragraph(Words.program(text), Weight.BODY);
  }

  private static Block claim(String figure, String words) {
    return new Block.Claim(figure, Words.program(words), new Evidence("n = 518", "autumn 2026", List.of("Confidence high"),
        SOURCE, Evidence.Currency.VALID));
  }

  private static Column column(String head, Kind kind) {
    return new Column(Words.program(head), kind);
  }
}
