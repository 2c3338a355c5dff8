package org.throughline.core.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.core.practice.OfficeHours.Opening;

/**
 * When nobody is there: how long somebody waits by the clock who asks at the worst moment, which is when the desk has
 * just closed.
 *
 * @param hours when the desk is open
 */
public record ClosedHours(OfficeHours hours) {

  private static final LocalDate ANY_MONDAY = LocalDate.of(2024, 1, 1);
  private static final int MARGIN = 15;

  /**
   * A time during which a desk is closed.
   *
   * @param closes the moment at which it begins
   * @param opens the moment at which it ends
   */
  public record Closure(Instant closes, Instant opens) {

    /** The wait, by the clock, of who asks when it begins. */
    public Duration length() {
      return Duration.between(closes, opens);
    }
  }

  /**
   * The closures that touch the local days from {@code first} to {@code last}, in order. A desk that is never open
   * during those days and the two weeks around them has none; see {@link #isNeverOpen}.
   */
  public List<Closure> between(LocalDate first, LocalDate last, ZoneId zone) {
    Instant from = first.atStartOfDay(zone).toInstant();
    Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
    List<Opening> openings = hours.openings(first.minusDays(MARGIN), last.plusDays(MARGIN), zone);
    List<Closure> closures = new ArrayList<>();
    for (int i = 1; i < openings.size(); i++) {
      Closure closure = new Closure(openings.get(i - 1).closes(), openings.get(i).opens());
      if (closure.opens().isAfter(closure.closes()) && closure.opens().isAfter(from) && closure.closes().isBefore(until)) {
        closures.add(closure);
      }
    }
    return closures;
  }

  /** The longest closure that touches those days, the first of equals; empty when the desk is always or never open. */
  public Optional<Closure> longest(LocalDate first, LocalDate last, ZoneId zone) {
    return between(first, last, zone).stream()
        .max(Comparator.comparing(Closure::length).thenComparing(Closure::closes, Comparator.reverseOrder()));
  }

  /** Whether no day of an ordinary week has hours. */
  public boolean isNeverOpen() {
    return hours.weekly().days().isEmpty();
  }

  /** The longest wait in an ordinary week, without exceptions and summer time; zero when it is always open. */
  public Duration worstWait() {
    return week().stream().map(Closure::length).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }

  /**
   * The part of an ordinary week, 0 to 1, in which who asks waits longer than that for the desk to open alone; 1 when it
   * never opens.
   */
  public double shareWaitingLongerThan(Duration wait) {
    if (isNeverOpen()) {
      return 1;
    }
    double seconds = week().stream()
        .mapToDouble(closure -> Math.max(0, closure.length().minus(wait).toSeconds())).sum();
    return seconds / WorkingTime.CLOCK.weekSeconds();
  }

  /** The mean wait for the desk to open alone, of questions spread evenly over an ordinary week. */
  public Duration meanWait() {
    double square = week().stream().mapToDouble(closure -> Math.pow(closure.length().toSeconds(), 2) / 2).sum();
    return Duration.ofSeconds(Math.round(square / WorkingTime.CLOCK.weekSeconds()));
  }

  /** The closures that begin in an ordinary week. */
  private List<Closure> week() {
    Instant from = ANY_MONDAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    Instant until = from.plus(Duration.ofDays(7));
    return new ClosedHours(OfficeHours.of(hours.weekly())).between(ANY_MONDAY, ANY_MONDAY.plusDays(6), ZoneOffset.UTC)
        .stream().filter(closure -> !closure.closes().isBefore(from) && closure.closes().isBefore(until)).toList();
  }
}
