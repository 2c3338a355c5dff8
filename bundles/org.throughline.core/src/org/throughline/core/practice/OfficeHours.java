package org.throughline.core.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.model.Channel;
import org.throughline.model.OpeningException;
import org.throughline.model.value.WeeklyHours;
import org.throughline.model.value.WeeklyHours.Span;

/**
 * When a desk is open, on the wall clock of a zone: an ordinary week, and the days on which it differs. Changes of
 * summer time are taken as they happen: a span over the change is an hour shorter or longer.
 *
 * @param weekly the hours of an ordinary week
 * @param exceptions the hours of days that differ; an empty list is a closed day
 */
public record OfficeHours(WeeklyHours weekly, Map<LocalDate, List<Span>> exceptions) {

  /** Monday to Friday from nine to five. */
  public static final OfficeHours USUAL = of(WeeklyHours.parse("Mo-Fr 09:00-17:00"));

  public OfficeHours {
    exceptions = Map.copyOf(exceptions);
  }

  /** Hours without exceptions. */
  public static OfficeHours of(WeeklyHours weekly) {
    return new OfficeHours(weekly, Map.of());
  }

  /** The hours of a channel; empty when it has none. Of several exceptions for one day the last counts. */
  public static Optional<OfficeHours> of(Channel channel) {
    WeeklyHours weekly = channel.getOpeningHours();
    if (weekly == null) {
      return Optional.empty();
    }
    Map<LocalDate, List<Span>> exceptions = new HashMap<>();
    for (OpeningException exception : channel.getOpeningExceptions()) {
      if (exception.getDate() != null) {
        exceptions.put(exception.getDate(), spans(exception));
      }
    }
    return Optional.of(new OfficeHours(weekly, exceptions));
  }

  private static List<Span> spans(OpeningException exception) {
    if (exception.getOpens() == null || exception.getCloses() == null) {
      return List.of();
    }
    int opens = exception.getOpens().toSecondOfDay();
    int closes = exception.getCloses().toSecondOfDay();
    return closes > opens ? List.of(new Span(opens, closes)) : List.of();
  }

  /**
   * A time during which a desk is open.
   *
   * @param opens the first moment
   * @param closes the first moment after it
   */
  public record Opening(Instant opens, Instant closes) {
  }

  /** All openings on the local days from {@code first} to {@code last}, in order and not overlapping. */
  public List<Opening> openings(LocalDate first, LocalDate last, ZoneId zone) {
    List<Opening> openings = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      List<Span> spans = exceptions.getOrDefault(day, weekly.on(day.getDayOfWeek()));
      for (Span span : spans) {
        Instant opens = at(day, span.start(), zone);
        Instant closes = at(day, span.end(), zone);
        if (closes.isAfter(opens)) {
          openings.add(new Opening(opens, closes));
        }
      }
    }
    return openings;
  }

  /** The moment at which the wall clock shows that; the moment of the change for a time it skips. */
  private static Instant at(LocalDate day, int second, ZoneId zone) {
    LocalDateTime local = day.atStartOfDay().plusSeconds(second);
    var change = zone.getRules().getTransition(local);
    return change != null && change.isGap() ? change.getInstant() : local.atZone(zone).toInstant();
  }
}
