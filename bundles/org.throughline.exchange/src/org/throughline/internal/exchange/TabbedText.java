package org.throughline.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.throughline.exchange.ClipboardTable;

/** Tables as text with tabs, the way spreadsheets put them on the clipboard. */
public final class TabbedText {

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private boolean complete = true;
  private boolean closed = true;

  private TabbedText(String text) {
    this.text = text;
  }

  /** Reads a table. */
  public static ClipboardTable read(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return new TabbedText(lines.startsWith("\uFEFF") ? lines.substring(1) : lines).read();
  }

  private ClipboardTable read() {
    int at = 0;
    while (at < text.length() && rows.size() < ClipboardTable.MOST_ROWS) {
      int end = closed && text.charAt(at) == '"' ? quoted(at) : -1;
      if (end < 0) {
        end = at;
        while (end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
          end++;
        }
        cell(text.substring(at, end));
      }
      if (end == text.length()) {
        at = end;
      } else if (text.charAt(end) == '\n') {
        endRow();
        at = end + 1;
      } else {
        at = end + 1;
        if (at == text.length()) {
          cell("");
        }
      }
    }
    if (!row.isEmpty()) {
      endRow();
    }
    return new ClipboardTable(rows, complete && at >= text.length());
  }

  /** Takes a cell in quotation marks and tells where it ends; -1 when it is none, because nothing closes it. */
  private int quoted(int start) {
    StringBuilder cell = new StringBuilder();
    int at = start + 1;
    while (at < text.length()) {
      char each = text.charAt(at);
      if (each != '"') {
        cell.append(each);
        at++;
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at += 2;
      } else {
        break;
      }
    }
    int end = at + 1;
    // Once a mark is open to the end, none after it is taken for one: to look for its end each time would take for ever.
    closed = at < text.length();
    if (!closed || end < text.length() && text.charAt(end) != '\t' && text.charAt(end) != '\n') {
      return -1;
    }
    cell(cell.toString());
    return end;
  }

  private void cell(String content) {
    if (row.size() == ClipboardTable.MOST_COLUMNS) {
      complete = false;
      return;
    }
    String held = FormulaGuard.unguarded(holdable(content));
    if (held.length() > ClipboardTable.LONGEST_CELL) {
      complete = false;
      held = held.substring(0, held.offsetByCodePoints(0, held.codePointCount(0, ClipboardTable.LONGEST_CELL)));
    }
    row.add(held);
  }

  private void endRow() {
    rows.add(row.isEmpty() ? List.of("") : row);
    row = new ArrayList<>();
  }

  /** A text without control characters. */
  static String holdable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each < 0x20 && each != '\n' && each != '\t' || each == 0x7F || each >= 0xFFFE) {
        return text.codePoints().filter(point -> point >= 0x20 && point != 0x7F && point < 0xFFFE || point > 0xFFFF
            || point == '\n' || point == '\t').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
      }
    }
    return text;
  }

  /** Writes a table, formula-safe. */
  public static String write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      for (int column = 0; column < row.size(); column++) {
        text.append(column == 0 ? "" : "\t").append(field(FormulaGuard.guardedCell(row.get(column)),
            row.size() == 1 && row.get(column).isEmpty()));
      }
    }
    return text.toString();
  }

  private static String field(String cell, boolean alone) {
    // A row that is one empty cell would be lost as an empty line at the end.
    return alone || cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0
        || cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
