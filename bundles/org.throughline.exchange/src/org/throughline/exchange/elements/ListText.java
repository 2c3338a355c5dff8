package org.throughline.exchange.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several values in one text: between semicolons, and in quotation marks where a value holds a semicolon or a line end,
 * begins with a quotation mark, or has blanks around it.
 */
public final class ListText {

  private static final String BETWEEN = "; ";

  private ListText() {
  }

  /** The values as one text. */
  public static String join(List<String> values) {
    return values.stream().map(ListText::quoted).collect(Collectors.joining(BETWEEN));
  }

  private static String quoted(String value) {
    boolean plain = !value.isEmpty() && value.indexOf(';') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0
        && value.charAt(0) != '"' && value.strip().equals(value);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** The values of a text; line ends stand between two as semicolons do, and what is blank is none. */
  public static List<String> split(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder quoted = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int start = blanks(text, at);
      int end = start < text.length() && text.charAt(start) == '"' ? quotedEnd(text, start, quoted) : -1;
      if (end >= 0) {
        values.add(quoted.toString());
      } else {
        end = at;
        while (end < text.length() && !between(text.charAt(end))) {
          end++;
        }
        String value = text.substring(at, end).strip();
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
      at = end + 1;
    }
    return values;
  }

  /** Where a value in quotation marks ends, its blanks included; -1 when it is none. */
  private static int quotedEnd(String text, int start, StringBuilder value) {
    value.setLength(0);
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        value.append(text.charAt(at++));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        value.append('"');
        at += 2;
      } else {
        int end = blanks(text, at + 1);
        return end == text.length() || between(text.charAt(end)) ? end : -1;
      }
    }
    return -1;
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static boolean between(char each) {
    return each == ';' || each == '\n' || each == '\r';
  }
}
