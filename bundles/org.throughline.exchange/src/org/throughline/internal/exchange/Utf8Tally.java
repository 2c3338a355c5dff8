package org.throughline.internal.exchange;

/** Counts how many sequences of several bytes are valid UTF-8 and how many bytes are not, block by block. */
final class Utf8Tally {

  private long valid;
  private long invalid;
  private int missing;
  private int low = 0x80;
  private int high = 0xBF;

  void add(byte[] block, int length) {
    for (int i = 0; i < length; i++) {
      next(block[i] & 0xFF);
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

  long invalid() {
    return invalid + (missing > 0 ? 1 : 0);
  }
}
