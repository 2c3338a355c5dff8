package org.throughline.model.value;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Reads and writes the values of the model as they stand in files. Each reader accepts what {@link #text(Object)}
 * writes and throws {@link IllegalArgumentException}, naming the text, for everything else.
 */
public final class Conversions {

  private Conversions() {
  }

  private interface Reader<T> {
    T read(String text) throws URISyntaxException;
  }

  private static <T> T read(String text, Reader<T> reader) {
    try {
      return reader.read(text.strip());
    } catch (DateTimeException | NumberFormatException | URISyntaxException | IllformedLocaleException notOne) {
      throw new IllegalArgumentException("Not a valid value: " + text, notOne);
    }
  }

  public static BigDecimal decimal(String text) {
    return read(text, BigDecimal::new);
  }

  public static LocalDate localDate(String text) {
    return read(text, LocalDate::parse);
  }

  public static LocalTime localTime(String text) {
    return read(text, LocalTime::parse);
  }

  public static LocalDateTime localDateTime(String text) {
    return read(text, LocalDateTime::parse);
  }

  public static ZoneId zoneId(String text) {
    return read(text, ZoneId::of);
  }

  public static Instant instant(String text) {
    return read(text, Instant::parse);
  }

  public static Duration duration(String text) {
    return read(text, Duration::parse);
  }

  public static Year year(String text) {
    return read(text, Year::parse);
  }

  public static Money money(String text) {
    return read(text, Money::parse);
  }

  public static Quantity quantity(String text) {
    return read(text, Quantity::parse);
  }

  public static WeeklyHours weeklyHours(String text) {
    return read(text, WeeklyHours::parse);
  }

  /** A BCP 47 tag; the underscore of older files is accepted. */
  public static Locale language(String text) {
    return read(text, tag -> new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build());
  }

  public static URI uri(String text) {
    return read(text, URI::new);
  }

  /** How a value of the model is written: ISO forms, decimals without exponent, languages as tags. */
  public static String text(Object value) {
    return switch (value) {
      case BigDecimal decimal -> decimal.toPlainString();
      case Locale locale -> locale.toLanguageTag();
      default -> value.toString();
    };
  }
}
