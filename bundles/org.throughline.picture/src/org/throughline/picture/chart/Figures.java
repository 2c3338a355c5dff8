package org.throughline.picture.chart;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * Numbers as a reader of a language writes them: 84.6% in English, 84,6% in Dutch, 84,6 % in Swedish.
 *
 * @param language of the reader
 */
public record Figures(Locale language) {

  /** A number with at most so many decimals. */
  public String number(double amount, int decimals) {
    return format(NumberFormat.getNumberInstance(language), amount, decimals);
  }

  /** A share from 0 to 1 as a percentage with at most so many decimals. */
  public String percent(double share, int decimals) {
    return format(NumberFormat.getPercentInstance(language), share, decimals);
  }

  /** Words amounts at grid lines: as many decimals as tell the lines apart. */
  public DoubleFunction<String> axis() {
    return amount -> number(amount, amount == Math.rint(amount) ? 0 : amount * 10 == Math.rint(amount * 10) ? 1 : 2);
  }

  private static String format(NumberFormat format, double amount, int decimals) {
    format.setMaximumFractionDigits(decimals);
    return format.format(amount);
  }
}
