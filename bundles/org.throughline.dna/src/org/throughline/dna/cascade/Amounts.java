package org.throughline.dna.cascade;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.picture.chart.Figures;

/** Quantities as a reader of a language writes them. What is counted is said by the name of the indicator. */
record Amounts(Locale language) {

  private static final int DECIMALS = 1;

  /** The number with its unit: 84.6%, 60 min, 2 days. */
  String whole(Quantity quantity) {
    Unit unit = quantity.unit();
    String number = bare(quantity);
    if (unit == Unit.PERCENT) {
      return new Figures(language).percent(quantity.amount().doubleValue() / 100, DECIMALS);
    }
    String key = "unit." + unit.name().toLowerCase(Locale.ROOT);
    boolean one = number.equals("1") && (unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR);
    return switch (unit) {
      case COUNT, POINT, PERSON, HOUSEHOLD, MESSAGE, POST -> number;
      default -> Message.of(Amounts.class, one ? key + ".one" : key, number).in(language);
    };
  }

  /** The number alone. */
  String bare(Quantity quantity) {
    return new Figures(language).number(quantity.amount().doubleValue(), DECIMALS);
  }

  /** The number beside another of the same unit, which says the unit. */
  String beside(Quantity quantity, Quantity other) {
    return quantity.unit() == other.unit() ? bare(quantity) : whole(quantity);
  }
}
