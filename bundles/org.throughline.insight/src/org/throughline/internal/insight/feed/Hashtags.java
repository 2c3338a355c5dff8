package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hashtags of a text, found the way the database is asked to find them, written down once more: a # and the letters,
 * digits and low lines after it, digits alone being none. For one thread.
 */
final class Hashtags {

  /** What stands between two in a field. */
  static final char BETWEEN = ' ';

  private static final byte[] NONE = new byte[0];

  private final List<byte[]> found = new ArrayList<>();

  /** Those of a text in UTF-8 in small letters, each once, in order, divided by spaces; empty when there are none. */
  byte[] of(byte[] text, int begin, int end) {
    found.clear();
    int length = 0;
    for (int at = begin; at < end; at++) {
      if (text[at] == '#') {
        int after = word(text, at + 1, end);
        byte[] tag = after < 0 ? other(new String(text, at + 1, end - at - 1, StandardCharsets.UTF_8))
            : small(text, at + 1, after);
        if (tag.length > 0 && found.stream().noneMatch(each -> Arrays.equals(each, tag))) {
          found.add(tag);
          length += tag.length + 1;
        }
      }
    }
    if (found.isEmpty()) {
      return NONE;
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    found.sort(Arrays::compareUnsigned);
    byte[] all = new byte[length - 1];
    int at = 0;
    for (byte[] each : found) {
      if (at > 0) {
        all[at++] = BETWEEN;
      }
      System.arraycopy(each, 0, all, at, each.length);
      at += each.length;
    }
    return all;
  }

  /** Where a word of plain letters is over; -1 when it has others. */
  private static int word(byte[] text, int from, int end) {
    int at = from;
    while (at < end && isPlain(text[at])) {
      at++;
    }
    return at < end && text[at] < 0 ? -1 : at;
  }

  private static boolean isPlain(byte letter) {
    return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9' || letter == '_';
  }

  private static byte[] small(byte[] text, int from, int to) {
    byte[] small = Arrays.copyOfRange(text, from, to);
    boolean word = false;
    for (int i = 0; i < small.length; i++) {
      word |= small[i] > '9';
      if (small[i] >= 'A' && small[i] <= 'Z') {
        small[i] += 'a' - 'A';
      }
    }
    return word ? small : NONE;
  }

  /** A word with letters that are not plain, letter by letter as the database takes them. */
  private static byte[] other(String text) {
    StringBuilder small = new StringBuilder();
    boolean word = false;
    for (int at = 0; at < text.length();) {
      int letter = text.codePointAt(at);
      boolean named = letter == '_' || Character.isLetter(letter);
      if (!named && !isNumber(letter)) {
        break;
      }
      word |= named;
      small.appendCodePoint(Character.toLowerCase(letter));
      at += Character.charCount(letter);
    }
    return word ? small.toString().getBytes(StandardCharsets.UTF_8) : NONE;
  }

  private static boolean isNumber(int letter) {
    int type = Character.getType(letter);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
