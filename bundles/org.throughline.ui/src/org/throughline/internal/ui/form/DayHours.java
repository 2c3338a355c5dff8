package org.throughline.internal.ui.form;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.core.Message;
import org.throughline.exchange.elements.BadValue;
import org.throughline.model.value.WeeklyHours.Span;
import org.throughline.model.value.WeeklyHours;

/**
 * The hours of one day as people write them, and back: {@code 08:00–18:00}, {@code 8-12, 13.30-17}, nothing for closed.
 *
 * @param locale the language of the program
 */
public record DayHours(Locale locale) {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|—|\\bto\\b|\\btot\\b|\\btill\\b)\\s*(\\d{1,2})(?:[:.](\\d{2}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> CLOSED = Set.of("", "-", "–", "closed", "dicht", "gesloten", "stängt");
  private static final Set<String> ALL_DAY = Set.of("24 h", "24h", "24 u", "24u", "24 uur", "24/7", "24 tim");

  /** How the spans of a day are written; empty for none. */
  public String show(List<Span> spans) {
    return spans.stream().map(span -> span.toString().replace('-', '–')).collect(Collectors.joining(", "));
  }

  /**
   * The spans a text stands for.
   *
   * @throws BadValue when it stands for none, or they overlap
   */
  public List<Span> read(String typed) throws BadValue {
    String text = typed.strip().toLowerCase(locale);
    if (CLOSED.contains(text)) {
      return List.of();
    }
    if (ALL_DAY.contains(text)) {
      return List.of(new Span(0, 24 * 60 * 60));
    }
    List<Span> spans = new ArrayList<>();
    try {
      for (String part : text.split("[,;]|\\s+(?:and|en|och)\\s+")) {
        Matcher match = SPAN.matcher(part.strip());
        if (!match.matches()) {
          throw new IllegalArgumentException(part);
        }
        spans.add(new Span(second(match.group(1), match.group(2)), second(match.group(3), match.group(4))));
      }
      // The record itself knows whether they overlap, and their order.
      return new WeeklyHours(Map.of(DayOfWeek.MONDAY, spans)).on(DayOfWeek.MONDAY);
    } catch (IllegalArgumentException notHours) {
      throw new BadValue(Message.of(DayHours.class, "bad.hours", typed.strip()));
    }
  }

  private static int second(String hour, @org.jspecify.annotations.Nullable String minute) {
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    int hours = Integer.parseInt(hour);
    if (minutes > 59 || hours > 24) {
      throw new IllegalArgumentException(hour + ":" + minute);
    }
    return hours * 3600 + minutes * 60;
  }

  /**
   * The hours of a week.
   *
   * @param typed one text for each day, Monday first
   * @throws BadValue for the first day that cannot be read, with the name of the day in front
   */
  public WeeklyHours week(List<String> typed) throws BadValue {
    Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      try {
        days.put(day, read(typed.get(day.ordinal())));
      } catch (BadValue bad) {
        throw new BadValue(Message.of(DayHours.class, "bad.day",
            day.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, locale), bad.text()));
      }
    }
    return new WeeklyHours(days);
  }
}
