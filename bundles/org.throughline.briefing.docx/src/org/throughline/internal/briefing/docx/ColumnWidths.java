package org.throughline.internal.briefing.docx;

import java.util.Arrays;
import java.util.List;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Cell;
import org.throughline.briefing.document.Words;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.ValueTable.Kind;

/** How wide the columns of a table are, so that it is the same on every machine: figures whole, texts share the rest. */
final class ColumnWidths {

  /** Looking at more rows would change little. */
  private static final int ROWS = 200;
  private static final int LETTERS = 120;
  private static final double NARROWEST = 600;
  private static final double WIDEST_FIGURE = 1900;
  private static final double AIR = 240;

  private final TextMetrics metrics;

  ColumnWidths(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /** The widths, together as wide as the table, in twentieths of a point. */
  int[] of(List<Block.Column> columns, List<List<Cell>> rows, int whole) {
    double[] wanted = new double[columns.size()];
    double[] least = new double[columns.size()];
    for (int i = 0; i < wanted.length; i++) {
      Block.Column column = columns.get(i);
      double widest = Math.min(width(column.head(), TextStyle.head()), column.kind() == Kind.TEXT ? whole : WIDEST_FIGURE);
      for (List<Cell> row : rows.subList(0, Math.min(ROWS, rows.size()))) {
        widest = Math.max(widest, width(row.get(i).words(), TextStyle.strong()));
      }
      double most = column.kind() == Kind.TEXT ? whole * 0.6 : WIDEST_FIGURE;
      wanted[i] = Math.clamp(widest + AIR, NARROWEST, Math.max(NARROWEST, most));
      least[i] = Math.min(wanted[i], longestWord(column, rows, i) + AIR);
    }
    return fitted(wanted, least, columns, whole);
  }

  private double longestWord(Block.Column column, List<List<Cell>> rows, int place) {
    double longest = longestWord(column.head(), TextStyle.head());
    for (List<Cell> row : rows.subList(0, Math.min(ROWS, rows.size()))) {
      longest = Math.max(longest, longestWord(row.get(place).words(), TextStyle.strong()));
    }
    return longest;
  }

  private double longestWord(Words words, TextStyle style) {
    String text = words.plain();
    return Arrays.stream(text.substring(0, Math.min(LETTERS, text.length())).split("\\s+"))
        .mapToDouble(word -> metrics.width(word, style) * Paper.PIXEL).max().orElse(0);
  }

  private double width(Words words, TextStyle style) {
    String text = words.plain();
    return metrics.width(text.substring(0, Math.min(LETTERS, text.length())), style) * Paper.PIXEL;
  }

  /** Texts take what is left or missing, but no word is broken that need not be; where there are none, all columns do. */
  private static int[] fitted(double[] wanted, double[] least, List<Block.Column> columns, int whole) {
    double texts = 0;
    double words = 0;
    double all = 0;
    for (int i = 0; i < wanted.length; i++) {
      all += wanted[i];
      texts += columns.get(i).kind() == Kind.TEXT ? wanted[i] : 0;
      words += columns.get(i).kind() == Kind.TEXT ? least[i] : 0;
    }
    double figures = all - texts;
    // What texts are wider than their longest word grows and shrinks, as far as there is something.
    boolean whollyWords = words < whole - figures && words < texts;
    double stretch = whollyWords ? (whole - figures - words) / (texts - words) : 0;
    boolean shared = texts > 0 && whole - figures >= NARROWEST * columns.size() / 2;
    int[] widths = new int[wanted.length];
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      boolean text = columns.get(i).kind() == Kind.TEXT;
      double ofText = whollyWords ? least[i] + (wanted[i] - least[i]) * stretch
          : wanted[i] * (whole - figures) / texts;
      double width = !shared ? wanted[i] * whole / all : text ? ofText : wanted[i];
      widths[i] = (int) width;
      used += widths[i];
    }
    widths[0] += whole - used;
    return widths;
  }
}
