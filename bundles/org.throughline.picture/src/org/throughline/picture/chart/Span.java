package org.throughline.picture.chart;

/**
 * A part of the day.
 *
 * @param from the first hour, 0 to 23
 * @param until the hour at which it ends, 1 to 24 and after {@code from}
 * @param label what it is, with its hours: "Desk open, 08:00 to 18:00"
 */
public record Span(int from, int until, String label) {

  /** Refuses a span that does not fit in a day. */
  public Span {
    if (from < 0 || until > 24 || from >= until) {
      throw new IllegalArgumentException("No part of the day: " + from + " to " + until);
    }
  }

  boolean contains(int hour) {
    return hour >= from && hour < until;
  }
}
