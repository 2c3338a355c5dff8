package org.throughline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.internal.exchange.FormulaGuard;
import org.throughline.internal.exchange.HtmlTable;
import org.throughline.internal.exchange.TabbedText;

/**
 * A table as programs hand it to each other through the clipboard: as text with tabs, the way spreadsheets write it, or
 * as a table of HTML. Whatever is pasted is taken as far as it makes sense; it takes time in proportion to its length
 * only.
 *
 * @param rows the rows, all of the same length; a missing cell is empty
 * @param complete false when more was pasted than can be taken: {@value #MOST_ROWS} rows, {@value #MOST_COLUMNS} columns,
 *     {@value #LONGEST_CELL} characters in a cell
 */
public record ClipboardTable(List<List<String>> rows, boolean complete) {

  /** The greatest number of rows that is taken. */
  public static final int MOST_ROWS = 100_000;
  /** The greatest number of columns that is taken. */
  public static final int MOST_COLUMNS = 200;
  /** The longest cell that is taken. */
  public static final int LONGEST_CELL = 100_000;

  public ClipboardTable {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows = rows.stream().map(row -> padded(row, width)).toList();
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> full = new ArrayList<>(row);
    while (full.size() < width) {
      full.add("");
    }
    return List.copyOf(full);
  }

  /** A table that is to be copied. */
  public static ClipboardTable of(List<List<String>> rows) {
    return new ClipboardTable(rows, true);
  }

  /**
   * What was copied as text: cells between tabs, rows between line ends, quotation marks around a cell that holds tabs,
   * line ends or quotation marks. Control characters are left out. Text without tabs is a table of one column.
   */
  public static ClipboardTable ofText(String text) {
    return TabbedText.read(text);
  }

  /** The first table in a piece of HTML; empty when there is none. Cells over several columns or rows stand in the first. */
  public static Optional<ClipboardTable> ofHtml(String html) {
    return HtmlTable.read(html);
  }

  /**
   * The table in what the clipboard has of both kinds: the text where it has cells, else the table of the HTML.
   *
   * @param text empty when there is none
   * @param html empty when there is none
   */
  public static ClipboardTable of(String text, String html) {
    ClipboardTable plain = ofText(text);
    return plain.width() > 1 || html.isEmpty() ? plain
        : ofHtml(html).filter(table -> table.width() > 1 || plain.rows().isEmpty()).orElse(plain);
  }

  /** How many columns it has. */
  public int width() {
    return rows.isEmpty() ? 0 : rows.getFirst().size();
  }

  /** The table as text for a spreadsheet; a cell that would run as a formula is led by an apostrophe. */
  public String toText() {
    return TabbedText.write(rows);
  }

  /** The table as HTML, in which nothing runs as a formula either. */
  public String toHtml() {
    StringBuilder html = new StringBuilder("<table>");
    for (List<String> row : rows) {
      html.append("<tr>");
      for (String cell : row) {
        html.append("<td>").append(HtmlTable.escaped(FormulaGuard.guardedCell(cell))).append("</td>");
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }
}
