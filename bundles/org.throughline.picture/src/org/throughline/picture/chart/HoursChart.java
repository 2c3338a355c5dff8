package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;

/**
 * The hours of a day as 24 columns, with the opening hours as a band behind them and the promised hours as a line of
 * accent below. Hours outside the opening hours are the point; without opening hours all hours are.
 *
 * @param words its words
 * @param hours 24 values, from the hour that starts at midnight; their labels are worded times of day
 * @param open when somebody answers, where that is known
 * @param promised when somebody should answer, where that was promised
 */
public record HoursChart(ChartWords words, List<Value> hours, Optional<Span> open, Optional<Span> promised)
    implements Drawing {

  private static final int DAY = 24;
  private static final double PLOT = 132;
  private static final double HEAD = 22;
  private static final double LINE = 16;

  /** Refuses a day that does not have 24 hours. */
  public HoursChart {
    hours = List.copyOf(hours);
    if (hours.size() != DAY) {
      throw new IllegalArgumentException("A day has 24 hours, not " + hours.size());
    }
  }

  @Override
  public String title() {
    return words.title();
  }

  @Override
  public String description() {
    return words.description();
  }

  @Override
  public ValueTable table() {
    return Tables.of(words, hours);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    double each = width / DAY;
    List<String> opens = open.map(span -> words(span, each, width, metrics)).orElse(List.of());
    double base = HEAD + opens.size() * LINE + PLOT;
    double gap = Math.min(3, each * 0.2);
    double most = hours.stream().mapToDouble(Value::amount).max().orElse(0);
    TextStyle caption = TextStyle.caption();
    TextLines lines = new TextLines(metrics);
    List<Shape> shapes = new ArrayList<>();
    open.ifPresent(span -> shapes.add(new Shape.Rectangle(span.from() * each, 0, (span.until() - span.from()) * each,
        base, Paint.fill(Token.SUNKEN), Tag.of(Role.BAND))));
    for (int hour = 0; hour < DAY; hour++) {
      int now = hour;
      Weight weight = open.filter(span -> span.contains(now)).isPresent() ? Weight.CONTEXT : Weight.POINT;
      Value value = hours.get(hour);
      double height = most == 0 ? 0 : value.amount() / most * PLOT;
      shapes.add(new Shape.Rectangle(hour * each + gap / 2, base - height, each - gap, height,
          Paint.fill(weight.colour()), new Tag(weight.role(), value.element())));
    }
    shapes.add(new Shape.Line(0, base, width, base, Stroke.of(Token.INK, 1), Tag.of(Role.AXIS)));
    open.ifPresent(span -> label(shapes, span, opens, each, width, lines));
    peak(shapes, each, base, most, width, lines);
    double below = base + (promised.isPresent() ? 28 : 18);
    double labelsEnd = width;
    if (promised.isPresent()) {
      Span span = promised.get();
      shapes.add(new Shape.Line(span.from() * each, base + 9, span.until() * each, base + 9,
          Stroke.of(Token.ACCENT, 3), Tag.of(Role.PROMISE)));
      TextStyle style = caption.in(Token.ACCENT).in(Face.SANS_SEMIBOLD);
      String text = lines.one(span.label(), style, width);
      shapes.add(lines.set(text, width, below, Shape.Anchor.END, style, Tag.of(Role.LABEL)));
      labelsEnd = width - metrics.width(text, style) - 12;
    }
    int every = width < 400 ? 6 : 4;
    for (int hour = 0; hour < DAY; hour += every) {
      String text = hours.get(hour).label();
      if (hour * each + metrics.width(text, caption) <= labelsEnd) {
        shapes.add(lines.set(text, hour * each, below, Shape.Anchor.START, caption, Tag.of(Role.LABEL)));
      }
    }
    return new Scene(width, below + 8, title(), description(), shapes, table());
  }

  private static List<String> words(Span span, double each, double width, TextMetrics metrics) {
    double inside = (span.until() - span.from()) * each - 16;
    return new TextLines(metrics).of(span.label(), style(), Math.min(Math.max(inside, 120), width), 2);
  }

  private static TextStyle style() {
    return TextStyle.caption().in(Token.INK_2);
  }

  /** The words of the opening hours stand at the head of the band, above the figure of the busiest hour. */
  private static void label(List<Shape> shapes, Span span, List<String> broken, double each, double width,
      TextLines lines) {
    double widest = lines.widest(broken, style());
    double x = Math.max(0, Math.min(span.from() * each + 8, width - widest));
    double y = LINE;
    for (String line : broken) {
      shapes.add(lines.set(line, x, y, Shape.Anchor.START, style(), Tag.of(Role.LABEL)));
      y += LINE;
    }
  }

  /** The busiest hour says its value; of several equal ones the first. */
  private void peak(List<Shape> shapes, double each, double base, double most, double width, TextLines lines) {
    if (most == 0) {
      return;
    }
    int busiest = IntStream.range(0, DAY).filter(hour -> hours.get(hour).amount() == most).findFirst().orElseThrow();
    TextStyle style = TextStyle.caption().in(Token.INK).in(Face.SANS_SEMIBOLD);
    String text = lines.one(hours.get(busiest).text(), style, width);
    double half = lines.width(text, style) / 2;
    double middle = Math.clamp((busiest + 0.5) * each, half, Math.max(half, width - half));
    shapes.add(lines.set(text, middle, base - PLOT - 7, Shape.Anchor.MIDDLE, style,
        Tag.of(Role.LABEL)));
  }
}
