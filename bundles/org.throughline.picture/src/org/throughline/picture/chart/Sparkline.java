package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.throughline.picture.Drawing;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * A line as small as a word, for a row of a table: where it went and where it is now, and the promise. Its figures stand
 * beside it in the row.
 *
 * @param words its words
 * @param points in the order of time
 * @param promise what was promised, where that was
 */
public record Sparkline(ChartWords words, List<Value> points, Optional<LineChart.Promise> promise) implements Drawing {

  /** Its height, in pixels. */
  public static final double HEIGHT = 24;

  private static final double EDGE = 4;

  /** Keeps an own copy of the points. */
  public Sparkline {
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
    Sketch sketch = new Sketch(metrics);
    draw(sketch, 0, HEIGHT / 2, width);
    return sketch.scene(width, HEIGHT, title(), description(), table());
  }

  /**
   * Draws it into another picture; nothing where there are no points.
   *
   * @param left its left edge
   * @param middle its height in the picture
   * @param width its width
   */
  public void draw(Sketch sketch, double left, double middle, double width) {
    DoubleSummaryStatistics reach = DoubleStream.concat(points.stream().mapToDouble(Value::amount),
        promise.stream().mapToDouble(LineChart.Promise::amount)).summaryStatistics();
    double base = middle + HEIGHT / 2 - EDGE;
    double high = HEIGHT - 2 * EDGE;
    double right = left + width - EDGE;
    promise.ifPresent(it -> sketch.add(Layer.LINE, new Shape.Line(left, place(it.amount(), reach, base, high), right,
        place(it.amount(), reach, base, high), Stroke.of(Token.ACCENT, 2), Tag.of(Role.PROMISE).saying(it.label()))));
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double x = points.size() == 1 ? right : left + (right - left) * i / (points.size() - 1);
      double y = place(points.get(i).amount(), reach, base, high);
      moves.add(i == 0 ? new Move.To(x, y) : new Move.Line(x, y));
    }
    if (!moves.isEmpty()) {
      Value last = points.getLast();
      Tag tag = new Tag(Role.PRACTICE, last.element());
      sketch.add(Layer.CARD, new Shape.Path(moves, Paint.line(Stroke.round(Token.INK, 2)), tag));
      sketch.add(Layer.CARD, new Shape.Circle(right, place(last.amount(), reach, base, high), 3, Paint.fill(Token.INK),
          tag.saying(last.label() + ": " + last.text())));
    }
  }

  /** From the smallest to the largest value: a sparkline shows a course, its figures stand beside it. */
  private static double place(double amount, DoubleSummaryStatistics reach, double base, double high) {
    double range = reach.getMax() - reach.getMin();
    return range == 0 ? base - high / 2 : base - (amount - reach.getMin()) / range * high;
  }
}
