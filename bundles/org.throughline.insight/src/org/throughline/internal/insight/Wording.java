package org.throughline.internal.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** Words figures in the client's language. */
final class Wording {

  private final Locale locale;

  Wording(Locale locale) {
    this.locale = locale;
  }

  String text(String key, Object... arguments) {
    return Message.of(InsightModule.class, key, arguments).in(locale);
  }

  /** A duration in words, to the minute below a day and to the hour above. */
  String duration(Duration duration) {
    long minutes = Math.round(duration.toSeconds() / 60.0);
    if (minutes < 1) {
      return text("duration.seconds", duration.toSeconds());
    }
    if (minutes < 60) {
      return text("duration.minutes", minutes);
    }
    if (minutes < 48 * 60) {
      return minutes % 60 == 0 ? text("duration.hours", minutes / 60)
          : text("duration.hours.minutes", minutes / 60, minutes % 60);
    }
    return text("duration.days", number(BigDecimal.valueOf(duration.toSeconds())
        .divide(BigDecimal.valueOf(86_400), 1, RoundingMode.HALF_UP)));
  }

  String number(Number number) {
    return NumberFormat.getNumberInstance(locale).format(number);
  }

  String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
  }

  String percent(long part, long whole) {
    return number(percentage(part, whole));
  }

  /** A share in per cent with one decimal. */
  static BigDecimal percentage(long part, long whole) {
    return whole == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  /** A duration in minutes with one decimal, or in hours with two. */
  static Quantity quantity(Duration duration, Unit unit) {
    boolean hours = unit == Unit.HOUR;
    return new Quantity(BigDecimal.valueOf(duration.toMillis()).divide(BigDecimal.valueOf(hours ? 3_600_000 : 60_000),
        hours ? 2 : 1, RoundingMode.HALF_UP), unit);
  }
}
