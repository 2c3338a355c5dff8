package org.throughline.coherence.spi;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.throughline.core.Worded;

/** A date the way a reader of a language writes it in a sentence, as an argument of a message: 22 November 2026. */
public record Day(LocalDate date) implements Worded {

  @Override
  public String in(Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dayFirst(language)).format(date);
  }

  /** Plain English stands for the English of Europe. */
  private static Locale dayFirst(Locale language) {
    return language.getLanguage().equals("en") && language.getCountry().isEmpty() ? Locale.UK : language;
  }
}
