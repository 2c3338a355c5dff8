package org.throughline.internal.core.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that grows as UTF-8, with XML's characters escaped the way the canonical form wants them. For one thread. */
final class Utf8Lines {

  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] TAB = ascii("&#x9;");
  private static final byte[] LINE_FEED = ascii("&#xA;");
  private static final byte[] RETURN = ascii("&#xD;");
  private static final byte[] PLAIN = {};
  private static final byte[][] IN_ATTRIBUTE = escapes();
  private static final byte[][] IN_TEXT = escapes();

  static {
    IN_TEXT['\t'] = PLAIN;
    IN_TEXT['\n'] = PLAIN;
  }

  /** A character that XML has no place for. */
  static final class Unstorable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unstorable() {
      super("not a character of XML", null, false, false);
    }
  }

  private byte[] bytes;
  private int size;

  Utf8Lines(int expected) {
    bytes = new byte[Math.max(expected, 1 << 10)];
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** For each ASCII character what stands for it; empty when it may not occur, the shared empty one when it is plain. */
  private static byte[][] escapes() {
    byte[][] escapes = new byte[128][];
    Arrays.fill(escapes, PLAIN);
    for (int control = 0; control < ' '; control++) {
      escapes[control] = new byte[0];
    }
    escapes['\t'] = TAB;
    escapes['\n'] = LINE_FEED;
    escapes['\r'] = RETURN;
    escapes['&'] = AMPERSAND;
    escapes['<'] = LESS;
    escapes['"'] = QUOTE;
    return escapes;
  }

  int size() {
    return size;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  void raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  void raw(char one) {
    room(1);
    bytes[size++] = (byte) one;
  }

  /** Adds characters that are known to be ASCII and need no escape. */
  @SuppressWarnings("deprecation")
  void ascii(String text, int length) {
    room(length);
    text.getBytes(0, length, bytes, size);
    size += length;
  }

  void indent(int spaces) {
    room(spaces);
    Arrays.fill(bytes, size, size + spaces, (byte) ' ');
    size += spaces;
  }

  void attribute(String value) {
    escaped(value, IN_ATTRIBUTE);
  }

  void text(String value) {
    escaped(value, IN_TEXT);
  }

  /** Puts bytes in at an earlier place. */
  void insert(int at, byte[] more) {
    room(more.length);
    System.arraycopy(bytes, at, bytes, at + more.length, size - at);
    System.arraycopy(more, 0, bytes, at, more.length);
    size += more.length;
  }

  /** Most values are plain ASCII, which the Java machine copies many at a time. */
  private boolean plain(String value, byte[][] escapes) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    if (encoded.length != value.length()) {
      return false;
    }
    for (byte each : encoded) {
      // A question mark may stand for half a surrogate pair, a bracket may begin what ends a section.
      if (each < 0 || escapes[each] != PLAIN || each == '?' || each == '>') {
        return false;
      }
    }
    raw(encoded);
    return true;
  }

  private void escaped(String value, byte[][] escapes) {
    if (plain(value, escapes)) {
      return;
    }
    int length = value.length();
    room(length * 3);
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        at = beyondAscii(value, i, c, at);
        if (Character.isHighSurrogate(c)) {
          i++;
        }
        continue;
      }
      byte[] escape = c == '>' && escapes == IN_TEXT && value.startsWith("]]", i - 2) ? GREATER : escapes[c];
      if (escape == PLAIN) {
        bytes[at++] = (byte) c;
        continue;
      }
      if (escape.length == 0) {
        throw new Unstorable();
      }
      size = at;
      room(escape.length + (length - i) * 3);
      raw(escape);
      at = size;
    }
    size = at;
  }

  /** There is room for three bytes for each character that is left. */
  private int beyondAscii(String value, int i, char c, int start) {
    int at = start;
    if (c < 0x800) {
      bytes[at++] = (byte) (0xC0 | c >> 6);
    } else if (!Character.isSurrogate(c)) {
      if (c > 0xFFFD) {
        throw new Unstorable();
      }
      bytes[at++] = (byte) (0xE0 | c >> 12);
      bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
    } else {
      if (!Character.isHighSurrogate(c) || i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
        throw new Unstorable();
      }
      int point = Character.toCodePoint(c, value.charAt(i + 1));
      bytes[at++] = (byte) (0xF0 | point >> 18);
      bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
      bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
      bytes[at++] = (byte) (0x80 | point & 0x3F);
      return at;
    }
    bytes[at++] = (byte) (0x80 | c & 0x3F);
    return at;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), size + more));
    }
  }
}
