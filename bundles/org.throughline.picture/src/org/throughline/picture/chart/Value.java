package org.throughline.picture.chart;

import java.util.Optional;

/**
 * One value of a chart.
 *
 * @param label what it is a value of
 * @param amount the value, 0 or more and finite
 * @param text the value as a person reads it, with its unit: "41%", "2 h 10"
 * @param weight whether the chart is about it
 * @param element the id of the element of the client it belongs to, where there is one
 */
public record Value(String label, double amount, String text, Weight weight, Optional<String> element) {

  /** Refuses what no bar can show. */
  public Value {
    if (!(amount >= 0) || Double.isInfinite(amount)) {
      throw new IllegalArgumentException("A chart cannot show " + amount);
    }
  }

  /** A value the chart is about. */
  public static Value of(String label, double amount, String text) {
    return new Value(label, amount, text, Weight.POINT, Optional.empty());
  }

  /** The same value as one to compare with. */
  public Value asContext() {
    return new Value(label, amount, text, Weight.CONTEXT, element);
  }
}
