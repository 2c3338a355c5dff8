package org.throughline.insight.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.core.ElementIndex;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FilterChoices.Voice;
import org.throughline.model.Channel;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
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

/**
 * When people write: the hours of the day, those in which nobody answers in ink; below it when somebody should and does.
 * An hour narrows the filter.
 */
final class HoursSection implements BoardSection {

  private static final double PLOT = 112;
  private static final double LINES = 16;
  private static final double KEY = 20;
  private static final int EVERY = 6;
  private static final double EDGE = 4;

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final Optional<FigureAnswer> answer;
  private final DeskWeek desk;
  private final HourCounts counts;

  HoursSection(BoardSketch board, ElementIndex index, LocalDate today) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    answer = board.figures().answer(BoardReading.HOURS);
    desk = new DeskWeek(channels(board), index, today);
    counts = new HourCounts(answer);
  }

  /** The client's own channels that are in the data and chosen. */
  private static List<Channel> channels(BoardSketch board) {
    Set<String> chosen = board.figures().filter().channels();
    return board.figures().choices().stream().flatMap(each -> each.channels().stream())
        .filter(each -> each.voice() == Voice.OWN && (chosen.isEmpty() || chosen.contains(each.key())))
        .flatMap(each -> board.channel(each.key()).stream()).toList();
  }

  /** What was written while nobody answers. */
  private long alone() {
    long alone = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int hour = 0; hour < HourCounts.HOURS; hour++) {
        alone += desk.answers(day.getValue(), hour) ? 0 : counts.of(day, hour);
      }
    }
    return alone;
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(BoardReading.HOURS);
  }

  private String message() {
    if (counts.all() == 0 || board.figures().isCounting(BoardReading.HOURS)) {
      return board.basis(BoardReading.HOURS, answer);
    }
    String basis = answer.map(each -> each.unit().in(words.language())).orElse("");
    return desk.isKnown() ? words.of("hours.alone", words.percent((double) alone() / counts.all()), basis)
        : words.of("hours.busiest", HourCounts.time(counts.busiest()), HourCounts.time(counts.busiest() + 1), basis);
  }

  @Override
  public double draw(double x, double y, double width) {
    String says = message();
    double top = board.head(words.of("hours"), says, x, y, width);
    double base = top + PLOT;
    double each = width / HourCounts.HOURS;
    long most = counts.of(counts.busiest());
    int together = HourCounts.together(each, 0);
    for (int hour = 0; hour < HourCounts.HOURS && most > 0; hour++) {
      boolean point = !desk.isKnown() || !desk.answers(hour);
      double height = PLOT * counts.of(hour) / most;
      sketch.add(Layer.CARD, new Shape.Rectangle(x + hour * each, base - height, each - Math.min(2, each * 0.25), height,
          Paint.fill(point ? Token.INK : Token.MUTE), Tag.of(point ? Role.PRACTICE : Role.CONTEXT)));
      board.row(words.of("hours.row", HourCounts.time(hour), HourCounts.time(hour + 1)), words.number(counts.of(hour), 0),
          !desk.isKnown() ? "" : words.of(desk.answers(hour) ? "hours.open" : "hours.closed"), item(hour / together * together, together));
    }
    for (int hour = 0; hour < HourCounts.HOURS && most > 0; hour += together) {
      stretch(hour, hour + together, new Box(x + hour * each, top, together * each, PLOT));
    }
    sketch.add(Layer.GROUND, new Shape.Line(x, base, x + width, base, Stroke.of(Token.BORDER, 1), Tag.of(Role.AXIS)));
    desk.openSpans().forEach(span -> line(span, x, base + 6, each, 2, Token.ACCENT, Role.PROMISE));
    desk.deskSpans().forEach(span -> line(span, x, base + 11, each, 3, Token.INK, Role.PRACTICE));
    double labels = base + (desk.isKnown() ? LINES : 5);
    for (int hour = 0; hour <= HourCounts.HOURS; hour += EVERY) {
      sketch.text("%02d".formatted(hour), x + hour * each, labels, EVERY * each, hour == HourCounts.HOURS ? Anchor.END : Anchor.START,
          TextStyle.caption(), Tag.of(Role.LABEL));
    }
    double bottom = key(x, labels + KEY, width);
    board.done("figure:" + BoardReading.HOURS, new Box(x, y, width, bottom - y), says);
    return bottom;
  }

  private static String item(int from, int together) {
    return "hours:" + from + "/" + (from + together);
  }

  /** What can be pointed at: an hour, or as many together as are wide enough. */
  private void stretch(int from, int until, Box box) {
    String name = words.of("hours.row", HourCounts.time(from), HourCounts.time(until));
    String says = words.of("volume.count", counts.of(from, until));
    Set<Integer> hours = IntStream.range(from, until).boxed().collect(Collectors.toSet());
    board.part(Item.of(item(from, until - from), Role.PRACTICE, box, EDGE, name).saying(says).tip(name + ": " + says),
        filter -> filter.atHours(hours));
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
