package org.throughline.insight.board;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * In which hours of the week people write, as a heat map on the client's clock. A cell narrows the filter to its hours of
 * its day, the name of a day to that day. Where single hours are too narrow to be pointed at, some stand together.
 */
final class WeekSection implements BoardSection {

  private static final double HIGH = 24;
  private static final double GAP = 2;
  private static final double BESIDE = 8;
  private static final double BELOW = 5;
  private static final int EVERY = 6;
  private static final int STEPS = 5;
  private static final double EDGE = 3;

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final Optional<FigureAnswer> answer;
  private final HourCounts counts;

  WeekSection(BoardSketch board) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    answer = board.figures().answer(BoardReading.HOURS);
    counts = new HourCounts(answer);
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(BoardReading.HOURS);
  }

  private String message(int together) {
    if (counts.all() == 0 || board.figures().isCounting(BoardReading.HOURS)) {
      return board.basis(BoardReading.HOURS, answer);
    }
    DayOfWeek day = DayOfWeek.MONDAY;
    int from = 0;
    for (DayOfWeek each : DayOfWeek.values()) {
      for (int hour = 0; hour < HourCounts.HOURS; hour += together) {
        if (counts.of(each, hour, hour + together) > counts.of(day, from, from + together)) {
          day = each;
          from = hour;
        }
      }
    }
    return words.of("week.busiest", words.weekday(day), HourCounts.time(from), HourCounts.time(from + together),
        answer.map(each -> each.unit().in(words.language())).orElse(""));
  }

  private static long most(HourCounts counts, int together) {
    long most = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      for (int hour = 0; hour < HourCounts.HOURS; hour += together) {
        most = Math.max(most, counts.of(day, hour, hour + together));
      }
    }
    return most;
  }

  @Override
  public double draw(double x, double y, double width) {
    TextStyle caption = TextStyle.caption();
    double names = Math.max(HIGH, Stream.of(DayOfWeek.values())
        .mapToDouble(each -> sketch.lines().width(words.shortWeekday(each), caption)).max().orElse(0));
    double left = x + names + BESIDE;
    double each = (x + width - left) / HourCounts.HOURS;
    int together = HourCounts.together(each, GAP);
    String says = message(together);
    double top = board.head(words.of("week"), says, x, y, width);
    long most = most(counts, together);
    double row = top;
    for (DayOfWeek day : DayOfWeek.values()) {
      day(day, x, row, names);
      for (int hour = 0; hour < HourCounts.HOURS; hour += together) {
        cell(day, hour, hour + together, new Box(left + hour * each, row, together * each - GAP, HIGH), most);
      }
      row += HIGH + GAP;
    }
    for (int hour = 0; hour <= HourCounts.HOURS; hour += EVERY) {
      sketch.text("%02d".formatted(hour), left + hour * each - (hour == HourCounts.HOURS ? GAP : 0), row + BELOW - GAP, EVERY * each,
          hour == HourCounts.HOURS ? Anchor.END : Anchor.START, caption, Tag.of(Role.LABEL));
    }
    double bottom = row + BELOW - GAP + caption.line();
    board.done("figure:" + BoardReading.HOURS + ":week", new Box(x, y, width, bottom - y), says);
    return bottom;
  }

  private void day(DayOfWeek day, double x, double y, double width) {
    TextStyle caption = TextStyle.caption();
    sketch.text(words.shortWeekday(day), x, y + (HIGH - caption.line()) / 2, width, Anchor.START, caption, Tag.of(Role.LABEL));
    String name = words.weekday(day);
    String count = words.of("volume.count", counts.of(day, 0, HourCounts.HOURS));
    board.part(Item.of("weekday:" + day.getValue(), Role.LABEL, new Box(x, y, width, HIGH), EDGE, name).saying(count)
        .tip(name + ": " + count), filter -> filter.onWeekdays(Set.of(day)));
  }

  private void cell(DayOfWeek day, int from, int until, Box box, long most) {
    long count = counts.of(day, from, until);
    int step = count == 0 ? 0 : (int) Math.ceil((double) STEPS * count / most);
    sketch.add(Layer.CARD, new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), EDGE, Paint.fill(Token.heat(step)),
        Tag.of(Role.PRACTICE)));
    TextStyle style = TextStyle.caption().in(Token.heatText(step));
    String number = words.number(count, 0);
    double wide = sketch.lines().width(number, style);
    if (count > 0 && wide <= box.width() - 2 * EDGE) {
      sketch.label(number, box.middle() - wide / 2, box.y() + (HIGH - style.line()) / 2, style);
    }
    String name = words.of("week.cell", words.weekday(day), HourCounts.time(from), HourCounts.time(until));
    String says = words.of("volume.count", count);
    String id = "week:" + day.getValue() + "/" + from + "/" + until;
    Set<Integer> hours = IntStream.range(from, until).boxed().collect(Collectors.toSet());
    board.part(Item.of(id, Role.PRACTICE, box, EDGE, name).saying(says).tip(name + ": " + says),
        filter -> filter.onWeekdays(Set.of(day)).atHours(hours));
    board.row(name, number, "", id);
  }
}
