package org.throughline.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as lines that fit a width: texts are cut first, the longest most; where that is not enough, the columns go on
 * below, each time behind the first one. Nothing is cut where the width does not matter.
 */
final class TableText {

  private static final String BETWEEN = "  ";
  /** What a text is not cut below. */
  private static final int LEAST = 14;

  private final List<List<String>> rows;
  private final List<Boolean> right;
  private final int[] widths;

  private TableText(List<List<String>> rows, List<Boolean> right) {
    this.rows = rows;
    this.right = right;
    widths = new int[right.size()];
    rows.forEach(row -> {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    });
  }

  /**
   * The lines of a table.
   *
   * @param right which columns stand at their right, as numbers do; they are never cut
   * @param most how wide a line may be
   */
  static List<String> lines(List<String> header, List<List<String>> rows, List<Boolean> right, int most) {
    TableText table = new TableText(Stream.concat(Stream.of(header), rows.stream()).toList(), right);
    table.narrow(most);
    List<String> lines = new ArrayList<>();
    int next = 0;
    while (next < table.widths.length) {
      List<Integer> columns = table.fitting(next, most);
      if (next > 0) {
        lines.add("");
      }
      table.rows.forEach(row -> lines.add(table.line(row, columns)));
      next = columns.getLast() + 1;
    }
    return lines;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private int whole() {
    int whole = BETWEEN.length() * (widths.length - 1);
    for (int each : widths) {
      whole += each;
    }
    return whole;
  }

  private void narrow(int most) {
    for (int over = whole() - most; over > 0; over--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (!right.get(i) && widths[i] > LEAST && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  /** The first column, where it does not come next, and as many of the others as there is room for. */
  private List<Integer> fitting(int next, int most) {
    List<Integer> columns = new ArrayList<>();
    long used = 0;
    if (next > 0) {
      columns.add(0);
      used = widths[0];
    }
    for (int i = next; i < widths.length; i++) {
      long with = used + (columns.isEmpty() ? 0 : BETWEEN.length()) + widths[i];
      if (i > next && with > most) {
        break;
      }
      columns.add(i);
      used = with;
    }
    return columns;
  }

  private String line(List<String> row, List<Integer> columns) {
    StringBuilder line = new StringBuilder();
    for (int i : columns) {
      String cell = cut(row.get(i), widths[i]);
      String gap = " ".repeat(widths[i] - width(cell));
      line.append(line.isEmpty() ? "" : BETWEEN).append(right.get(i) ? gap + cell : cell + gap);
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String text, int most) {
    return width(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
