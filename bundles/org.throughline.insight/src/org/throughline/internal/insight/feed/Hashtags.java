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
        byte[] tag = after < end && text[after] < 0 ? other(text, at + 1, end) : small(text, at + 1, after);
        if (tag.length > 0 && !isFound(tag)) {
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

  private boolean isFound(byte[] tag) {
    for (byte[] each : found) {
      if (Arrays.equals(each, tag)) {
        return true;
      }
    }
    return false;
  }

  /** Where the plain letters of a word are over. */
  private static int word(byte[] text, int from, int end) {
    int at = from;
    while (at < end && isPlain(text[at])) {
      at++;
    }
    return at;
  }

  /** A word with letters that are not plain; it is over where anything plain stands that is no letter, if not before. */
  private static byte[] other(byte[] text, int from, int end) {
    int to = from;
    while (to < end && (text[to] < 0 || isPlain(text[to]))) {
      to++;
    }
    return other(new String(text, from, to - from, StandardCharsets.UTF_8));
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

  /** Letter by letter as the database takes them. */
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
