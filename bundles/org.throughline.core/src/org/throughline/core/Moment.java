package org.throughline.core;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A moment the way a reader of a language writes it in a sentence, by the clock of this computer, as an argument of a
 * message: 22 November 2026, 11:05.
 */
public record Moment(Instant at) implements Worded {

  @Override
  public String in(Locale language) {
    // Plain English stands for the English of Europe.
    Locale written = language.getLanguage().equals("en") && language.getCountry().isEmpty() ? Locale.UK : language;
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(written)
        .withZone(ZoneId.systemDefault()).format(at);
  }
}
