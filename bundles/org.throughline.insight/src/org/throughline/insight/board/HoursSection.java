package org.throughline.insight.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.core.ElementIndex;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.model.Channel;
import org.throughline.picture.Box;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/** When people write: the hours of the day, those in which nobody answers in ink; below it when somebody should and does. */
final class HoursSection implements BoardSection {

  private static final int HOURS = 24;
  private static final double PLOT = 112;
  private static final double LINES = 16;
  private static final double KEY = 20;
  private static final int EVERY = 6;

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final Optional<FigureAnswer> answer;
  private final DeskWeek desk;
  private final long[] counts = new long[HOURS];
  private long all;
  private long alone;

  HoursSection(BoardSketch board, ElementIndex index, LocalDate today) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    answer = board.figures().answer(BoardReading.HOURS);
    desk = new DeskWeek(channels(board), index, today);
    answer.ifPresent(this::count);
  }

  /** The client's own channels that are in the data and chosen. */
  private static List<Channel> channels(BoardSketch board) {
    Set<String> chosen = board.figures().filter().channels();
    return board.figures().choices().stream().flatMap(each -> each.channels().stream())
        .filter(each -> each.voice() == Voice.OWN && (chosen.isEmpty() || chosen.contains(each.key())))
        .flatMap(each -> board.channel(each.key()).stream()).toList();
  }

  private void count(FigureAnswer given) {
    for (List<?> row : given.rows()) {
      if (row.get(0) instanceof Long day && row.get(1) instanceof Long hour && row.get(2) instanceof Long messages) {
        counts[hour.intValue()] += messages;
        all += messages;
        alone += desk.answers(day.intValue(), hour.intValue()) ? 0 : messages;
      }
    }
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(BoardReading.HOURS);
  }

  private int busiest() {
    int busiest = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      busiest = counts[hour] > counts[busiest] ? hour : busiest;
    }
    return busiest;
  }

  private String message() {
    if (all == 0 || board.figures().isCounting(BoardReading.HOURS)) {
      return board.basis(BoardReading.HOURS, answer);
    }
    String basis = answer.map(each -> each.unit().in(words.language())).orElse("");
    return desk.isKnown() ? words.of("hours.alone", words.percent((double) alone / all), basis)
        : words.of("hours.busiest", time(busiest()), time(busiest() + 1), basis);
  }

  private static String time(int hour) {
    return "%02d:00".formatted(hour);
  }

  @Override
  public double draw(double x, double y, double width) {
    String says = message();
    double top = board.head(words.of("hours"), says, x, y, width);
    double base = top + PLOT;
    double each = width / HOURS;
    long most = counts[busiest()];
    for (int hour = 0; hour < HOURS && most > 0; hour++) {
      boolean point = !desk.isKnown() || !desk.answers(hour);
      double height = PLOT * counts[hour] / most;
      sketch.add(Layer.CARD, new Shape.Rectangle(x + hour * each, base - height, each - Math.min(2, each * 0.25), height,
          Paint.fill(point ? Token.INK : Token.MUTE), Tag.of(point ? Role.PRACTICE : Role.CONTEXT)));
      board.row(words.of("hours.row", time(hour), time(hour + 1)), words.number(counts[hour], 0),
          !desk.isKnown() ? "" : words.of(desk.answers(hour) ? "hours.open" : "hours.closed"), "figure:" + BoardReading.HOURS);
    }
    sketch.add(Layer.GROUND, new Shape.Line(x, base, x + width, base, Stroke.of(Token.BORDER, 1), Tag.of(Role.AXIS)));
    desk.openSpans().forEach(span -> line(span, x, base + 6, each, 2, Token.ACCENT, Role.PROMISE));
    desk.deskSpans().forEach(span -> line(span, x, base + 11, each, 3, Token.INK, Role.PRACTICE));
    double labels = base + (desk.isKnown() ? LINES : 5);
    for (int hour = 0; hour <= HOURS; hour += EVERY) {
      sketch.text("%02d".formatted(hour), x + hour * each, labels, EVERY * each, hour == HOURS ? Anchor.END : Anchor.START,
          TextStyle.caption(), Tag.of(Role.LABEL));
    }
    double bottom = key(x, labels + KEY, width);
    board.done("figure:" + BoardReading.HOURS, new Box(x, y, width, bottom - y), says);
    return bottom;
  }

  private void line(int[] span, double x, double y, double each, double thick, Token colour, Role role) {
    sketch.add(Layer.CARD, new Shape.Line(x + span[0] * each, y, x + span[1] * each - 2, y, Stroke.of(colour, thick), Tag.of(role)));
  }

  /** What the two lines are. */
  private double key(double x, double y, double width) {
    double next = x;
    double top = y;
    if (desk.hasOpen() && !desk.openSpans().isEmpty()) {
      next = sample(words.of("hours.key.open"), next, top, x + width, Token.ACCENT, 2);
    }
    if (desk.hasDesk() && !desk.deskSpans().isEmpty()) {
      String text = words.of("hours.key.desk");
      if (next > x && next + 20 + sketch.lines().width(text, TextStyle.caption()) > x + width) {
        next = x;
        top += TextStyle.caption().line();
      }
      next = sample(text, next, top, x + width, Token.INK, 3);
    }
    return next > x ? top + TextStyle.caption().line() : y;
  }

  private double sample(String text, double x, double y, double right, Token colour, double thick) {
    sketch.add(Layer.CARD, new Shape.Line(x, y + 8, x + 14, y + 8, Stroke.of(colour, thick), Tag.of(Role.DECORATION)));
    return x + 20 + sketch.text(text, x + 20, y, right - x - 20, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL)) + 16;
  }
}
