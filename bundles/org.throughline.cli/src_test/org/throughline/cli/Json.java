package org.throughline.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, so that a test sees what a script sees. */
public final class Json {

  private final String text;
  private int at;

  public Json(String text) {
    this.text = text;
  }

  /** What lies at a path of names and places. */
  public static Object at(Object value, Object... path) {
    Object found = value;
    for (Object step : path) {
      found = step instanceof Integer place ? ((List<?>) found).get(place) : ((Map<?, ?>) found).get(step);
    }
    return found;
  }

  /** The whole text as one value. */
  public Object value() {
    Object value = next();
    skip();
    if (at != text.length()) {
      throw new IllegalArgumentException("More behind the value at " + at);
    }
    return value;
  }

  private Object next() {
    skip();
    char first = text.charAt(at);
    switch (first) {
      case '{' -> {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (!ends('}')) {
          String name = (String) next();
          expect(':');
          if (members.put(name, next()) != null) {
            throw new IllegalArgumentException("Twice: " + name);
          }
        }
        return members;
      }
      case '[' -> {
        List<Object> items = new ArrayList<>();
        at++;
        while (!ends(']')) {
          items.add(next());
        }
        return items;
      }
      case '"' -> {
        return string();
      }
      default -> {
        int from = at;
        while (at < text.length() && ",]} \r\n".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
          case "true" -> true;
          case "false" -> false;
          case "null" -> null;
          default -> new BigDecimal(word);
        };
      }
    }
  }

  private boolean ends(char close) {
    skip();
    if (text.charAt(at) == ',') {
      at++;
      skip();
    }
    if (text.charAt(at) == close) {
      at++;
      return true;
    }
    return false;
  }

  private String string() {
    StringBuilder said = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        c = text.charAt(++at);
        if (c == 'u') {
          c = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
          at += 4;
        } else if ("nrt".indexOf(c) >= 0) {
          c = "\n\r\t".charAt("nrt".indexOf(c));
        }
      }
      said.append(c);
    }
    at++;
    return said.toString();
  }

  private void expect(char c) {
    skip();
    if (text.charAt(at++) != c) {
      throw new IllegalArgumentException("Expected " + c + " at " + at);
    }
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
