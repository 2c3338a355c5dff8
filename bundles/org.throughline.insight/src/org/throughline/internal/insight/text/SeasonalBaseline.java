package org.throughline.internal.insight.text;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.text.HourValue;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.Spike;
import org.throughline.insight.text.Spike.Baseline;
import org.throughline.insight.text.SpikeSettings;

/** A series of hours against its usual week. For one series and one thread. */
public final class SeasonalBaseline {

  /** Makes the median distance from the median comparable to a standard deviation, were the values normal. */
  private static final double TO_DEVIATION = 1.4826;
  private static final int HOURS_OF_DAY = 24;
  /** Scores lie from −1 to 1; those of single messages vary about this much. */
  private static final double SCORE_DEVIATION = 0.5;

  private final Measure measure;
  private final SpikeSettings settings;
  private final List<HourValue> series;
  private final Map<Integer, Usual> byWeek = new HashMap<>();
  private final Map<Integer, Usual> byDay = new HashMap<>();
  private final Usual all;

  private record Usual(Baseline baseline, double median, double distance, int hours) {
    static Usual of(Baseline baseline, List<Double> values) {
      double middle = SeasonalBaseline.median(values);
      List<Double> distances = values.stream().map(value -> Math.abs(value - middle)).toList();
      return new Usual(baseline, middle, SeasonalBaseline.median(distances), values.size());
    }
  }

  /** A series to look for spikes in. */
  public SeasonalBaseline(Measure measure, SpikeSettings settings, Collection<HourValue> series) {
    this.measure = measure;
    this.settings = settings;
    this.series = series.stream().filter(hour -> measure != Measure.SENTIMENT || hour.n() >= settings.leastMessages())
        .sorted(Comparator.comparing(HourValue::hour)).toList();
    Map<Integer, List<Double>> weeks = new HashMap<>();
    Map<Integer, List<Double>> days = new HashMap<>();
    List<Double> values = new ArrayList<>();
    for (HourValue hour : this.series) {
      int slot = slot(hour);
      weeks.computeIfAbsent(slot, key -> new ArrayList<>()).add(hour.value());
      days.computeIfAbsent(slot % HOURS_OF_DAY, key -> new ArrayList<>()).add(hour.value());
      values.add(hour.value());
    }
    weeks.forEach((slot, its) -> byWeek.put(slot, Usual.of(Baseline.HOUR_OF_WEEK, its)));
    days.forEach((slot, its) -> byDay.put(slot, Usual.of(Baseline.HOUR_OF_DAY, its)));
    all = values.isEmpty() ? new Usual(Baseline.ALL_HOURS, 0, 0, 0) : Usual.of(Baseline.ALL_HOURS, values);
  }

  private int slot(HourValue hour) {
    ZonedDateTime there = hour.hour().atZone(settings.zone());
    return (there.getDayOfWeek().getValue() - 1) * HOURS_OF_DAY + there.getHour();
  }

  /** The middle of some values; of an even number the mean of the two in the middle. */
  public static double median(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length == 0 ? 0 : sorted.length % 2 == 1 ? sorted[half]
        : Arrays.stream(sorted, half - 1, half + 1).sum() / 2;
  }

  /** The spikes, in order of time. */
  public List<Spike> spikes() {
    List<Spike> spikes = new ArrayList<>();
    for (HourValue hour : series) {
      Spike found = spike(hour);
      if (found != null) {
        if (!spikes.isEmpty() && !spikes.getLast().to().isBefore(found.from())) {
          spikes.add(joined(spikes.removeLast(), found));
        } else {
          spikes.add(found);
        }
      }
    }
    return List.copyOf(spikes);
  }

  private @Nullable Spike spike(HourValue hour) {
    if (hour.n() < settings.leastMessages()) {
      return null;
    }
    Usual usual = usual(slot(hour));
    // What counts vary by chance alone; a mean of n scores varies less the more there are.
    double chance = measure == Measure.SENTIMENT ? SCORE_DEVIATION / Math.sqrt(hour.n())
        : Math.sqrt(Math.max(1, usual.median()));
    double deviation = Math.max(TO_DEVIATION * usual.distance(), chance);
    double strength = measure.direction() * (hour.value() - usual.median()) / deviation;
    if (strength <= settings.threshold()) {
      return null;
    }
    return new Spike(measure, hour.hour(), hour.hour().plus(1, ChronoUnit.HOURS), hour.hour(), hour.value(), usual.median(),
        deviation, strength, usual.baseline(), usual.hours());
  }

  private Usual usual(int slot) {
    Usual week = byWeek.get(slot);
    if (week != null && week.hours() >= settings.leastWeeks()) {
      return week;
    }
    Usual day = byDay.get(slot % HOURS_OF_DAY);
    return day != null && day.hours() >= settings.leastWeeks() ? day : all;
  }

  private static Spike joined(Spike first, Spike next) {
    Spike peak = next.strength() > first.strength() ? next : first;
    return new Spike(first.measure(), first.from(), next.to(), peak.peak(), peak.value(), peak.usual(), peak.deviation(),
        peak.strength(), peak.baseline(), peak.compared());
  }
}
