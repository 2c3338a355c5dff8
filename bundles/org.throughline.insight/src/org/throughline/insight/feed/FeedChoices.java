package org.throughline.insight.feed;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants a file to be read.
 *
 * @param profile the profile to read it by; null for the one it is recognised by
 * @param columns the heading that holds a column, where it is not the recognised one; an empty heading leaves it out
 * @param dates the order of day and month where the file does not tell; null to follow the file or the network
 * @param zone the zone of times that name none
 */
public record FeedChoices(@Nullable String profile, Map<FeedColumn, String> columns, @Nullable DateOrder dates,
    ZoneId zone) {

  /** Which comes first in a date such as 03/04/2026. */
  public enum DateOrder {
    /** 3 April. */
    DAY_FIRST,
    /** 4 March. */
    MONTH_FIRST
  }

  public FeedChoices {
    columns = Map.copyOf(columns);
  }

  /** Everything as recognised. */
  public static FeedChoices asRecognised(ZoneId zone) {
    return new FeedChoices(null, Map.of(), null, zone);
  }
}
