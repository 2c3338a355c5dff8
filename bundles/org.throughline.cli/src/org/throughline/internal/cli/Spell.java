package org.throughline.internal.cli;

import java.time.Duration;
import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.core.Worded;

/**
 * A duration in words: "40 s", "38 min", "2 h 10 min", "5 days".
 *
 * @param duration how long, not negative
 */
record Spell(Duration duration) implements Worded {

  private static final long MINUTE = 60;
  private static final long HOUR = 3_600;
  private static final long DAY = 86_400;

  @Override
  public String in(Locale locale) {
    long seconds = Math.round(duration.toNanos() / 1e9);
    if (seconds < MINUTE) {
      return text("spell.seconds", seconds).in(locale);
    }
    if (seconds < HOUR) {
      return text("spell.minutes", Math.round(seconds / (double) MINUTE)).in(locale);
    }
    if (seconds < 3 * DAY) {
      long minutes = Math.round(seconds / (double) MINUTE);
      return minutes % 60 == 0 ? text("spell.hours", minutes / 60).in(locale)
          : text("spell.hours.minutes", minutes / 60, minutes % 60).in(locale);
    }
    return text("spell.days", Math.round(seconds / (double) DAY)).in(locale);
  }

  private static Message text(String key, Object... arguments) {
    return Message.of(Spell.class, key, arguments);
  }
}
