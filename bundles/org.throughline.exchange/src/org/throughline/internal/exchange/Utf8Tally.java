package org.throughline.internal.exchange;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts how many sequences of several bytes are valid UTF-8 and how many bytes are not, block by block. */
final class Utf8Tally {

  private static final VarHandle LETTERS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long BEYOND = 0x8080808080808080L;
  private static final int EIGHT = 8;

  private long valid;
  private long invalid;
  private int missing;
  private int low = 0x80;
  private int high = 0xBF;

  void add(byte[] block, int length) {
    int i = 0;
    while (i < length) {
      if (missing == 0 && block[i] >= 0) {
        // Most text is plain letters, eight of which are looked at together.
        while (i + EIGHT <= length && ((long) LETTERS.get(block, i) & BEYOND) == 0) {
          i += EIGHT;
        }
        while (i < length && block[i] >= 0) {
          i++;
        }
      } else {
        next(block[i] & 0xFF);
        i++;
      }
    }
  }

  private void next(int b) {
    if (missing > 0) {
      if (b >= low && b <= high) {
        low = 0x80;
        high = 0xBF;
        if (--missing == 0) {
          valid++;
        }
        return;
      }
      invalid++;
      missing = 0;
      low = 0x80;
      high = 0xBF;
    }
    if (b < 0x80) {
      return;
    }
    if (b >= 0xC2 && b <= 0xDF) {
      missing = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      missing = 2;
      // No overlong forms and no surrogates, as the standard says.
      low = b == 0xE0 ? 0xA0 : 0x80;
      high = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      missing = 3;
      low = b == 0xF0 ? 0x90 : 0x80;
      high = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      invalid++;
    }
  }

  long valid() {
    return valid;
  }

  /** Whether it ended inside a sequence, which counts as invalid. */
  boolean isCut() {
    return missing > 0;
  }

  long invalid() {
    return invalid + (isCut() ? 1 : 0);
  }
}
