package org.throughline.core.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.throughline.core.Message;
import org.throughline.core.Worded;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * A quantity the way a reader of a language writes it: "40 s", "60 min", "2 h 10", "2 working days", "84.6%". Times up
 * to hours are told as {@link #duration}, longer ones in the unit they are given in.
 *
 * @param quantity the figure
 * @param hours which hours were counted: days of opening hours are days of work
 */
public record Amount(Quantity quantity, CountedHours hours) implements Worded {

  private static final double SECONDS_PER_DAY = 86_400;
  private static final double LONG = 4 * SECONDS_PER_DAY;
  /** Units with a word of their own for one. */
  private static final Set<String> ONE_OR_MORE = Set.of("PERSON", "HOUSEHOLD", "MESSAGE", "POST", "DAY", "WORKING_DAY", "WEEK", "MONTH", "YEAR");

  /** A quantity for which every hour counts, or none. */
  public static Amount of(Quantity quantity) {
    return new Amount(quantity, CountedHours.CLOCK);
  }

  @Override
  public String in(Locale language) {
    double amount = quantity.amount().doubleValue();
    return switch (quantity.unit()) {
      case SECOND -> amount < 10 ? text(language, "duration.seconds", number(amount, 1, language))
          : time(amount, language);
      case MINUTE -> time(amount * 60, language);
      case HOUR -> time(amount * 3_600, language);
      case PERCENT -> percent(amount / 100, language);
      case COUNT -> number(amount, 1, language);
      case DAY -> unit(hours == CountedHours.OFFICE ? "WORKING_DAY" : "DAY", amount, language);
      default -> unit(quantity.unit().name(), amount, language);
    };
  }

  /** Hours of opening time are no days of 24 hours, however many they are. */
  private String time(double seconds, Locale language) {
    return hours == CountedHours.OFFICE && seconds >= LONG
        ? text(language, "duration.hours", number(seconds / 3_600, 1, language))
        : duration(Duration.ofSeconds(Math.round(seconds)), language);
  }

  /**
   * How long something takes. Up to an hour in minutes, up to four days in hours and minutes, longer in days.
   *
   * @param duration 0 or more
   */
  public static String duration(Duration duration, Locale language) {
    long seconds = duration.plusMillis(500).toSeconds();
    if (seconds < 60) {
      return text(language, "duration.seconds", number(seconds, 0, language));
    }
    if (seconds < 3_630) {
      return text(language, "duration.minutes", number(Math.round(seconds / 60.0), 0, language));
    }
    if (seconds < LONG) {
      long minutes = Math.round(seconds / 60.0);
      String whole = number(minutes / 60, 0, language);
      return minutes % 60 == 0 ? text(language, "duration.hours", whole)
          : text(language, "duration.hoursAndMinutes", whole, String.format(Locale.ROOT, "%02d", minutes % 60));
    }
    return text(language, "duration.days", number(seconds / SECONDS_PER_DAY, 1, language));
  }

  /** The difference between two figures of this unit: as the figure, and points where those are per cent. */
  public String differenceIn(Locale language) {
    return quantity.unit() == Unit.PERCENT
        ? unit("PERCENT_POINT", quantity.amount().doubleValue(), language) : in(language);
  }

  private static String unit(String unit, double amount, Locale language) {
    String number = number(amount, 1, language);
    return text(language, ONE_OR_MORE.contains(unit) && number.equals("1") ? "unit." + unit + ".one" : "unit." + unit,
        number);
  }

  private static String number(double number, int decimals, Locale language) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  private static String percent(double share, Locale language) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    format.setMaximumFractionDigits(1);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(BigDecimal.valueOf(share));
  }

  private static String text(Locale language, String key, String... arguments) {
    return Message.of(Amount.class, key, (Object[]) arguments).in(language);
  }
}
