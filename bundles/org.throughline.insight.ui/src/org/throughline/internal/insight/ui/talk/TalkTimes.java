package org.throughline.internal.insight.ui.talk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.core.practice.Amount;

/** How people and times in messages are told: times in the zone of the client, the way a reader of a language writes them. */
final class TalkTimes {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Pattern PSEUDONYM = Pattern.compile("@user_([0-9a-f]{4})[0-9a-f]{6,12}");
  private static final String DAY = "d MMM";
  private static final String YEAR = "d MMM yyyy";

  private final ZoneId zone;
  private final Locale locale;

  TalkTimes(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.locale = locale;
  }

  /** A text with short names in place of pseudonyms. */
  static String readable(String text) {
    return PSEUDONYM.matcher(text).replaceAll("@$1");
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /** The hour alone. */
  String hour(Instant at) {
    return HOUR.format(at.atZone(zone));
  }

  /** The day, with its year where that is another one than of a day beside it. */
  String day(LocalDate day, int usualYear) {
    return DateTimeFormatter.ofPattern(day.getYear() == usualYear ? DAY : YEAR, locale).format(day);
  }

  /** The day in full. */
  String whole(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day(at));
  }

  /** A time in a list of several days. */
  String inList(Instant at, int usualYear) {
    return day(day(at), usualYear) + " " + hour(at);
  }

  /** A time behind another one: the hour, and the day where it is another. */
  String after(Instant before, Instant at) {
    LocalDate then = day(before);
    LocalDate now = day(at);
    return now.equals(then) ? hour(at) : now.equals(then.plusDays(1)) ? TalkWords.message("time.next", hour(at)).in(locale)
        : TalkWords.message("time.later", hour(at), day(now, then.getYear())).in(locale);
  }

  /** How long something takes. */
  String lasts(Duration duration) {
    return Amount.duration(duration, locale);
  }
}
