package org.throughline.internal.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.internal.ui.form.MarkdownLines.Line;
import org.throughline.internal.ui.form.MarkdownLines.Mark;
import org.throughline.internal.ui.form.MarkdownLines.Style;

/** What a preview of Markdown shows. */
class MarkdownLinesTest {

  private final MarkdownLines reader = new MarkdownLines();

  @Test
  void headingsListsBoldAndLinksAreSeen() {
    List<Line> lines = reader.of("# Belofte\n\nWe antwoorden **snel** en *eerlijk*.\n\n- een\n- [twee](https://example.org)\n"
        + "\n3. derde\n\n> zei iemand\n");
    assertEquals(List.of(Style.HEADING, Style.BODY, Style.ITEM, Style.ITEM, Style.ITEM, Style.QUOTE),
        lines.stream().map(Line::style).toList());
    assertTrue(lines.get(1).pieces().stream().anyMatch(each -> each.text().equals("snel")
        && each.marks().contains(Mark.STRONG)));
    assertEquals("https://example.org", lines.get(3).pieces().getFirst().address());
    assertEquals("3.", lines.get(4).lead());
  }

  @Test
  void htmlStaysTextAndDangerousAddressesLeadNowhere() {
    List<Line> lines = reader.of("<b>x</b> [klik](javascript:alert) [bestand](file:///etc/passwd)");
    assertEquals("<b>x</b> klik bestand", lines.getFirst().text());
    lines.getFirst().pieces().forEach(piece -> assertNull(piece.address()));
  }

  @Test
  void deepNestingTakesNoTime() {
    for (String piece : List.of("> ", "- ", "[", "*a ", "![", "`")) {
      String deep = piece.repeat(100_000 / piece.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.of(deep), piece);
    }
  }
}
