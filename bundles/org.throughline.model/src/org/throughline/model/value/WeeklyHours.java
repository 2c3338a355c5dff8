package org.throughline.model.value;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The hours of each day of a week, such as the opening hours of a desk, on the wall clock of the zone they belong to.
 *
 * <p>Written in the common short form {@code Mo-Fr 08:00-18:00; Sa 10:00-14:00,15:00-17:00}; a day that is not named
 * has no hours. A day may end at {@code 24:00}; hours past midnight are written on both days.
 *
 * @param days the spans of each day that has hours, in order and not overlapping; immutable
 */
public record WeeklyHours(Map<DayOfWeek, List<Span>> days) {

  private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  private static final int DAY_SECONDS = 24 * 60 * 60;

  /**
   * A part of one day.
   *
   * @param start first second of the day that belongs to it, 0 to 86,399
   * @param end first second that no longer does, {@code start + 1} to 86,400
   */
  public record Span(int start, int end) {

    public Span {
      if (start < 0 || end > DAY_SECONDS || start >= end) {
        throw new IllegalArgumentException("Not a span within one day: " + start + " to " + end);
      }
    }

    @Override
    public String toString() {
      return time(start) + "-" + time(end);
    }

    private static String time(int second) {
      return second == DAY_SECONDS ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
    }
  }

  public WeeklyHours {
    Map<DayOfWeek, List<Span>> copy = new EnumMap<>(DayOfWeek.class);
    days.forEach((day, spans) -> {
      if (!spans.isEmpty()) {
        copy.put(day, checked(spans));
      }
    });
    days = Collections.unmodifiableMap(copy);
  }

  private static List<Span> checked(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).end > sorted.get(i).start) {
        throw new IllegalArgumentException("Spans overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
      }
    }
    return sorted;
  }

  /** The spans of that day in order; empty when it has no hours. */
  public List<Span> on(DayOfWeek day) {
    return Objects.requireNonNullElse(days.get(day), List.of());
  }

  /** Whether that wall-clock moment lies within the hours. */
  public boolean contains(LocalDateTime moment) {
    int second = moment.toLocalTime().toSecondOfDay();
    return on(moment.getDayOfWeek()).stream().anyMatch(span -> span.start <= second && second < span.end);
  }

  /**
   * Reads the short form; an empty text is a week without hours.
   *
   * @throws IllegalArgumentException when the text is not of that form or spans of a day overlap
   */
  public static WeeklyHours parse(String text) {
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    for (String rule : text.split(";")) {
      if (rule.isBlank()) {
        continue;
      }
      String[] parts = rule.strip().split("\\s+", 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException("Not days and hours: " + rule.strip());
      }
      List<Span> spans = spans(parts[1]);
      for (DayOfWeek day : days(parts[0])) {
        days.computeIfAbsent(day, key -> new ArrayList<>()).addAll(spans);
      }
    }
    return new WeeklyHours(days);
  }

  private static List<DayOfWeek> days(String text) {
    List<DayOfWeek> days = new ArrayList<>();
    for (String part : text.split(",")) {
      String[] range = part.split("-", -1);
      int first = index(range[0]);
      int last = range.length == 1 ? first : index(range[1]);
      for (int i = first; ; i = (i + 1) % 7) {
        days.add(DayOfWeek.of(i + 1));
        if (i == last) {
          break;
        }
      }
    }
    return days;
  }

  private static int index(String name) {
    int index = NAMES.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("Not a day, Mo to Su: " + name);
    }
    return index;
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(",")) {
      String[] ends = part.strip().split("-", -1);
      if (ends.length != 2) {
        throw new IllegalArgumentException("Not a time to a time: " + part.strip());
      }
      spans.add(new Span(second(ends[0].strip()), second(ends[1].strip())));
    }
    return spans;
  }

  private static int second(String time) {
    if (time.equals("24:00")) {
      return DAY_SECONDS;
    }
    try {
      return LocalTime.parse(time).toSecondOfDay();
    } catch (java.time.format.DateTimeParseException notATime) {
      throw new IllegalArgumentException("Not a time such as 08:00: " + time, notATime);
    }
  }

  /** The short form; days in a row with the same hours are joined. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    DayOfWeek[] all = DayOfWeek.values();
    for (int i = 0; i < all.length; i++) {
      List<Span> spans = on(all[i]);
      if (spans.isEmpty()) {
        continue;
      }
      int last = i;
      while (last + 1 < all.length && on(all[last + 1]).equals(spans)) {
        last++;
      }
      text.append(text.isEmpty() ? "" : "; ").append(NAMES.get(i));
      if (last > i) {
        text.append('-').append(NAMES.get(last));
      }
      text.append(' ').append(String.join(",", spans.stream().map(Span::toString).toList()));
      i = last;
    }
    return text.toString();
  }
}
