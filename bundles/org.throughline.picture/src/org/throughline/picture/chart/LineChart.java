package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;

/**
 * One line through its points, in the order of time, with the promise as a straight line of accent where there is one.
 * The curve has a horizontal tangent in every point, so it never rises above the points it goes through.
 *
 * @param words its words
 * @param points in the order of time
 * @param promise what was promised for every point, where that was
 * @param axis words an amount at a grid line
 */
public record LineChart(ChartWords words, List<Value> points, Optional<Promise> promise, DoubleFunction<String> axis)
    implements Drawing {

  private static final double PLOT = 132;
  private static final double HEAD = 20;
  private static final double FOOT = 24;

  /**
   * What was promised.
   *
   * @param amount 0 or more
   * @param label what it is, with its amount
   */
  public record Promise(double amount, String label) {}

  /** Keeps an own copy of the points. */
  public LineChart {
    points = List.copyOf(points);
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
    return Tables.of(words, points);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (points.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    TextStyle caption = TextStyle.caption();
    double highest = points.stream().mapToDouble(Value::amount).max().orElse(0);
    Scale scale = Scale.upTo(Math.max(highest, promise.map(Promise::amount).orElse(0.0)));
    double left = scale.lines().stream().mapToDouble(line -> metrics.width(axis.apply(line), caption)).max().orElse(0)
        + 8;
    double base = HEAD + PLOT;
    Value last = points.getLast();
    TextStyle figure = caption.in(Token.INK).in(Face.SANS_SEMIBOLD);
    TextLines lines = new TextLines(metrics);
    String end = lines.one(last.text(), figure, width * 0.3);
    double right = width - metrics.width(end, figure) - 10;
    double each = points.size() == 1 ? 0 : (right - left) / (points.size() - 1);
    List<Shape> shapes = new ArrayList<>();
    for (double line : scale.lines()) {
      double y = base - line / scale.top() * PLOT;
      shapes.add(new Shape.Line(left, y, right, y, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
      shapes.add(lines.set(axis.apply(line), left - 8, y + 4, Shape.Anchor.END, caption, Tag.of(Role.LABEL)));
    }
    shapes.add(new Shape.Line(left, base, right, base, Stroke.of(Token.BORDER, 1), Tag.of(Role.AXIS)));
    double foot = base + FOOT;
    if (promise.isPresent()) {
      Promise it = promise.get();
      double y = base - it.amount() / scale.top() * PLOT;
      TextStyle style = caption.in(Token.ACCENT).in(Face.SANS_SEMIBOLD);
      String label = lines.one(it.label(), style, width - left);
      shapes.add(new Shape.Line(left, y, right, y, Stroke.of(Token.ACCENT, 2), Tag.of(Role.PROMISE)));
      double until = lines.width(label, style) + each;
      double high = base - PLOT * highest(until, each) / scale.top();
      double low = base - PLOT * lowest(until, each) / scale.top();
      boolean above = each > 0 && (high > y + 2 || low < y - 24);
      boolean below = each > 0 && y + 24 < base && (high > y + 24 || low < y - 2);
      double baseline = above ? y - 6 : below ? y + 17 : foot + 8;
      foot += above || below ? 0 : 16;
      shapes.add(lines.set(label, left, baseline, Shape.Anchor.START, style, Tag.of(Role.LABEL)));
    }
    double widest = points.stream().mapToDouble(point -> metrics.width(point.label(), caption)).max().orElse(0) + 12;
    int every = each == 0 ? 1 : Math.max(1, (int) Math.ceil(widest / each));
    List<Move> moves = new ArrayList<>();
    double beforeX = left;
    double beforeY = base;
    for (int i = 0; i < points.size(); i++) {
      double x = left + i * each;
      double y = base - points.get(i).amount() / scale.top() * PLOT;
      moves.add(i == 0 ? new Move.To(x, y)
          : new Move.Curve((beforeX + x) / 2, beforeY, (beforeX + x) / 2, y, x, y));
      if (i % every == 0 && x + widest - 12 <= width) {
        shapes.add(lines.set(points.get(i).label(), x, base + 17, Shape.Anchor.START, caption,
            Tag.of(Role.LABEL)));
      }
      beforeX = x;
      beforeY = y;
    }
    shapes.add(new Shape.Path(moves, Paint.line(Stroke.round(Token.INK, 2)), Tag.of(Role.PRACTICE)));
    shapes.add(new Shape.Circle(beforeX, beforeY, 3, Paint.fill(Token.INK), new Tag(Role.PRACTICE, last.element())));
    shapes.add(lines.set(end, beforeX + 8, beforeY + 4, Shape.Anchor.START, figure, Tag.of(Role.LABEL)));
    return new Scene(width, foot, title(), description(), shapes, table());
  }

  /** The largest of the amounts that are drawn up to a place, from the left. */
  private double highest(double until, double each) {
    return near(until, each).mapToDouble(Value::amount).max().orElse(0);
  }

  private double lowest(double until, double each) {
    return near(until, each).mapToDouble(Value::amount).min().orElse(0);
  }

  private Stream<Value> near(double until, double each) {
    return points.stream().limit(each == 0 ? 1 : (long) Math.ceil(until / each) + 1);
  }
}
