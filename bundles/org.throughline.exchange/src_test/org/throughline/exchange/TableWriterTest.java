package org.throughline.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {

  @TempDir
  private Path folder;

  private static String written(CsvStyle style, Object... fields) {
    String text = new String(new TableWriter(style).write(List.of("h"),
        Arrays.stream(fields).map(List::of).toList()), StandardCharsets.UTF_8);
    return text.substring(text.indexOf('\n') + 1);
  }

  @Test
  void quotesOnlyWhatNeedsItAndEndsRowsAsTheStandardSays() {
    byte[] bytes = new TableWriter(CsvStyle.SAFE).write(List.of("a", "b"),
        List.of(List.of("x,y", "say \"hi\""), Arrays.asList("two\nlines", null)));
    assertEquals("a,b\r\n\"x,y\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",\r\n", new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void leadsWhatWouldRunAsAFormulaByAnApostrophe() {
    for (String formula : List.of("=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", " =1", "\uFF1D1", "\u00A0@x")) {
      assertEquals('\'', written(CsvStyle.SAFE, formula).replace("\"", "").charAt(0), formula);
    }
    assertEquals("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\r\n",
        written(CsvStyle.SAFE, "=HYPERLINK(\"http://x\",\"y\")"));
    assertEquals("a=b\r\n", written(CsvStyle.SAFE, "a=b"));
  }

  @Test
  void neverGuardsNumbersOrExactTables() {
    assertEquals("-5\r\n-0.50\r\n", written(CsvStyle.SAFE, -5, new BigDecimal("-0.50")));
    assertEquals("=1+1\r\n", written(CsvStyle.EXACT, "=1+1"));
  }

  @Test
  void marksTheFileForSpreadsheetsOnly() {
    byte[] marked = new TableWriter(CsvStyle.SPREADSHEET).write(List.of("é", "b"), List.of());
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(marked, 3));
    assertEquals('h', new TableWriter(CsvStyle.SAFE).write(List.of("h"), List.of())[0]);
  }

  @Test
  void refusesARowThatDoesNotFit() {
    assertThrows(IllegalArgumentException.class,
        () -> new TableWriter(CsvStyle.SAFE).write(List.of("a", "b"), List.of(List.of("1"))));
  }

  @Test
  void readsBackWhatItWrote() throws Exception {
    long seed = 7;
    Random random = new Random(seed);
    String letters = "ab,;\"\n\r\té\uD83D\uDE00 =";
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0,
            random.nextInt(letters.codePointCount(0, letters.length())))));
      }
      rows.add(List.of(String.valueOf(i), text.toString(), "x"));
    }
    Path file = Files.write(folder.resolve("t.csv"), new TableWriter(CsvStyle.EXACT).write(List.of("id", "text", "x"), rows));
    List<List<String>> back = new ArrayList<>();
    new TableReader(TableLimits.USUAL).read(file, List.of(Column.required("id")), new RowSink() {
      @Override
      public void row(TableRow row) {
        back.add(row.fields());
      }

      @Override
      public void rejected(RowError error) {
        throw new AssertionError("seed " + seed + " " + error.text());
      }
    });
    assertEquals(rows, back, "seed " + seed);
  }
}
