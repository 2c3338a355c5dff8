package org.throughline.internal.briefing.ics;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtStart;

/**
 * A beginning on the clock of a place. The library writes such a one with its own table of zones, which it adds to those of
 * the whole process; here what the clock says is written as it is.
 */
final class ZonedStart extends DtStart<LocalDateTime> {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final LocalDateTime at;

  ZonedStart(LocalDateTime at, ZoneId zone) {
    super(at);
    this.at = at;
    add(new TzId(zone.getId()));
  }

  @Override
  public String getValue() {
    return CLOCK.format(at);
  }
}
