package org.throughline.insight.text;

import java.time.ZoneId;

/**
 * What counts as a spike.
 *
 * @param zone the client's zone, in which hours of a week are compared
 * @param threshold how many robust standard deviations beyond usual an hour must lie; above 0
 * @param leastWeeks how many weeks an hour of the week must have been seen before it is compared with itself; with fewer it is
 *     compared with the same hour of all days, with fewer still with all hours
 * @param leastMessages hours with fewer messages are no spike, and do not count in a series of sentiment
 */
public record SpikeSettings(ZoneId zone, double threshold, int leastWeeks, int leastMessages) {

  /** Settings. */
  public SpikeSettings {
    if (threshold <= 0 || leastWeeks < 1 || leastMessages < 1) {
      throw new IllegalArgumentException("A spike needs a threshold, weeks and messages above 0");
    }
  }

  /** 3.5 deviations, 4 weeks, 5 messages. */
  public static SpikeSettings in(ZoneId zone) {
    return new SpikeSettings(zone, 3.5, 4, 5);
  }
}
