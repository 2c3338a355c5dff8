package org.throughline.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number with a known unit, written as the number and the unit's symbol: {@code 84.6 %}.
 *
 * @param amount the exact number
 * @param unit what is counted
 */
public record Quantity(BigDecimal amount, Unit unit) {

  public Quantity {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
  }

  /**
   * Reads what {@link #toString()} writes; the space before the symbol may be left out.
   *
   * @throws IllegalArgumentException when the text is not a number and a known unit
   */
  public static Quantity parse(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && "+-.0123456789".indexOf(stripped.charAt(end)) >= 0) {
      end++;
    }
    return new Quantity(new BigDecimal(stripped.substring(0, end)), Unit.ofSymbol(stripped.substring(end).strip()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity quantity && unit == quantity.unit && amount.compareTo(quantity.amount) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, amount.stripTrailingZeros());
  }

  @Override
  public String toString() {
    return unit == Unit.COUNT ? amount.toPlainString() : amount.toPlainString() + " " + unit.symbol();
  }
}
