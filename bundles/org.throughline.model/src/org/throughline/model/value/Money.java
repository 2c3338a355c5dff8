package org.throughline.model.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount in one currency, written as the ISO 4217 code and the number: {@code EUR 118.50}.
 *
 * @param amount the exact amount; trailing zeros are kept, so {@code 118.5} and {@code 118.50} differ as text only
 * @param currency the currency
 */
public record Money(BigDecimal amount, Currency currency) {

  public Money {
    Objects.requireNonNull(amount);
    Objects.requireNonNull(currency);
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException when the text is not a known currency code, a space and a number
   */
  public static Money parse(String text) {
    String[] parts = text.strip().split("\\s+", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a currency and an amount: " + text);
    }
    return new Money(new BigDecimal(parts[1]), Currency.getInstance(parts[0]));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, amount.stripTrailingZeros());
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
