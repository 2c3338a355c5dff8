package org.throughline.core.practice;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.value.WeeklyHours;

/**
 * How much time a day and a week are, where hours are counted. By the clock a day has 24 hours. Where only opening hours
 * count, a day is the mean of the days on which the channel is open and a week is all its hours together: a desk that is
 * open Monday to Friday from eight to six has days of 10 and weeks of 50 hours.
 *
 * @param daySeconds of a day, more than 0
 * @param weekSeconds of a week, more than 0
 * @param assumed true when nobody said when the channel is open, and days of eight and weeks of forty hours were taken
 */
public record WorkingTime(long daySeconds, long weekSeconds, boolean assumed) {

  /** Every hour of day and night. */
  public static final WorkingTime CLOCK = new WorkingTime(86_400, 7 * 86_400, false);

  /** Eight hours a day, forty a week: what is taken where no opening hours are known. */
  public static final WorkingTime USUAL = new WorkingTime(8 * 3_600, 40 * 3_600, true);

  /** Refuses a day without time in it. */
  public WorkingTime {
    if (daySeconds <= 0 || weekSeconds <= 0) {
      throw new IllegalArgumentException("No time in a day of " + daySeconds + " or a week of " + weekSeconds + " s");
    }
  }

  /** What a day and a week are for figures of a channel; without a channel, or one without hours, {@link #USUAL}. */
  public static WorkingTime of(CountedHours hours, Optional<Channel> channel) {
    return hours == CountedHours.CLOCK ? CLOCK : of(channel.map(Channel::getOpeningHours).orElse(null));
  }

  /** What a day and a week are in these hours; {@link #USUAL} where there are none. */
  public static WorkingTime of(@Nullable WeeklyHours hours) {
    if (hours == null || hours.days().isEmpty()) {
      return USUAL;
    }
    long week = 0;
    long days = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      long open = hours.on(day).stream().mapToLong(span -> span.end() - span.start()).sum();
      week += open;
      days += open > 0 ? 1 : 0;
    }
    return new WorkingTime(Math.max(1, Math.round((double) week / days)), week, false);
  }
}
