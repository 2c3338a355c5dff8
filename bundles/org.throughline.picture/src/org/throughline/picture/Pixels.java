package org.throughline.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of pixels as pictures have them, thousands in each: the same on every machine. */
final class Pixels {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  /** So near to the middle of two hundredths, only its decimal notation says where a number is rounded to. */
  private static final double MIDDLE = 1e-4;
  private static final double LARGE = 1e9;

  private Pixels() {}

  /** A number with at most two decimals, the nearest; from the middle away from zero. */
  static String text(double pixels) {
    double hundredths = Math.abs(pixels) * HUNDRED;
    if (hundredths < LARGE && Math.abs(hundredths - Math.floor(hundredths) - 0.5) > MIDDLE) {
      return text(Math.round(hundredths), pixels < 0);
    }
    return BigDecimal.valueOf(pixels).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static String text(long hundredths, boolean negative) {
    StringBuilder text = new StringBuilder();
    if (negative && hundredths > 0) {
      text.append('-');
    }
    text.append(hundredths / HUNDRED);
    long decimals = hundredths % HUNDRED;
    if (decimals > 0) {
      text.append('.').append(decimals / TEN);
    }
    if (decimals % TEN > 0) {
      text.append(decimals % TEN);
    }
    return text.toString();
  }
}
