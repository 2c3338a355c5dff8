package org.throughline.briefing.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What files of calendars (RFC 5545) and of address books (RFC 6350) have in common: lines of at most 75 bytes that go on
 * below, texts without signs that may not stand in them, and identities that tell nothing.
 */
public final class ContentLines {

  private static final int LONGEST = 75;
  private static final byte[] GOES_ON = {'\r', '\n', ' '};
  private static final String NO_CHARACTER = "\uFFFD";

  private ContentLines() {
  }

  /**
   * The bytes of a file. No line is longer than 75 bytes, and no character is cut.
   *
   * @param text lines as long as they are, each with its end
   */
  public static byte[] folded(String text) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(text.length() + text.length() / 8);
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
      boolean ends = character == '\r' || character == '\n';
      if (!ends && length + bytes.length > LONGEST) {
        file.writeBytes(GOES_ON);
        length = 1;
      }
      file.writeBytes(bytes);
      length = ends ? 0 : length + bytes.length;
    }
    return file.toByteArray();
  }

  /** A text as it may stand in a file: every end of a line is the same, and what is no character is gone. */
  public static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(each -> {
      if (each == '\r' || each == '\n' || each == 0x85 || each == 0x2028 || each == 0x2029) {
        plain.append('\n');
      } else if (each == '\t') {
        plain.append(' ');
      } else if (each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE) {
        plain.append(NO_CHARACTER);
      } else if (!Character.isISOControl(each) && (each & 0xFFFE) != 0xFFFE && each != 0xFEFF) {
        plain.appendCodePoint(each);
      }
    });
    return plain.toString().strip();
  }

  /** A text on one line. */
  public static String line(String text) {
    return text(text).replaceAll("\\s*\\n\\s*", " ");
  }

  /** The identity of an element for other programs: always the same, and not to be read. */
  public static UUID identity(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }
}
