package org.throughline.insight;

import java.time.DayOfWeek;
import java.util.Arrays;

/** When customers write: their messages by hour of the day and day of the week, on the client's wall clock. */
public final class BusyHours {

  private final long[][] counts;

  /**
   * Hours of a week.
   *
   * @param counts seven days, Monday first, of 24 hours
   */
  public BusyHours(long[][] counts) {
    if (counts.length != 7 || Arrays.stream(counts).anyMatch(day -> day.length != 24)) {
      throw new IllegalArgumentException("A week has 7 days of 24 hours");
    }
    this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
  }

  /** How many messages came on that day in that hour, 0 to 23. */
  public long on(DayOfWeek day, int hour) {
    return counts[day.getValue() - 1][hour];
  }

  /** How many messages came in that hour on all days together. */
  public long in(int hour) {
    return Arrays.stream(counts).mapToLong(day -> day[hour]).sum();
  }

  /** How many messages there are (n). */
  public long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  /** The hour with most messages, 0 to 23; the earliest of equals. */
  public int busiest() {
    int busiest = 0;
    for (int hour = 1; hour < 24; hour++) {
      if (in(hour) > in(busiest)) {
        busiest = hour;
      }
    }
    return busiest;
  }
}
