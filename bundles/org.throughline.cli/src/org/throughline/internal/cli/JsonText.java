package org.throughline.internal.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON (RFC 8259), two spaces deep, one member a line. */
public final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {
  }

  /** A value as text: maps, collections, numbers, truths and null as such, anything else as its string. */
  public static String of(@Nullable Object value) {
    JsonText json = new JsonText();
    json.value(value, 0);
    return json.text.toString();
  }

  private void value(@Nullable Object value, int depth) {
    switch (value) {
      case null -> text.append("null");
      case Map<?, ?> members -> {
        Iterator<? extends Map.Entry<?, ?>> each = members.entrySet().iterator();
        block('{', '}', depth, each, entry -> {
          quoted(String.valueOf(entry.getKey()));
          text.append(": ");
          value(entry.getValue(), depth + 1);
        });
      }
      case Collection<?> items -> block('[', ']', depth, items.iterator(), item -> value(item, depth + 1));
      case Double number when number.isNaN() || number.isInfinite() -> text.append("null");
      case Number number -> text.append(number);
      case Boolean truth -> text.append(truth);
      default -> quoted(value.toString());
    }
  }

  private <T> void block(char opens, char closes, int depth, Iterator<? extends T> each,
      java.util.function.Consumer<T> writer) {
    text.append(opens);
    boolean empty = !each.hasNext();
    while (each.hasNext()) {
      text.append('\n').append("  ".repeat(depth + 1));
      writer.accept(each.next());
      if (each.hasNext()) {
        text.append(',');
      }
    }
    if (!empty) {
      text.append('\n').append("  ".repeat(depth));
    }
    text.append(closes);
  }

  private void quoted(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || half(string, i)) {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  /** Whether a character is one half of a pair without the other. */
  private static boolean half(String string, int i) {
    char c = string.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
  }
}
