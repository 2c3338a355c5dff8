package org.throughline.internal.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.internal.ui.help.HelpText.Kind;
import org.throughline.internal.ui.help.HelpText.Set;
import org.throughline.ui.HelpSource;

/** Pages of help are read from Markdown, found by words and by what they are about. */
class HelpTextTest {

  @Test
  void headingsParagraphsAndListsBecomeLines() {
    HelpText page = HelpText.of("# Undo\n\nTakes back\nthe last step.\n\n## More\n\n- one\n- two\n  goes on\n");
    assertEquals("Undo\nTakes back the last step.\nMore\n•  one\n•  two goes on", page.text());
    assertEquals(List.of(Set.TITLE, Set.TEXT, Set.HEADING, Set.ITEM, Set.ITEM),
        page.blocks().stream().map(HelpText.Block::set).toList());
    assertEquals("Undo", page.title());
  }

  @Test
  void piecesStandWhereTheirWordsStand() {
    HelpText page = HelpText.of("Press `Ctrl+Z` or **ask**, see [the tree](explorer.md).");
    assertEquals("Press Ctrl+Z or ask, see the tree.", page.text());
    assertEquals(List.of("Ctrl+Z", "ask", "the tree"), page.runs().stream()
        .map(run -> page.text().substring(run.start(), run.start() + run.length())).toList());
    assertEquals(Kind.LINK, page.runs().getLast().kind());
    assertEquals("explorer.md", page.runs().getLast().target());
  }

  @Test
  void aPictureHasALineOfItsOwnAndItsWordsBelow() {
    HelpText page = HelpText.of("# Line\n\nBefore\n![One line.](../pictures/line.svg)\nafter ![no](x.png)\n");
    assertEquals("Line\nBefore\n\uFFFC\nOne line.\nafter !no", page.text());
    assertEquals(List.of(Set.TITLE, Set.TEXT, Set.PICTURE, Set.CAPTION, Set.TEXT),
        page.blocks().stream().map(HelpText.Block::set).toList());
    assertEquals(List.of("line"), page.runs().stream().filter(run -> run.kind() == Kind.PICTURE)
        .map(HelpText.Run::target).toList());
  }

  @Test
  void brokenMarkdownStaysReadable() {
    for (String odd : List.of("", "\n\n", "**", "[x](", "# ", "- ", "`", "*a **b* c**", "1. one\n2. two", "#no", "\u0000")) {
      HelpText page = HelpText.of(odd);
      page.runs().forEach(run -> assertTrue(run.start() + run.length() <= page.text().length(), odd));
    }
  }

  private final HelpLibrary library = new HelpLibrary(List.of(new HelpSource() {
    @Override
    public List<String> pages() {
      return List.of("a", "b");
    }

    @Override
    public Optional<String> page(String name, Locale language) {
      return switch (name) {
        case "a" -> Optional.of("# Saving\n\nWork is kept by itself.");
        case "b" -> Optional.of("# Keeping\n\nSee saving.");
        default -> Optional.empty();
      };
    }

    @Override
    public Optional<String> topic(String id) {
      return id.startsWith("details") ? Optional.of("a") : Optional.empty();
    }
  }), Locale.ENGLISH);

  @Test
  void aPageWithTheWordInItsTitleComesFirst() {
    assertEquals(List.of("a", "b"), library.search("saving").stream().map(HelpLibrary.Page::name).toList());
    assertEquals(List.of("b", "a").subList(0, 1), library.search("keeping").stream().map(HelpLibrary.Page::name).toList());
    assertEquals(List.of(), library.search("penguin"));
    assertEquals("Work is kept by itself.", library.page("a").orElseThrow().text().around("kept"));
  }

  @Test
  void theNearestIdDecides() {
    assertEquals("a", library.about(List.of("unknown", "details.name")).orElseThrow().name());
    assertTrue(library.about(List.of("unknown")).isEmpty());
  }
}
