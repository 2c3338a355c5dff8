package org.throughline.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.exchange.ClipboardTable;

/**
 * The first table in a piece of HTML from a clipboard: of a spreadsheet, a word processor, a page. It goes through the
 * text once, runs nothing and fetches nothing; what it does not know it leaves out.
 */
public final class HtmlTable {

  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> SILENT = Set.of("script", "style", "title", "head", "noscript", "template");
  private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
      Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "),
      Map.entry("euro", "€"), Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"),
      Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
      Map.entry("eacute", "é"), Map.entry("euml", "ë"), Map.entry("iuml", "ï"), Map.entry("ouml", "ö"),
      Map.entry("auml", "ä"), Map.entry("aring", "å"), Map.entry("Ouml", "Ö"), Map.entry("Auml", "Ä"),
      Map.entry("Aring", "Å"), Map.entry("uuml", "ü"), Map.entry("egrave", "è"), Map.entry("copy", "©"),
      Map.entry("middot", "·"), Map.entry("bull", "•"), Map.entry("times", "×"));

  private final String html;
  private final String lower;
  private final List<List<String>> rows = new ArrayList<>();
  /** Cells that reach down from a row above, by column, with how many rows they still cover. */
  private final Map<Integer, Integer> covered = new HashMap<>();
  private List<String> row = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();
  private boolean inCell;
  private boolean rowOpen;
  private int depth;
  private int columns = 1;
  private int down = 1;
  private boolean complete = true;

  private HtmlTable(String html) {
    this.html = html;
    String small = html.toLowerCase(Locale.ROOT);
    // A few letters grow when they become small; places would not fit then.
    this.lower = small.length() == html.length() ? small : html;
  }

  /** Reads it; empty when there is no table. */
  public static Optional<ClipboardTable> read(String html) {
    return new HtmlTable(html).read();
  }

  private Optional<ClipboardTable> read() {
    boolean found = false;
    int at = 0;
    while (at < html.length() && rows.size() < ClipboardTable.MOST_ROWS) {
      char each = html.charAt(at);
      if (each == '<') {
        if (html.startsWith("<!--", at)) {
          at = behind("-->", at);
          continue;
        }
        int end = endOfTag(at);
        String tag = html.substring(at + 1, Math.max(at + 1, end - 1));
        String name = name(tag);
        if (SILENT.contains(name)) {
          at = behind("</" + name, end);
          continue;
        }
        if (name.equals("table") || found) {
          found = true;
          tag(name, tag);
          if (depth == 0) {
            break;
          }
        }
        at = Math.max(end, at + 1);
      } else if (each == '&' && inCell) {
        at = entity(at);
      } else {
        if (inCell) {
          text(each);
        }
        at++;
      }
    }
    endRow();
    boolean whole = complete && rows.size() < ClipboardTable.MOST_ROWS;
    return found && !rows.isEmpty() ? Optional.of(new ClipboardTable(rows, whole)) : Optional.empty();
  }

  private int behind(String mark, int from) {
    int at = lower.indexOf(mark, from);
    return at < 0 ? html.length() : at + mark.length();
  }

  private int endOfTag(int start) {
    char quote = 0;
    for (int at = start + 1; at < html.length(); at++) {
      char each = html.charAt(at);
      if (quote != 0) {
        quote = each == quote ? 0 : quote;
      } else if (each == '>') {
        return at + 1;
      } else if ((each == '"' || each == '\'') && html.charAt(at - 1) == '=') {
        quote = each;
      }
    }
    return html.length();
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && (Character.isLetterOrDigit(tag.charAt(end)) || end == 0 && tag.charAt(end) == '/')) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void tag(String name, String tag) {
    switch (name) {
      case "table" -> depth++;
      case "/table" -> depth--;
      default -> {
        if (depth == 1) {
          structure(name, tag);
        }
        if (BREAKS.contains(name) && inCell && !cell.isEmpty()) {
          newLine();
        }
      }
    }
  }

  private void structure(String name, String tag) {
    switch (name) {
      case "tr" -> {
        endRow();
        rowOpen = true;
      }
      case "/tr" -> endRow();
      case "td", "th" -> {
        endCell();
        rowOpen = true;
        inCell = true;
        columns = span(tag, "colspan");
        down = span(tag, "rowspan");
      }
      case "/td", "/th" -> endCell();
      default -> {
      }
    }
  }

  private static int span(String tag, String attribute) {
    int at = tag.toLowerCase(Locale.ROOT).indexOf(attribute);
    int value = 0;
    for (int i = at < 0 ? tag.length() : at + attribute.length(); i < tag.length() && value < 10_000; i++) {
      char each = tag.charAt(i);
      if (each >= '0' && each <= '9') {
        value = value * 10 + each - '0';
      } else if ("= \"'".indexOf(each) < 0 || value > 0) {
        break;
      }
    }
    return Math.clamp(value, 1, ClipboardTable.MOST_COLUMNS);
  }

  private void endCell() {
    if (!inCell) {
      return;
    }
    inCell = false;
    fillCovered();
    int column = row.size();
    put(FormulaGuard.unguarded(TabbedText.holdable(cell.toString()).strip()));
    for (int extra = 1; extra < columns; extra++) {
      put("");
    }
    if (down > 1) {
      for (int each = column; each < row.size(); each++) {
        covered.put(each, down);
      }
    }
    cell = new StringBuilder();
  }

  private void put(String content) {
    if (row.size() == ClipboardTable.MOST_COLUMNS) {
      complete = false;
    } else if (content.length() > ClipboardTable.LONGEST_CELL) {
      complete = false;
      row.add(content.substring(0, ClipboardTable.LONGEST_CELL));
    } else {
      row.add(content);
    }
  }

  private void fillCovered() {
    while (covered.getOrDefault(row.size(), 0) > 0 && row.size() < ClipboardTable.MOST_COLUMNS) {
      row.add("");
    }
  }

  private void endRow() {
    endCell();
    if (!rowOpen) {
      return;
    }
    fillCovered();
    rowOpen = false;
    rows.add(row);
    row = new ArrayList<>();
    covered.replaceAll((column, left) -> left - 1);
    covered.values().removeIf(left -> left <= 0);
  }

  private void text(char each) {
    if (each == ' ' || each == '\n' || each == '\t' || each == '\r' || each == '\f') {
      if (!cell.isEmpty() && cell.charAt(cell.length() - 1) != ' ' && cell.charAt(cell.length() - 1) != '\n') {
        cell.append(' ');
      }
    } else {
      cell.append(each);
    }
  }

  private void newLine() {
    int last = cell.length();
    while (last > 0 && cell.charAt(last - 1) == ' ') {
      last--;
    }
    cell.setLength(last);
    cell.append('\n');
  }

  private int entity(int at) {
    int end = at + 1;
    while (end < html.length() && end - at <= 10 && html.charAt(end) != ';') {
      end++;
    }
    if (end == html.length() || end - at > 10) {
      cell.append('&');
      return at + 1;
    }
    String name = html.substring(at + 1, end);
    String known = ENTITIES.get(name);
    if (known != null) {
      cell.append(known);
    } else if (name.startsWith("#")) {
      cell.append(character(name.substring(1)));
    } else {
      cell.append(html, at, end + 1);
    }
    return end + 1;
  }

  private static String character(String number) {
    try {
      int point = number.startsWith("x") || number.startsWith("X") ? Integer.parseInt(number.substring(1), 16)
          : Integer.parseInt(number);
      return point == 0xA0 ? " " : Character.isValidCodePoint(point) && point > 0x1F
          && (point < 0xD800 || point > 0xDFFF) ? Character.toString(point) : "";
    } catch (NumberFormatException none) {
      return "";
    }
  }

  /** A text as the content of an element. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n",
        "<br style=\"mso-data-placement:same-cell\">");
  }
}
