package org.throughline.internal.dna;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.picture.chart.Figures;

/** Quantities as a reader of a language writes them. What is counted is said by the name of the indicator. */
public record Amounts(Locale language) {

  private static final int DECIMALS = 1;
  private static final long MINUTES = 60;
  /** From here on minutes are hours to a reader. */
  private static final long MANY_MINUTES = 120;

  /** The number with its unit: 84.6%, 60 min, 2 h 10, 2 days. */
  public String whole(Quantity quantity) {
    Unit unit = quantity.unit();
    String number = bare(quantity);
    if (unit == Unit.PERCENT) {
      return new Figures(language).percent(quantity.amount().doubleValue() / 100, DECIMALS);
    }
    double amount = quantity.amount().doubleValue();
    if (unit == Unit.MINUTE && amount >= MANY_MINUTES || unit == Unit.HOUR && amount != Math.rint(amount)) {
      long minutes = Math.round(unit == Unit.HOUR ? amount * MINUTES : amount);
      return minutes % MINUTES == 0 ? say("unit.hour", Long.toString(minutes / MINUTES))
          : say("unit.hours", Long.toString(minutes / MINUTES), String.format(Locale.ROOT, "%02d", minutes % MINUTES));
    }
    String key = "unit." + unit.name().toLowerCase(Locale.ROOT);
    boolean one = number.equals("1") && (unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR);
    return switch (unit) {
      case COUNT, POINT, PERSON, HOUSEHOLD, MESSAGE, POST -> number;
      default -> say(one ? key + ".one" : key, number);
    };
  }

  private String say(String key, Object... arguments) {
    return Message.of(Amounts.class, key, arguments).in(language);
  }

  /** The number alone. */
  public String bare(Quantity quantity) {
    return new Figures(language).number(quantity.amount().doubleValue(), DECIMALS);
  }

  /** The number beside another of the same unit, which says the unit. */
  public String beside(Quantity quantity, Quantity other) {
    return quantity.unit() == other.unit() ? bare(quantity) : whole(quantity);
  }
}
