package org.throughline.insight;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.throughline.core.practice.OfficeHours;

/**
 * How figures are to be read.
 *
 * @param zone the zone of the client, for hours of the day, days and office hours
 * @param hours the office hours of desks that have none of their own
 * @param deskHours the office hours of single desks, by desk as it stands in the data
 */
public record MetricSettings(ZoneId zone, OfficeHours hours, Map<String, OfficeHours> deskHours) {

  public MetricSettings {
    deskHours = Map.copyOf(deskHours);
  }

  /** Monday to Friday from nine to five for every desk. */
  public static MetricSettings usual(ZoneId zone) {
    return new MetricSettings(zone, OfficeHours.USUAL, Map.of());
  }

  /** The office hours of a desk. */
  public OfficeHours hoursOf(String desk) {
    return Objects.requireNonNullElse(deskHours.get(desk), hours);
  }
}
