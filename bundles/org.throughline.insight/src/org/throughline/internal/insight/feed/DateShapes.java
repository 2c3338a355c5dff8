package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All ways in which the dates of a column are written, with one value for each. What tells the order of day and month apart
 * is never lost, however many rows there are. For one thread.
 */
final class DateShapes {

  private static final int LONGEST = 64;
  private static final int MOST = 10_000;
  private static final int RECENT = 16;
  /** Where day and time meet in a usual date. */
  private static final int SEPARATOR = 10;

  private final Map<String, String> seen = new HashMap<>();
  private final List<byte[]> recent = new ArrayList<>();
  private final byte[] shape = new byte[LONGEST];
  private int turn;
  private boolean all = true;
  private boolean spaced;
  private boolean lettered;
  private boolean unusual;

  /**
   * Takes a value.
   *
   * @param usual whether it is one that {@link Moments} reads, of which there are but two shapes
   */
  void see(byte[] block, int begin, int end, boolean usual) {
    unusual |= !usual;
    if (usual && (block[begin + SEPARATOR] == ' ' ? spaced : lettered)) {
      return;
    }
    see(block, begin, end);
    if (usual) {
      spaced |= block[begin + SEPARATOR] == ' ';
      lettered |= block[begin + SEPARATOR] != ' ';
    }
  }

  /** Takes a value. */
  void see(byte[] block, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && block[from] == ' ') {
      from++;
    }
    while (to > from && block[to - 1] == ' ') {
      to--;
    }
    int length = numeric(block, from, to);
    boolean always = length > 0;
    if (!always) {
      length = plain(block, from, to);
    }
    all &= length > 0 || from == to;
    if (length == 0 || isRecent(length)) {
      return;
    }
    String key = new String(shape, 0, length, StandardCharsets.ISO_8859_1);
    if (always || seen.size() < MOST || seen.containsKey(key)) {
      seen.putIfAbsent(key, new String(block, from, to - from, StandardCharsets.UTF_8));
      remember(Arrays.copyOf(shape, length));
    } else {
      all = false;
    }
  }

  private boolean isRecent(int length) {
    for (byte[] each : recent) {
      if (Arrays.equals(each, 0, each.length, shape, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private void remember(byte[] key) {
    if (recent.size() < RECENT) {
      recent.add(key);
    } else {
      recent.set(turn++ % RECENT, key);
    }
  }

  /** The shape of what begins like 31/12/2026; 0 when it does not. Of the numbers only their kind matters. */
  private int numeric(byte[] block, int from, int to) {
    int first = digits(block, from, to);
    int at = from + first;
    if (first < 1 || first > 2 || at >= to || block[at] != '/' && block[at] != '.' && block[at] != '-') {
      return 0;
    }
    byte separator = block[at];
    int second = digits(block, at + 1, to);
    int next = at + 1 + second;
    if (second < 1 || second > 2 || next >= to || block[next] != separator) {
      return 0;
    }
    int year = digits(block, next + 1, to);
    int after = next + 1 + year;
    if (year != 2 && year != 4 || after < to && (Character.isLetter(block[after]) || block[after] == '_')) {
      return 0;
    }
    shape[0] = 'N';
    shape[1] = (byte) kind(number(block, from, first), number(block, at + 1, second));
    shape[2] = separator;
    shape[3] = (byte) year;
    return 4;
  }

  private static char kind(int first, int second) {
    return first > 12 && second > 12 ? 'X' : first > 12 ? first > 31 ? 'X' : 'D' : second > 12 ? second > 31 ? 'X' : 'M'
        : first == second ? 'S' : 'E';
  }

  private int plain(byte[] block, int from, int to) {
    if (to - from > LONGEST) {
      return 0;
    }
    for (int i = from; i < to; i++) {
      shape[i - from] = block[i] >= '0' && block[i] <= '9' ? (byte) '0' : block[i];
    }
    return to - from;
  }

  private static int digits(byte[] block, int from, int to) {
    int at = from;
    while (at < to && block[at] >= '0' && block[at] <= '9') {
      at++;
    }
    return at - from;
  }

  private static int number(byte[] block, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      number = number * 10 + block[i] - '0';
    }
    return number;
  }

  /** Adds what was seen elsewhere. */
  void add(DateShapes other) {
    other.seen.forEach(seen::putIfAbsent);
    all &= other.all;
    unusual |= other.unusual;
  }

  /** Whether {@link Moments} read every one. */
  boolean areUsual() {
    return !unusual;
  }

  /** Whether no way of writing was left out for being too long or one too many. */
  boolean areAll() {
    return all;
  }

  /** One value of each shape. */
  Collection<String> examples() {
    return seen.values();
  }
}
