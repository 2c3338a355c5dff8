package org.throughline.insight.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ElementIndex;
import org.throughline.model.Channel;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.DeskRota;
import org.throughline.model.calendar.ShiftPattern;
import org.throughline.model.value.WeeklyHours;

/**
 * In which hours of an ordinary week somebody should answer, and in which somebody does, on at least one of some channels.
 * Whole hours, on the client's clock.
 */
final class DeskWeek {

  private static final int HOURS = 24;
  private static final int DAYS = 7;
  private static final int HOUR = 3_600;
  /** An hour of the day counts as kept where it is on so many days of the week. */
  private static final int MOST_DAYS = 4;

  private final boolean[][] open = new boolean[DAYS][HOURS];
  private final boolean[][] desk = new boolean[DAYS][HOURS];
  private boolean hasOpen;
  private boolean hasDesk;

  /**
   * The week of some channels.
   *
   * @param today the day on which rotas must count
   */
  DeskWeek(List<Channel> channels, ElementIndex index, LocalDate today) {
    for (Channel each : channels) {
      WeeklyHours opening = each.getOpeningHours();
      if (opening != null && !opening.days().isEmpty()) {
        hasOpen = true;
        add(opening);
      }
      for (EObject referrer : index.referrers(each, CalendarPackage.Literals.DESK_ROTA__CHANNELS)) {
        if (referrer instanceof DeskRota rota && counts(rota, today)) {
          rota.getPatterns().stream().filter(shift -> shift.getChannels().isEmpty() || shift.getChannels().contains(each)).forEach(this::add);
        }
      }
    }
  }

  private static boolean counts(DeskRota rota, LocalDate today) {
    return (rota.getValidFrom() == null || !rota.getValidFrom().isAfter(today))
        && (rota.getValidUntil() == null || !rota.getValidUntil().isBefore(today));
  }

  private void add(WeeklyHours opening) {
    for (DayOfWeek day : DayOfWeek.values()) {
      for (WeeklyHours.Span span : opening.on(day)) {
        for (int hour = 0; hour < HOURS; hour++) {
          open[day.getValue() - 1][hour] |= span.start() <= hour * HOUR && span.end() >= (hour + 1) * HOUR;
        }
      }
    }
  }

  private void add(ShiftPattern shift) {
    LocalTime starts = shift.getStarts();
    LocalTime ends = shift.getEnds();
    if (starts == null || ends == null || shift.getWeekdays().isEmpty()) {
      return;
    }
    hasDesk = true;
    int first = starts.toSecondOfDay();
    int last = ends.toSecondOfDay() > first ? ends.toSecondOfDay() : ends.toSecondOfDay() + HOURS * HOUR;
    shift.getWeekdays().forEach(day -> {
      for (int hour = 0; hour < 2 * HOURS; hour++) {
        if (first <= hour * HOUR && last >= (hour + 1) * HOUR) {
          desk[(day.getValue() + hour / HOURS) % DAYS][hour % HOURS] = true;
        }
      }
    });
  }

  /** Whether anybody said when somebody should answer. */
  boolean hasOpen() {
    return hasOpen;
  }

  /** Whether a rota says when somebody does. */
  boolean hasDesk() {
    return hasDesk;
  }

  /** Whether anything is known. */
  boolean isKnown() {
    return hasOpen || hasDesk;
  }

  /**
   * Whether somebody answers in an hour: by the rota, and where there is none, by the opening hours.
   *
   * @param day from 1 for Monday to 7
   */
  boolean answers(int day, int hour) {
    return (hasDesk ? desk : open)[day - 1][hour];
  }

  /** Whether somebody answers at an hour on most days. */
  boolean answers(int hour) {
    return onMostDays(hasDesk ? desk : open, hour);
  }

  /** From when to when, on most days, the channels are open; two hours each. */
  List<int[]> openSpans() {
    return spans(open);
  }

  /** From when to when, on most days, somebody is there. */
  List<int[]> deskSpans() {
    return spans(desk);
  }

  private static List<int[]> spans(boolean[][] week) {
    List<int[]> spans = new ArrayList<>();
    for (int hour = 0; hour < HOURS; hour++) {
      if (onMostDays(week, hour)) {
        if (!spans.isEmpty() && spans.getLast()[1] == hour) {
          spans.getLast()[1] = hour + 1;
        } else {
          spans.add(new int[] {hour, hour + 1});
        }
      }
    }
    return spans;
  }

  private static boolean onMostDays(boolean[][] week, int hour) {
    int days = 0;
    for (boolean[] day : week) {
      days += day[hour] ? 1 : 0;
    }
    return days >= MOST_DAYS;
  }
}
