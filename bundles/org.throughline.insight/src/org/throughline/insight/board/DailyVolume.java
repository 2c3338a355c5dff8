package org.throughline.insight.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureSpike;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.SpikeDrivers;

/**
 * How much was written in each step of a period, what is usual, and when it was far more.
 *
 * @param first the first day of the first step
 * @param days how many days a step has: 1 or 7
 * @param counts how many messages each step has, with 0 where nothing was written
 * @param peaks when it was far more than usual, in order of time
 */
record DailyVolume(LocalDate first, int days, List<Long> counts, List<Peak> peaks) {

  /** Over so many steps the usual number is taken. */
  static final int BEFORE = 14;
  /** So many times the mean is far more than usual. */
  private static final double FAR = 2;

  /**
   * Steps in which far more was written than usual.
   *
   * @param from the first of them
   * @param until the last of them
   * @param strength how far beyond usual
   * @param terms what was written about, what stands out most first
   */
  record Peak(int from, int until, double strength, List<String> terms) {

    boolean has(int step) {
      return step >= from && step <= until;
    }

    private Peak with(Peak other) {
      Peak stronger = strength >= other.strength ? this : other;
      return new Peak(Math.min(from, other.from), Math.max(until, other.until), stronger.strength, stronger.terms);
    }
  }

  /** A spike of an hour that does not make its day unusual is none here. */
  DailyVolume {
    counts = List.copyOf(counts);
    List<Long> all = counts;
    double mean = all.stream().mapToLong(Long::longValue).average().orElse(0);
    peaks = peaks.stream().filter(each -> all.subList(each.from(), each.until() + 1).stream().anyMatch(count -> count >= mean * FAR)).toList();
  }

  /** The volume an answer tells; empty where it tells of no day. */
  static Optional<DailyVolume> of(FigureAnswer answer, List<FigureSpike> spikes, ZoneId zone) {
    int days = answer.figure().id().equals(BoardReading.WEEKS) ? 7 : 1;
    TreeMap<LocalDate, Long> sums = new TreeMap<>();
    for (List<?> row : answer.rows()) {
      if (row.get(0) instanceof LocalDate day && row.get(2) instanceof Long messages) {
        sums.merge(day, messages, Long::sum);
      }
    }
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = begin(answer, sums.firstKey(), days);
    LocalDate last = sums.lastKey();
    LocalDate until = answer.filter().until();
    if (days == 1 && until != null && until.isAfter(last)) {
      last = until;
    }
    int steps = (int) (ChronoUnit.DAYS.between(first, last) / days) + 1;
    Long[] counts = new Long[steps];
    Arrays.fill(counts, 0L);
    sums.forEach((day, sum) -> counts[(int) (ChronoUnit.DAYS.between(first, day) / days)] = sum);
    return Optional.of(new DailyVolume(first, days, List.of(counts), peaks(spikes, zone, first, days, steps)));
  }

  /** Days without anything at the beginning of a chosen period are part of it. */
  private static LocalDate begin(FigureAnswer answer, LocalDate first, int days) {
    LocalDate from = answer.filter().from();
    return days == 1 && from != null && from.isBefore(first) ? from : first;
  }

  private static List<Peak> peaks(List<FigureSpike> spikes, ZoneId zone, LocalDate first, int days, int steps) {
    List<Peak> peaks = new ArrayList<>();
    for (FigureSpike each : spikes) {
      int from = step(LocalDate.ofInstant(each.spike().from(), zone), first, days);
      int until = step(LocalDate.ofInstant(each.spike().to().minusMillis(1), zone), first, days);
      if (each.spike().measure() == Measure.VOLUME && until >= 0 && from < steps) {
        Peak peak = new Peak(Math.max(0, from), Math.min(steps - 1, until), each.spike().strength(),
            each.drivers().terms().stream().map(SpikeDrivers.Term::term).toList());
        if (!peaks.isEmpty() && peak.from <= peaks.getLast().until + 1) {
          peaks.set(peaks.size() - 1, peaks.getLast().with(peak));
        } else {
          peaks.add(peak);
        }
      }
    }
    return peaks;
  }

  private static int step(LocalDate day, LocalDate first, int days) {
    return Math.floorDiv((int) ChronoUnit.DAYS.between(first, day), days);
  }

  /** The first day of a step. */
  LocalDate day(int step) {
    return first.plusDays((long) step * days);
  }

  /** The last day of a step. */
  LocalDate lastDay(int step) {
    return day(step).plusDays(days - 1L);
  }

  int size() {
    return counts.size();
  }

  long most() {
    return counts.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Whether far more was written than usual. */
  boolean isPeak(int step) {
    return peaks.stream().anyMatch(each -> each.has(step));
  }

  /** The mean of the steps before that are usual themselves; empty where there are too few. */
  OptionalDouble usual(int step) {
    if (step < BEFORE) {
      return OptionalDouble.empty();
    }
    List<Long> before = new ArrayList<>();
    for (int i = step - 1; i >= 0 && before.size() < BEFORE; i--) {
      if (!isPeak(i)) {
        before.add(counts.get(i));
      }
    }
    return before.size() < BEFORE / 2 ? OptionalDouble.empty()
        : OptionalDouble.of(before.stream().mapToLong(Long::longValue).average().orElse(0));
  }

  /** The step of a peak with most messages. */
  int height(Peak peak) {
    int highest = peak.from();
    for (int i = peak.from(); i <= peak.until(); i++) {
      highest = counts.get(i) > counts.get(highest) ? i : highest;
    }
    return highest;
  }

  /** The peak that stands out most, by how much was written. */
  Optional<Peak> highest() {
    return peaks.stream().max((one, other) -> Long.compare(counts.get(height(one)), counts.get(height(other))));
  }
}
