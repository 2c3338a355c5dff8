package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.insight.Pseudonymiser;

/**
 * Masks texts in bytes. Only what can hold something to mask is read as text: words with an @, and what is written like a
 * telephone or bank account number. Safe from any thread.
 */
final class MaskedText {

  /** Telephone numbers have at least eight digits, bank accounts more. */
  private static final int FEWEST_DIGITS = 8;
  /** How many words are remembered: the same people are mentioned again and again. */
  private static final int REMEMBERED = 200_000;
  /** Which letters can stand inside a number, with those between its parts and before and behind a date. */
  private static final boolean[] OF_NUMBERS = ofNumbers();

  private final Pseudonymiser pseudonyms;
  private final StandIns words = new StandIns(REMEMBERED);

  MaskedText(Pseudonymiser pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  private static boolean[] ofNumbers() {
    boolean[] those = new boolean[128];
    Arrays.fill(those, '0', '9' + 1, true);
    Arrays.fill(those, 'A', 'Z' + 1, true);
    for (char each : " .()+-/".toCharArray()) {
      those[each] = true;
    }
    return those;
  }

  /** What is to be kept of a text; null when it is to be kept as it is. */
  byte @Nullable [] of(byte[] block, CsvRow row, int column) {
    int begin = row.begin(column);
    int end = row.end(column);
    boolean accounts = row.ats(column) > 0;
    boolean numbers = row.digits(column) >= FEWEST_DIGITS && mayHoldNumber(block, begin, end);
    if (!accounts && !numbers) {
      return null;
    }
    if (accounts && numbers || row.hasMarks(column)) {
      String text = PlainPart.string(block, row, column);
      String masked = pseudonyms.masked(text);
      return masked.equals(text) ? null : masked.getBytes(StandardCharsets.UTF_8);
    }
    return accounts ? words(block, begin, end) : numbers(block, begin, end);
  }

  // ---- words

  /** Masks word by word: neither addresses nor names of accounts hold a space. */
  private byte @Nullable [] words(byte[] block, int begin, int end) {
    Copy copy = new Copy(block, begin, end);
    for (int at = begin; at < end; at++) {
      if (block[at] == '@') {
        int from = at;
        while (from > begin && isOfWord(block[from - 1])) {
          from--;
        }
        int to = at;
        while (to < end && isOfWord(block[to])) {
          to++;
        }
        copy.put(from, to, word(block, from, to));
        at = to;
      }
    }
    return copy.changed();
  }

  private byte[] word(byte[] block, int from, int to) {
    byte[] masked = words.of(block, from, to);
    if (masked == null) {
      masked = masked(block, from, to);
      words.put(block, from, to, masked);
    }
    return masked;
  }

  private byte[] masked(byte[] block, int from, int to) {
    return pseudonyms.masked(new String(block, from, to - from, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isOfWord(byte letter) {
    return letter < 0 || letter > ' ';
  }

  // ---- numbers

  /** Whether a number begins that a telephone or a bank account can have. */
  private static boolean mayHoldNumber(byte[] block, int begin, int end) {
    for (int i = begin; i < end; i++) {
      byte each = block[i];
      if ((each == '0' || each == '+') && isLong(block, i, end)
          || isDigit(each) && i - begin >= 2 && i + 1 < end && isDigit(block[i + 1]) && isCapital(block[i - 1]) && isCapital(block[i - 2])) {
        return true;
      }
    }
    return false;
  }

  /** Whether enough digits follow, with nothing between that does not stand in telephone numbers. */
  private static boolean isLong(byte[] block, int begin, int end) {
    int digits = 0;
    for (int i = begin; i < end; i++) {
      if (isDigit(block[i])) {
        digits++;
        if (digits == FEWEST_DIGITS) {
          return true;
        }
      } else if (i > begin && " -.()".indexOf(block[i]) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isCapital(byte letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** Masks what is written of letters that numbers have, read with the letters around, which can make it none. */
  private byte @Nullable [] numbers(byte[] block, int begin, int end) {
    Copy copy = new Copy(block, begin, end);
    for (int at = begin; at < end; at++) {
      int from = at;
      int digits = 0;
      while (at < end && block[at] >= 0 && OF_NUMBERS[block[at]]) {
        digits += isDigit(block[at]) ? 1 : 0;
        at++;
      }
      if (digits >= FEWEST_DIGITS) {
        // Up to a plain letter, since an accent can stand by itself behind the letter it belongs to.
        int before = from;
        while (before > begin && block[before - 1] < 0) {
          before--;
        }
        before -= before > begin ? 1 : 0;
        int behind = at;
        while (behind < end && block[behind] < 0) {
          behind++;
        }
        behind += behind < end ? 1 : 0;
        byte[] masked = masked(block, before, behind);
        // The letters around stay as they are, and the one behind may be the one before the next number.
        copy.put(from, at, Arrays.copyOfRange(masked, from - before, masked.length - (behind - at)));
      }
    }
    return copy.changed();
  }

  /** A text of which some places are replaced. */
  private static final class Copy {

    private final byte[] block;
    private final int end;
    private byte[] copy = new byte[0];
    private boolean changed;
    private int filled;
    private int copied;

    Copy(byte[] block, int begin, int end) {
      this.block = block;
      this.end = end;
      copied = begin;
    }

    /** Puts something in the place of some bytes, behind those that were replaced before. */
    void put(int from, int to, byte[] other) {
      if (Arrays.equals(block, from, to, other, 0, other.length)) {
        return;
      }
      changed = true;
      int most = filled + from - copied + other.length + end - to;
      if (most > copy.length) {
        copy = Arrays.copyOf(copy, most + other.length);
      }
      System.arraycopy(block, copied, copy, filled, from - copied);
      filled += from - copied;
      System.arraycopy(other, 0, copy, filled, other.length);
      filled += other.length;
      copied = to;
    }

    /** The whole text; null where nothing is another than before. */
    byte @Nullable [] changed() {
      if (!changed) {
        return null;
      }
      System.arraycopy(block, copied, copy, filled, end - copied);
      return Arrays.copyOf(copy, filled + end - copied);
    }
  }
}
