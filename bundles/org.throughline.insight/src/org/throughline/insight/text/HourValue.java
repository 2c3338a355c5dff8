package org.throughline.insight.text;

import java.time.Instant;

/**
 * The value of one hour.
 *
 * @param hour when the hour begins
 * @param value the value; a count for volume and backlog, a mean score for sentiment
 * @param n how many messages it rests on
 */
public record HourValue(Instant hour, double value, long n) {
}
