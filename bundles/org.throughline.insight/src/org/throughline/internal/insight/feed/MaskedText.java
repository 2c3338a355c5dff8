package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.insight.Pseudonymiser;

/**
 * Masks texts in bytes. Only what can hold something to mask is read as text: the words around an @, and texts with what
 * begins like a telephone or bank account number. Safe from any thread.
 */
final class MaskedText {

  /** Telephone numbers have at least eight digits, bank accounts more. */
  private static final int FEWEST_DIGITS = 8;

  private final Pseudonymiser pseudonyms;

  MaskedText(Pseudonymiser pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /** What is to be kept of a text; null when it is to be kept as it is. */
  byte @Nullable [] of(byte[] block, CsvRow row, int column) {
    boolean accounts = row.ats(column) > 0;
    boolean numbers = row.digits(column) >= FEWEST_DIGITS && mayHoldNumber(block, row.begin(column), row.end(column));
    if (!accounts && !numbers) {
      return null;
    }
    if (!numbers && !row.hasMarks(column)) {
      return words(block, row.begin(column), row.end(column));
    }
    String text = PlainPart.string(block, row, column);
    String masked = pseudonyms.masked(text);
    return masked.equals(text) ? null : masked.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a number begins that a telephone or a bank account can have. */
  private static boolean mayHoldNumber(byte[] block, int begin, int end) {
    for (int i = begin; i < end; i++) {
      byte each = block[i];
      if ((each == '0' || each == '+') && isLong(block, i, end)
          || isDigit(each) && i + 1 < end && i - begin >= 2 && isDigit(block[i + 1]) && isCapital(block[i - 1]) && isCapital(block[i - 2])) {
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

  /** Masks word by word: neither addresses nor names of accounts hold a space. */
  private byte @Nullable [] words(byte[] block, int begin, int end) {
    byte[] changed = null;
    int filled = 0;
    int copied = begin;
    for (int at = begin; at < end; at++) {
      if (block[at] != '@') {
        continue;
      }
      int from = at;
      while (from > copied && isOfWord(block[from - 1])) {
        from--;
      }
      int to = at;
      while (to < end && isOfWord(block[to])) {
        to++;
      }
      String word = new String(block, from, to - from, StandardCharsets.UTF_8);
      String masked = pseudonyms.masked(word);
      if (!masked.equals(word)) {
        byte[] bytes = masked.getBytes(StandardCharsets.UTF_8);
        if (changed == null) {
          changed = new byte[end - begin + bytes.length + 64];
        }
        int length = from - copied;
        if (filled + length + bytes.length + end - to > changed.length) {
          changed = Arrays.copyOf(changed, 2 * changed.length + bytes.length);
        }
        System.arraycopy(block, copied, changed, filled, length);
        System.arraycopy(bytes, 0, changed, filled + length, bytes.length);
        filled += length + bytes.length;
        copied = to;
      }
      at = to - 1;
    }
    if (changed == null) {
      return null;
    }
    System.arraycopy(block, copied, changed, filled, end - copied);
    return Arrays.copyOf(changed, filled + end - copied);
  }

  private static boolean isOfWord(byte letter) {
    return letter < 0 || letter > ' ';
  }
}
