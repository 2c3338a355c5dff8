package org.throughline.insight.text;

import java.time.Instant;

/**
 * Hours in a row that lie beyond what is usual.
 *
 * @param measure what was measured
 * @param from when its first hour begins
 * @param to when its last hour ends
 * @param peak when its strongest hour begins
 * @param value the value of that hour
 * @param usual the median of the hours it is compared with
 * @param deviation their robust standard deviation: 1.4826 times the median distance from the median, and at least what
 *     chance alone brings
 * @param strength how many deviations the value lies beyond usual; above the threshold
 * @param baseline what it is compared with
 * @param compared how many hours that are
 */
public record Spike(Measure measure, Instant from, Instant to, Instant peak, double value, double usual, double deviation,
    double strength, Baseline baseline, int compared) {

  /** What an hour is compared with. */
  public enum Baseline {
    /** The same hour of the same day in other weeks. */
    HOUR_OF_WEEK,
    /** The same hour of all days, since there are too few weeks. */
    HOUR_OF_DAY,
    /** All hours, since there are too few days. */
    ALL_HOURS
  }
}
