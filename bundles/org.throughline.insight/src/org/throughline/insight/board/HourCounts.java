package org.throughline.insight.board;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughline.insight.figure.FigureAnswer;

/** How much was written in each hour of the week. */
final class HourCounts {

  /** The hours of a day. */
  static final int HOURS = 24;
  private static final int DAYS = 7;
  private static final double TARGET = 24;
  private static final List<Integer> TOGETHER = List.of(1, 2, 3, 4, 6, 8, 12);

  private final long[][] counts = new long[DAYS][HOURS];

  /** What an answer says; nothing where there is none yet. */
  HourCounts(Optional<FigureAnswer> answer) {
    answer.ifPresent(given -> {
      for (List<?> row : given.rows()) {
        if (row.get(0) instanceof Long day && row.get(1) instanceof Long hour && row.get(2) instanceof Long messages) {
          counts[day.intValue() - 1][hour.intValue()] += messages;
        }
      }
    });
  }

  /** In one hour of one day of the week. */
  long of(DayOfWeek day, int hour) {
    return counts[day.getValue() - 1][hour];
  }

  /** In some hours of one day of the week. */
  long of(DayOfWeek day, int from, int until) {
    long sum = 0;
    for (int hour = from; hour < until; hour++) {
      sum += of(day, hour);
    }
    return sum;
  }

  /** In some hours on all days. */
  long of(int from, int until) {
    long sum = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      sum += of(day, from, until);
    }
    return sum;
  }

  /** In one hour on all days. */
  long of(int hour) {
    return of(hour, hour + 1);
  }

  /** Altogether. */
  long all() {
    return of(0, HOURS);
  }

  /** The hour in which most was written, over all days. */
  int busiest() {
    int busiest = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      busiest = of(hour) > of(busiest) ? hour : busiest;
    }
    return busiest;
  }

  /**
   * How many hours stand together so that what they make can be pointed at.
   *
   * @param each how much room an hour has
   * @param between how much of the room of all of them is left free
   */
  static int together(double each, double between) {
    return TOGETHER.stream().filter(hours -> hours * each - between >= TARGET).findFirst().orElse(HOURS);
  }

  /** Hours as spans, each from its first hour until the hour after its last. */
  static List<int[]> spans(Set<Integer> hours) {
    List<int[]> spans = new ArrayList<>();
    for (int hour : new TreeSet<>(hours)) {
      if (!spans.isEmpty() && spans.getLast()[1] == hour) {
        spans.getLast()[1] = hour + 1;
      } else {
        spans.add(new int[] {hour, hour + 1});
      }
    }
    return spans;
  }

  /** As a clock says it; midnight at the end of a day is 24:00. */
  static String time(int hour) {
    return "%02d:00".formatted(hour);
  }
}
