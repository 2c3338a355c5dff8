package org.throughline.core.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.Comparison.Reason;
import org.throughline.core.practice.Comparison.Unheld;
import org.throughline.model.Channel;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.ServiceStandard;

/**
 * A service standard against what was measured: the latest measurement that can be held against it counts.
 *
 * <p>A standard that says how often it must be measured needs a measurement whose period ended at most that many days
 * ago; an older one is still compared, but the standard is unmeasured. The trend is that of the comparable measurements
 * that are as real as the latest one: invented figures and real ones are never mixed.
 *
 * @param standard the standard
 * @param state how it stands
 * @param terms what it promises in figures, if anything
 * @param measurement the latest measurement that could be compared
 * @param held that measurement against the promise
 * @param unheld why nothing, or nothing newer, could be compared
 * @param outdated whether the latest comparable measurement is too old
 * @param history the comparable measurements the trend rests on, oldest first, with what came of each
 * @param trend where practice goes
 */
public record StandardPractice(ServiceStandard standard, PracticeState state, Optional<Terms> terms,
    Optional<Measurement> measurement, Optional<Held> held, Optional<Reason> unheld, boolean outdated,
    List<Compared> history, Trend trend) {

  private static final Comparator<Measurement> BY_END =
      Comparator.comparing(StandardPractice::end, Comparator.naturalOrder());

  /** A measurement with what came of holding it against the promise. */
  public record Compared(Measurement measurement, Held held) {}

  /**
   * Holds a standard against its measurements.
   *
   * @param channel whose hours count: that of the standard, or of its touchpoint; empty when there is none
   * @param today the day of reading, in the zone
   * @param zone the zone of the client
   */
  public static StandardPractice of(ServiceStandard standard, Optional<Channel> channel, LocalDate today, ZoneId zone) {
    Optional<Terms> terms = Terms.of(standard, channel);
    List<Measurement> measurements = standard.getMeasurements().stream().sorted(BY_END).toList();
    List<Compared> compared = new ArrayList<>();
    Optional<Reason> last = terms.isPresent() ? Optional.empty() : Optional.of(Reason.NO_THRESHOLD);
    for (Measurement each : measurements) {
      if (terms.isPresent()) {
        switch (terms.get().hold(Figure.of(each))) {
          case Held held -> {
            compared.add(new Compared(each, held));
            last = Optional.empty();
          }
          case Unheld unheld -> last = Optional.of(unheld.reason());
        }
      }
    }
    if (compared.isEmpty()) {
      boolean nothing = measurements.isEmpty() && last.isEmpty();
      return new StandardPractice(standard, nothing ? PracticeState.UNMEASURED : PracticeState.NOT_COMPARABLE, terms,
          Optional.empty(), Optional.empty(), last, false, List.of(), Trend.of(List.of(), 0, false));
    }
    Compared latest = compared.getLast();
    boolean outdated = outdated(standard.getMeasureEvery(), latest.measurement(), today, zone);
    List<Compared> history =
        compared.stream().filter(each -> invented(each.measurement()) == invented(latest.measurement())).toList();
    return new StandardPractice(standard, outdated ? PracticeState.UNMEASURED : state(latest.held()), terms,
        Optional.of(latest.measurement()), Optional.of(latest.held()), last, outdated, history, trend(history));
  }

  private static PracticeState state(Held held) {
    return !held.kept() ? PracticeState.BROKEN : held.warned() ? PracticeState.WARNED : PracticeState.KEPT;
  }

  private static Instant end(Measurement measurement) {
    Instant end = measurement.getPeriodEnd();
    Instant start = measurement.getPeriodStart();
    return end != null ? end : start != null ? start : Instant.MIN;
  }

  private static boolean outdated(@org.jspecify.annotations.Nullable Duration every, Measurement measurement,
      LocalDate today, ZoneId zone) {
    if (every == null || end(measurement).equals(Instant.MIN)) {
      return false;
    }
    long days = every.plusDays(1).minusNanos(1).toDays();
    return today.isAfter(end(measurement).atZone(zone).toLocalDate().plusDays(days));
  }

  private static Trend trend(List<Compared> history) {
    Held latest = history.getLast().held();
    List<Trend.Point> points = history.stream().filter(each -> !end(each.measurement()).equals(Instant.MIN))
        .map(each -> new Trend.Point(end(each.measurement()).getEpochSecond() / 86_400.0,
            each.held().practice().amount().doubleValue())).toList();
    return Trend.of(points, latest.promise().amount().doubleValue(), latest.higherIsBetter());
  }

  /** Whether a figure was made up for a demonstration or an exercise. */
  public static boolean invented(Measurement measurement) {
    return measurement.getOrigin() == MeasurementOrigin.SYNTHETIC;
  }
}
