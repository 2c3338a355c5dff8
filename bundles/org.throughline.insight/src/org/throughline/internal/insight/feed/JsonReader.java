package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) as a stream, so that a list of any length can be read item by item, each with its line. Strict;
 * numbers stay text, so that none loses a digit; a member given twice is an error.
 */
public final class JsonReader {

  private static final int DEEPEST = 64;
  private static final int LONGEST = 1 << 24;
  private static final long LONGEST_VALUE = 1 << 25;
  private static final int MOST_NAMES = 1000;

  private final Reader text;
  private long line = 1;
  private int next;
  private long taken;
  private long most = Long.MAX_VALUE;

  /** What is no JSON, with its line. */
  public static final class NotJson extends IOException {
    private static final long serialVersionUID = 1L;
    private final long line;

    NotJson(long line, String why) {
      super(why + " on line " + line);
      this.line = line;
    }

    public long line() {
      return line;
    }
  }

  /** Reads from there. */
  public JsonReader(Reader text) throws IOException {
    this.text = text;
    next = text.read();
    if (next == '\uFEFF') {
      next = text.read();
    }
  }

  /** The names of the members of the object with which a text begins, as far as it goes. */
  static List<String> topNames(String start) throws IOException {
    List<String> names = new ArrayList<>();
    JsonReader json = new JsonReader(new StringReader(start));
    try {
      if (json.opens('{')) {
        while (json.more('}', names.isEmpty())) {
          names.add(json.name());
          json.skip(0);
        }
      }
    } catch (NotJson cutOff) {
      return names;
    }
    return names;
  }

  /** The line that is read. */
  public long line() {
    return line;
  }

  private int peek() throws IOException {
    while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
      take();
    }
    return next;
  }

  private int take() throws IOException {
    int c = next;
    if (++taken > most) {
      throw wrong("A value without end");
    }
    line += c == '\n' ? 1 : 0;
    next = text.read();
    return c;
  }

  private NotJson wrong(String why) {
    return new NotJson(line, why);
  }

  /** Goes into an object or a list; false when something else stands here. */
  public boolean opens(char bracket) throws IOException {
    if (peek() != bracket) {
      return false;
    }
    take();
    return true;
  }

  /** Whether a further member or item comes; goes past the comma or the end. */
  public boolean more(char end, boolean first) throws IOException {
    int c = peek();
    if (c == end) {
      take();
      return false;
    }
    if (!first) {
      if (c != ',') {
        throw wrong("No comma");
      }
      take();
      peek();
    }
    return true;
  }

  /** The name of a member, and past the colon. */
  public String name() throws IOException {
    if (peek() != '"') {
      throw wrong("No name");
    }
    String name = string();
    if (peek() != ':') {
      throw wrong("No colon");
    }
    take();
    return name;
  }

  /** Ends the text: nothing may follow. */
  public void end() throws IOException {
    if (peek() >= 0) {
      throw wrong("Something after the end");
    }
  }

  /** Goes past a value, of whatever length. */
  public void skip(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw wrong("Too deep");
    }
    boolean first = true;
    if (opens('{')) {
      Set<String> names = new HashSet<>();
      while (more('}', first)) {
        first = false;
        // Of an object of any length only the first names are compared.
        String name = name();
        if (names.size() < MOST_NAMES && !names.add(name)) {
          throw wrong("A member twice");
        }
        skip(depth + 1);
      }
    } else if (opens('[')) {
      while (more(']', first)) {
        first = false;
        skip(depth + 1);
      }
    } else {
      value(depth);
    }
  }

  /** A value: a map, a list, a text, a {@link Boolean}, null; a number as text. One of a length no post has is an error. */
  public @Nullable Object value() throws IOException {
    most = taken + LONGEST_VALUE;
    Object value = value(0);
    most = Long.MAX_VALUE;
    return value;
  }

  private @Nullable Object value(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw wrong("Too deep");
    }
    int c = peek();
    if (c == '"') {
      return string();
    }
    if (c == '{') {
      take();
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      while (more('}', members.isEmpty())) {
        String name = name();
        if (members.containsKey(name)) {
          throw wrong("A member twice");
        }
        members.put(name, value(depth + 1));
      }
      return members;
    }
    if (c == '[') {
      take();
      List<@Nullable Object> items = new ArrayList<>();
      while (more(']', items.isEmpty())) {
        items.add(value(depth + 1));
      }
      return items;
    }
    StringBuilder word = new StringBuilder();
    while (next >= 0 && (Character.isLetterOrDigit(next) || next == '-' || next == '+' || next == '.')
        && word.length() < 400) {
      word.append((char) take());
    }
    return switch (word.toString()) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> {
        if (!word.toString().matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
          throw wrong("No value");
        }
        yield word.toString();
      }
    };
  }

  private String string() throws IOException {
    take();
    StringBuilder string = new StringBuilder();
    while (true) {
      int c = take();
      if (c == '"') {
        return string.toString();
      }
      if (c < 0x20 || string.length() > LONGEST) {
        throw wrong("A text without end");
      }
      if (c != '\\') {
        string.append((char) c);
        continue;
      }
      int escaped = take();
      switch (escaped) {
        case '"', '\\', '/' -> string.append((char) escaped);
        case 'n' -> string.append('\n');
        case 'r' -> string.append('\r');
        case 't' -> string.append('\t');
        case 'b' -> string.append('\b');
        case 'f' -> string.append('\f');
        case 'u' -> {
          int code = 0;
          for (int i = 0; i < 4; i++) {
            int digit = Character.digit(take(), 16);
            if (digit < 0) {
              throw wrong("No character");
            }
            code = code * 16 + digit;
          }
          string.append((char) code);
        }
        default -> throw wrong("No character");
      }
    }
  }
}
