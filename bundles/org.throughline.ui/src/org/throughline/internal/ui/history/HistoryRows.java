package org.throughline.internal.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.throughline.core.EditHistory;
import org.throughline.core.Message;

/** The steps of a session as lines, the first of them the state before all others. */
public final class HistoryRows {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private HistoryRows() {
  }

  /**
   * One line.
   *
   * @param position how many steps are done when the session stands there
   * @param text what was done
   * @param time when; empty for the first line
   * @param current whether the session stands there now
   * @param saved whether everything was as it is on disk there
   * @param undone whether it is undone now
   */
  public record Row(int position, String text, String time, boolean current, boolean saved, boolean undone) {

    /** The line for those who hear it, and for those to whom colours say nothing. */
    public String spoken(Locale locale) {
      List<String> parts = new ArrayList<>(List.of(text));
      if (current) {
        parts.add(word("history.current").in(locale));
      }
      if (saved) {
        parts.add(word("history.saved").in(locale));
      }
      if (undone) {
        parts.add(word("history.undone").in(locale));
      }
      return String.join(", ", parts);
    }
  }

  /** The lines of a history, in the order in which things were done. */
  public static List<Row> of(EditHistory history, Locale locale, ZoneId zone) {
    List<EditHistory.Entry> steps = history.steps();
    int now = history.position();
    OptionalInt saved = history.savedPosition();
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(0, word("history.begin").in(locale), "", now == 0, saved.equals(OptionalInt.of(0)), false));
    for (int i = 0; i < steps.size(); i++) {
      EditHistory.Entry step = steps.get(i);
      rows.add(new Row(i + 1, step.label().in(locale), time(step.at(), zone), now == i + 1,
          saved.equals(OptionalInt.of(i + 1)), i >= now));
    }
    return rows;
  }

  private static String time(Instant at, ZoneId zone) {
    return CLOCK.withZone(zone).format(at);
  }

  static Message word(String key, Object... arguments) {
    return Message.of(HistoryRows.class, key, arguments);
  }
}
