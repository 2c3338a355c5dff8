package org.throughline.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.practice.Amount;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.value.Money;
import org.throughline.model.value.Quantity;

/**
 * Writes figures, dates and times the way a reader of a language does: 84.6%, 84,6%, 84,6 %; 19 November 2026; the clock
 * of 24 hours; "2 h 10". The unit is part of the text.
 *
 * @param language the language of the reader; only a country that belongs to the language, as in de-CH, may stand in it:
 *     English for a Dutch client keeps the decimal point
 */
public record Wording(Locale language) {

  /** A message of the program in the reader's language. */
  public String say(Message message) {
    return message.in(language);
  }

  /** A whole number: 1,906. */
  public String whole(long number) {
    return NumberFormat.getIntegerInstance(language).format(number);
  }

  /** A number with at most the given decimals. */
  public String number(double number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /**
   * A share in percent.
   *
   * @param share 0.481 for 48.1%
   * @param decimals at most so many
   */
  public String percent(double share, int decimals) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(BigDecimal.valueOf(share));
  }

  /** An amount of money; without cents where there are none. */
  public String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language);
    format.setCurrency(money.currency());
    if (money.amount().stripTrailingZeros().scale() <= 0) {
      format.setMaximumFractionDigits(0);
    }
    return format.format(money.amount());
  }

  /** A day: 19 November 2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
  }

  /** A day within a year that is known: 19 November. */
  public String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM", language).format(date);
  }

  /** From one day to another, both counted in: 1 September to 15 November 2026. */
  public String period(LocalDate from, LocalDate until) {
    if (from.equals(until)) {
      return date(from);
    }
    String begin = from.getYear() != until.getYear() ? date(from)
        : from.getMonth() != until.getMonth() ? day(from) : whole(from.getDayOfMonth());
    return say(Message.of(Wording.class, "period", begin, date(until)));
  }

  /** A time of day on the clock of 24 hours: 08:00. */
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }

  /** The beginning of an hour of the day, 0 to 24: 08:00, 24:00. */
  public String hour(int hour) {
    return String.format(Locale.ROOT, "%02d:00", hour);
  }

  /** When something happened, on the clock of a place: 3 November 2026, 20:15. */
  public String moment(Instant moment, ZoneId zone) {
    return date(moment.atZone(zone).toLocalDate()) + ", " + time(moment.atZone(zone).toLocalTime());
  }

  /** A day of the week. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
  }

  /** The name of a language in the reader's language. */
  public String languageName(Locale other) {
    return other.getDisplayLanguage(language);
  }

  /**
   * How long something takes: "40 s", "60 min", "2 h 10", "5 days". Up to an hour in minutes, up to four days in hours
   * and minutes, longer in days.
   */
  public String duration(Duration duration) {
    return Amount.duration(duration, language);
  }

  /**
   * A quantity with its unit: times up to hours as {@link #duration}, longer ones in the unit they are given in, shares
   * as {@link #percent}.
   */
  public String quantity(Quantity quantity) {
    return Amount.of(quantity).in(language);
  }

  /** As {@link #quantity}, where only hours of work were counted: days are days of work. */
  public String workingQuantity(Quantity quantity) {
    return new Amount(quantity, CountedHours.OFFICE).in(language);
  }

  /** A date as short as it is still clear, for an axis. */
  public String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMM", language).format(date);
  }

  /** A date in the form of the language with the month as a number, for narrow columns. */
  public String numericDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(language).format(date);
  }
}
