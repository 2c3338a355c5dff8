package org.throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What spreadsheets put on the clipboard comes in whole, and what goes out is harmless. */
class ClipboardTableTest {

  private static final List<String> PIECES = List.of("a", "ö", "💬", "\"", "\n", "\t", " ", "=", "-", "5", ",", "'", "<b>",
      "&amp;", "\"\"", "x y");

  private static List<List<String>> text(String text) {
    return ClipboardTable.ofText(text).rows();
  }

  private static List<List<String>> html(String html) {
    return ClipboardTable.ofHtml(html).orElseThrow().rows();
  }

  // ---- text

  @Test
  void cellsStandBetweenTabsAndRowsBetweenLineEnds() {
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), text("a\tb\r\nc\td\r\n"));
    assertEquals(List.of(List.of("a", ""), List.of("", "d")), text("a\t\n\td"));
    assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), text("a\n\nb"));
    assertEquals(List.of(), text(""));
  }

  @Test
  void quotationMarksHoldLineBreaksAndTabs() {
    assertEquals(List.of(List.of("one\ntwo", "3"), List.of("say \"hi\"", "a\tb")),
        text("\"one\ntwo\"\t3\n\"say \"\"hi\"\"\"\t\"a\tb\""));
  }

  @Test
  void aQuotationMarkThatClosesNothingIsText() {
    assertEquals(List.of(List.of("\"open", "b")), text("\"open\tb"));
    assertEquals(List.of(List.of("5\" pipe", "x")), text("5\" pipe\tx"));
    assertEquals(List.of(List.of("\"Snel\" is beter", "x")), text("\"Snel\" is beter\tx"));
  }

  @Test
  void controlCharactersAreLeftOutAndShortRowsFilled() {
    assertEquals(List.of(List.of("ab", "c"), List.of("d", "")), text("a\u0000\u0007b\tc\nd"));
  }

  @Test
  void fiveMegabytesOfAnythingTakeNoTimeWorthMentioning() {
    List<String> hostile = List.of("\"".repeat(5_000_000), "\"a\t".repeat(1_500_000), "\t".repeat(5_000_000),
        "\n".repeat(5_000_000), "a".repeat(5_000_000), "\"a\"b\n".repeat(1_000_000), "\"\n".repeat(2_500_000));
    for (String each : hostile) {
      assertTimeout(Duration.ofSeconds(5), () -> ClipboardTable.ofText(each));
    }
    List<String> pages = List.of("<".repeat(5_000_000), "<table>".repeat(700_000), "<table><tr><td>&".repeat(300_000),
        "<table>" + "<td rowspan=9999>a".repeat(250_000), "<table><script>".repeat(300_000),
        "<table>" + "<SCRIPT></SCRIPT>".repeat(300_000), "<table><tr><td>" + "&nbsp;".repeat(800_000),
        "<table><tr><td>" + "<!--".repeat(1_000_000), "<table><tr><td>" + "<a href='".repeat(500_000));
    for (String each : pages) {
      assertTimeout(Duration.ofSeconds(5), () -> ClipboardTable.ofHtml(each), each.substring(0, 20));
    }
    assertFalse(ClipboardTable.ofText("\n".repeat(200_000)).complete());
  }

  // ---- HTML

  @Test
  void aSpreadsheetsTableIsReadWithItsLineBreaks() {
    assertEquals(List.of(List.of("Naam", "Doel"), List.of("Facebook", "Vragen\nbeantwoorden")),
        html("<html><head><style>td {color: red}</style></head><body><!--StartFragment--><table border=0><colgroup>"
            + "<col width=64></colgroup><tr height=20><td class=xl65>Naam</td><td>Doel</td></tr>"
            + "<tr><td>Facebook</td><td width=64 style='width:48pt'>Vragen<br>\n  beantwoorden</td></tr></table>"
            + "<!--EndFragment--></body></html>"));
  }

  @Test
  void entitiesAreCharactersAndUnknownMarkupIsLeftOut() {
    assertEquals(List.of(List.of("R&D <b>", "één €5")),
        html("<table><tr><td>R&amp;D <i>&lt;b&gt;</i></td><td>&eacute;&#233;n&nbsp;&#x20AC;5</td></table>"));
  }

  @Test
  void cellsOverSeveralColumnsAndRowsKeepTheOthersInTheirPlace() {
    assertEquals(List.of(List.of("a", "", "b"), List.of("c", "d", "e"), List.of("", "f", "g")),
        html("<table><tr><td colspan=2>a<td>b<tr><td rowspan='2'>c<td>d<td>e<tr><td>f<td>g</table>"));
  }

  @Test
  void aTableInsideACellIsItsText() {
    assertEquals(List.of(List.of("x y", "z")),
        html("<table><tr><td><table><tr><td>x</td><td> y</td></tr></table></td><td>z</td></tr></table>"));
  }

  @Test
  void aPageWithoutATableIsNone() {
    assertEquals(Optional.empty(), ClipboardTable.ofHtml("<p>Hello</p>"));
    assertEquals(Optional.empty(), ClipboardTable.ofHtml("<table></table>"));
  }

  @Test
  void textGoesBeforeHtmlUnlessOnlyTheHtmlHasColumns() {
    String page = "<table><tr><td>a</td><td>b</td></tr></table>";
    assertEquals(List.of(List.of("1", "2")), ClipboardTable.of("1\t2", page).rows());
    assertEquals(List.of(List.of("a", "b")), ClipboardTable.of("a b", page).rows());
    assertEquals(List.of(List.of("only")), ClipboardTable.of("only", "<table><tr><td>only</td></tr></table>").rows());
  }

  // ---- out

  @Test
  void whatWouldRunAsAFormulaIsGuarded() {
    String out = ClipboardTable.of(List.of(List.of("=HYPERLINK(1)", "@x", " +cmd", "-5,2", "a=b"))).toText();
    assertEquals("'=HYPERLINK(1)\t'@x\t' +cmd\t-5,2\ta=b", out);
    assertEquals(List.of(List.of("=HYPERLINK(1)", "@x", " +cmd", "-5,2", "a=b")), text(out), "and comes back as it was");
    assertTrue(ClipboardTable.of(List.of(List.of("=1"))).toHtml().contains("<td>'=1</td>"));
  }

  @Test
  void whatIsCopiedComesBackAsItWas() {
    for (int seed = 1; seed <= 500; seed++) {
      Random random = new Random(seed);
      int width = 1 + random.nextInt(4);
      List<List<String>> rows = new ArrayList<>();
      for (int row = 0; row <= random.nextInt(5); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
          StringBuilder cell = new StringBuilder();
          for (int piece = random.nextInt(5); piece > 0; piece--) {
            cell.append(PIECES.get(random.nextInt(PIECES.size())));
          }
          // A text that looks guarded already would lose its own apostrophe.
          cells.add(cell.toString().startsWith("'") ? "" : cell.toString());
        }
        rows.add(cells);
      }
      String written = ClipboardTable.of(rows).toText();
      assertEquals(rows, ClipboardTable.ofText(written).rows(), "seed " + seed + ": " + written);
    }
  }
}
