package org.throughline.internal.core.preferences;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text of the file: a first line that says what it is, a line {@code key=value} each in the order of the keys, and
 * a last line that tells that nothing is missing. In a value a backslash stands before {@code n}, {@code r} and itself.
 */
final class PreferenceFile {

  private static final String FIRST = "# Throughline preferences 1";
  private static final String LAST = "# end";

  private PreferenceFile() {
  }

  /** What stands in the file; empty when it is not whole. */
  static Optional<SortedMap<String, String>> read(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException binary) {
      return Optional.empty();
    }
    SortedMap<String, String> values = new TreeMap<>();
    String[] lines = text.split("\\R");
    if (lines.length < 2 || !lines[0].equals(FIRST) || !lines[lines.length - 1].equals(LAST)) {
      return Optional.empty();
    }
    for (int i = 1; i < lines.length - 1; i++) {
      int equals = lines[i].indexOf('=');
      if (equals > 0) {
        values.put(lines[i].substring(0, equals), unescaped(lines[i].substring(equals + 1)));
      } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  static byte[] write(Map<String, String> values) {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    new TreeMap<>(values).forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
    return text.append(LAST).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder();
    value.chars().forEach(sign -> {
      switch (sign) {
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\u0085', '\u2028', '\u2029', '\u000B', '\f' -> text.append(' ');
        default -> text.append((char) sign);
      }
    });
    return text.toString();
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if (sign == '\\' && i + 1 < value.length()) {
        char next = value.charAt(++i);
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(sign);
      }
    }
    return text.toString();
  }
}
