package org.throughline.internal.core.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Fact;

/** One fact as one line of JSON: an object whose values are texts, or one object of texts. */
public final class FactLine {

  private final String line;
  private int at;

  private FactLine(String line) {
    this.line = line;
  }

  // ---- writing

  /** The line, without a line break. */
  public static String write(Fact fact) {
    StringBuilder json = new StringBuilder("{");
    member(json, "id", fact.id());
    member(json, "at", fact.at().toString());
    member(json, "by", fact.by());
    member(json, "kind", fact.kind());
    fact.countered().ifPresent(id -> member(json, "counters", id));
    text(json.append(','), "values");
    json.append(":{");
    fact.values().forEach((name, value) -> member(json, name, value));
    return json.append("}}").toString();
  }

  private static void member(StringBuilder json, String name, String value) {
    if (json.charAt(json.length() - 1) != '{') {
      json.append(',');
    }
    text(json, name);
    text(json.append(':'), value);
  }

  private static void text(StringBuilder json, String text) {
    json.append('"');
    for (int each = 0; each < text.length(); each++) {
      char character = text.charAt(each);
      switch (character) {
        case '"', '\\' -> json.append('\\').append(character);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          // Line separators end a line for some readers, and half a surrogate pair cannot be encoded.
          if (character < 0x20 || character == '\u2028' || character == '\u2029' || Character.isSurrogate(character)) {
            json.append("\\u%04x".formatted((int) character));
          } else {
            json.append(character);
          }
        }
      }
    }
    json.append('"');
  }

  // ---- reading

  /** The fact of a line; empty when the line is no whole fact, as a crash may leave it. */
  public static Optional<Fact> read(String line) {
    try {
      return Optional.of(new FactLine(line).fact());
    } catch (IllegalArgumentException | DateTimeException notWhole) {
      return Optional.empty();
    }
  }

  private Fact fact() {
    Map<String, String> members = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    object(members, values);
    if (at != line.length()) {
      throw wrong();
    }
    return new Fact(needed(members, "id"), Instant.parse(needed(members, "at")), needed(members, "by"),
        needed(members, "kind"), members.get("counters"), values);
  }

  private String needed(Map<String, String> members, String name) {
    @Nullable String value = members.get(name);
    if (value == null) {
      throw wrong();
    }
    return value;
  }

  private void object(Map<String, String> members, @Nullable Map<String, String> nested) {
    expect('{');
    if (peek() == '}') {
      at++;
      return;
    }
    while (true) {
      String name = text();
      expect(':');
      if (peek() == '{' && nested != null) {
        object(nested, null);
      } else {
        members.put(name, text());
      }
      if (peek() == '}') {
        at++;
        return;
      }
      expect(',');
    }
  }

  private String text() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (peek() != '"') {
      char character = line.charAt(at++);
      text.append(character == '\\' ? escaped() : character);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char character = peek();
    at++;
    return switch (character) {
      case '"', '\\', '/' -> character;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > line.length()) {
          throw wrong();
        }
        at += 4;
        yield (char) Integer.parseInt(line.substring(at - 4, at), 16);
      }
      default -> throw wrong();
    };
  }

  private char peek() {
    if (at >= line.length()) {
      throw wrong();
    }
    return line.charAt(at);
  }

  private void expect(char expected) {
    if (peek() != expected) {
      throw wrong();
    }
    at++;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("Not a fact: " + line);
  }
}
