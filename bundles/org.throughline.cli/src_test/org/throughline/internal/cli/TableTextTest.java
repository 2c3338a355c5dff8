package org.throughline.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables can be read at any terminal, and whole everywhere else. */
class TableTextTest {

  private static final List<String> HEADER = List.of("Post", "Channel", "Day", "Times");
  private static final List<List<String>> ROWS = List.of(
      List.of("What to do after a storm, and whom to call first when the roof is open", "Facebook Zekerhuis", "3 Nov 2026", "4.1"),
      List.of("Tips", "X", "12 Oct 2026", "12.75"));
  private static final List<Boolean> RIGHT = List.of(false, false, false, true);

  private static List<String> lines(int most) {
    return TableText.lines(HEADER, ROWS, RIGHT, most);
  }

  @Test
  void whereTheWidthDoesNotMatterNothingIsCut() {
    List<String> lines = lines(Integer.MAX_VALUE);
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("What to do after a storm, and whom to call first when the roof is open  Facebook Zekerhuis  3 Nov"),
        lines.get(1));
    assertTrue(lines.get(1).endsWith("   4.1") && lines.get(2).endsWith("12.75"), lines.toString());
  }

  @Test
  void longTextsAreCutBeforeAnythingElse() {
    List<String> lines = lines(80);
    assertEquals(3, lines.size());
    assertTrue(lines.stream().allMatch(each -> each.length() <= 80), lines.toString());
    assertTrue(lines.get(1).contains("…  Facebook Zekerhuis  3 Nov 2026 "), lines.get(1));
  }

  @Test
  void whatStillDoesNotFitGoesOnBelowBehindTheFirstColumn() {
    List<String> lines = lines(40);
    assertTrue(lines.stream().allMatch(each -> each.length() <= 40), lines.toString());
    assertEquals(7, lines.size());
    assertEquals("", lines.get(3));
    assertTrue(lines.get(4).startsWith("Post") && lines.get(4).endsWith("Times"), lines.get(4));
    assertTrue(lines.get(6).startsWith("Tips") && lines.get(6).contains("12.75"), lines.get(6));
  }
}
