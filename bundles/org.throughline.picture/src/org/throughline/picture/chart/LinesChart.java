package org.throughline.picture.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * Several lines over the same labels, in the order of time, each with its name at its end, and the promise as a straight
 * line of accent where there is one. With one or two lines the first is the point and the second is to compare with.
 *
 * @param words its words
 * @param labels below, in the order of time
 * @param series each with a value for every label
 * @param promise what was promised for every point, where that was; the eighth category is not used beside it
 * @param axis words an amount at a grid line
 */
public record LinesChart(ChartWords words, List<String> labels, List<Series> series,
    Optional<LineChart.Promise> promise, DoubleFunction<String> axis) implements Drawing {

  private static final double PLOT = 144;
  private static final double GAP = 10;
  private static final int LIKE_THE_LINE = 8;

  /** Refuses series that cannot be told from the promise, or do not have a value for every label. */
  public LinesChart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
    SeriesTable.check(labels, series);
    if (promise.isPresent() && series.size() > 2 && series.stream().anyMatch(each -> each.slot() == LIKE_THE_LINE)) {
      throw new IllegalArgumentException("The eighth category looks like the promise");
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
    return SeriesTable.of(words, labels, series);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (labels.isEmpty() || series.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    Sketch sketch = new Sketch(metrics);
    TextStyle name = TextStyle.caption().in(Token.INK);
    TextStyle point = name.in(Face.SANS_SEMIBOLD);
    double room = width * 0.36;
    List<String> ends = series.stream().map(each -> each.end(sketch.lines(), point, room)).toList();
    double high = Math.max(PLOT, (series.size() + 1) * point.line());
    double most = Math.max(series.stream().mapToDouble(Series::most).max().orElse(0),
        promise.map(LineChart.Promise::amount).orElse(0.0));
    Plot plot = new Plot(sketch, most, high, width, sketch.lines().widest(ends, point) + GAP, labels.size(), axis);
    Pens pens = new Pens(series.size());
    for (int i = series.size() - 1; i >= 0; i--) {
      Series each = series.get(i);
      Tag tag = new Tag(i == 0 || series.size() > 2 ? Role.PRACTICE : Role.CONTEXT, each.element());
      sketch.add(Layer.CARD, new Shape.Path(plot.curve(each.amounts()), Paint.line(pens.line(each, i)), tag));
      sketch.add(Layer.CARD, pens.end(each, i, plot.x(labels.size() - 1), plot.y(each.amounts().getLast()),
          tag.saying(each.name() + " " + each.texts().getLast())));
    }
    List<Double> heights = Plot.spread(
        series.stream().map(each -> plot.y(each.amounts().getLast()) - point.line() / 2).toList(), 0,
        plot.base() - point.line() + 4, point.line());
    for (int i = 0; i < ends.size(); i++) {
      sketch.text(ends.get(i), plot.x(labels.size() - 1) + GAP, heights.get(i), room, Anchor.START,
          i == 0 && series.size() <= 2 ? point : name, Tag.of(Role.LABEL));
    }
    double foot = plot.height();
    if (promise.isPresent()) {
      LineChart.Promise it = promise.get();
      sketch.add(Layer.TICK, new Shape.Line(plot.left(), plot.y(it.amount()), plot.right(), plot.y(it.amount()),
          Stroke.of(Token.ACCENT, 2), Tag.of(Role.PROMISE).saying(it.label())));
      sketch.text(it.label(), plot.left(), foot, width - plot.left(), Anchor.START,
          TextStyle.caption().in(Token.ACCENT).in(Face.SANS_SEMIBOLD), Tag.of(Role.LABEL));
      foot += point.line();
    }
    plot.labels(sketch, labels, width);
    return sketch.scene(width, foot, title(), description(), table());
  }
}
