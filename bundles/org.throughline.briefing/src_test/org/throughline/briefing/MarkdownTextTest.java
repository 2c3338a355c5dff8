package org.throughline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Emphasis;
import org.throughline.briefing.document.Link;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;

/** The client's texts in Markdown become blocks, and nothing else. */
class MarkdownTextTest {

  private final MarkdownText markdown = new MarkdownText();

  @Test
  void paragraphsListsAndEmphasisAreKept() {
    List<Block> blocks = markdown.blocks("# Kop\n\nEen **sterk** en *zacht* `woord`.\n\n- a\n- b\n  1. c\n\n> zegt zij",
        Locale.of("nl"));
    assertEquals(4, blocks.size());
    assertEquals(List.of(new Run("Kop", Set.of(Emphasis.STRONG), Optional.empty())), runs(blocks.get(0)));
    assertEquals(Set.of(Emphasis.STRONG), runs(blocks.get(1)).get(1).emphasis());
    assertEquals(Set.of(Emphasis.CODE), runs(blocks.get(1)).get(5).emphasis());
    Block.Listing list = (Block.Listing) blocks.get(2);
    assertEquals(2, list.items().size());
    assertEquals(Block.Order.NUMBERED, ((Block.Listing) list.items().get(1).get(1)).order());
    assertTrue(blocks.get(3) instanceof Block.Passage);
  }

  @Test
  void onlyAddressesAReaderMayFollowBecomeLinks() {
    assertEquals(Optional.of(new Link("https://example.org/a")), link("[x](https://example.org/a)"));
    assertEquals(Optional.of(new Link("mailto:a@example.org")), link("[x](mailto:a@example.org)"));
    assertEquals(Optional.empty(), link("[x](javascript:alert(1))"));
    assertEquals(Optional.empty(), link("[x](JAVASCRIPT:alert(1))"));
    assertEquals(Optional.empty(), link("[x](data:text/html,x)"));
    assertEquals(Optional.empty(), link("[x](/local)"));
    assertEquals(Optional.empty(), link("![x](https://example.org/a.png)"));
  }

  @Test
  void markupOfHtmlStaysText() {
    assertEquals("a <b>c</b>", markdown.words("a <b>c</b>", Locale.of("nl")).plain());
    assertEquals("<script>alert(1)</script>", markdown.words("<script>alert(1)</script>", Locale.of("nl")).plain());
  }

  @Test
  void severalParagraphsInOnePieceStandOnLinesOfTheirOwn() {
    Words words = markdown.words("een\n\ntwee\n\n- drie\n- vier", Locale.of("nl"));
    assertEquals("een\ntwee\n\n– drie\n– vier", words.plain());
  }

  @Test
  void deepAndLongTextsEnd() {
    for (String piece : List.of("> ", "- ", "*a ", "[", "`", "<b>", "![[", "**a_")) {
      assertTimeoutPreemptively(Duration.ofSeconds(10),
          () -> markdown.words(piece.repeat(5_000) + "x", Locale.of("nl")), piece);
    }
  }

  private Optional<Link> link(String text) {
    return runs(markdown.blocks(text, Locale.of("nl")).getFirst()).getFirst().link();
  }

  private static List<Run> runs(Block block) {
    return ((Block.Paragraph) block).words().runs();
  }
}
