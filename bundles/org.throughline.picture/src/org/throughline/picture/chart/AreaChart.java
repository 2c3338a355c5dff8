package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape.Move;
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
 * Parts of a whole over time: one area upon the other, each with an edge in its full colour and its name at its end, so
 * that the order says what the colour says. One series alone is an area of ink.
 *
 * @param words its words
 * @param labels below, in the order of time
 * @param series from the lowest, each with a value for every label
 * @param axis words an amount at a grid line
 */
public record AreaChart(ChartWords words, List<String> labels, List<Series> series, DoubleFunction<String> axis)
    implements Drawing {

  private static final double PLOT = 144;
  private static final double GAP = 8;
  private static final int SLATE = 7;

  /** Refuses series that do not have a value for every label. */
  public AreaChart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
    SeriesTable.check(labels, series);
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
    double room = width * 0.36;
    List<String> ends = series.stream()
        .map(each -> each.end(sketch.lines(), name.in(Face.SANS_SEMIBOLD), room))
        .toList();
    List<List<Double>> tops = tops();
    double most = tops.getLast().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double high = Math.max(PLOT, (series.size() + 1) * name.line());
    Plot plot = new Plot(sketch, most, high, width,
        sketch.lines().widest(ends, name.in(Face.SANS_SEMIBOLD)) + GAP, labels.size(), axis);
    List<Double> floor = Collections.nCopies(labels.size(), 0.0);
    List<Double> wanted = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Series each = series.get(i);
      boolean alone = series.size() == 1;
      Tag tag = new Tag(Role.PRACTICE, each.element());
      List<Move> edge = plot.curve(tops.get(i));
      List<Move> area = new ArrayList<>(edge);
      area.addAll(back(plot, floor));
      sketch.add(Layer.GROUND, new Shape.Path(area, Paint.fill(Token.fill(alone ? SLATE : each.slot())),
          tag.saying(ends.get(i))));
      sketch.add(Layer.CARD, new Shape.Path(edge,
          Paint.line(Stroke.round(alone ? Token.INK : Token.category(each.slot()), 2)), tag));
      wanted.add(plot.y((tops.get(i).getLast() + floor.getLast()) / 2) - name.line() / 2);
      floor = tops.get(i);
    }
    List<Double> heights = Plot.spread(wanted, 0, plot.base() - name.line() + 4, name.line());
    for (int i = 0; i < ends.size(); i++) {
      sketch.text(ends.get(i), plot.right() + GAP, heights.get(i), room, Anchor.START,
          series.size() == 1 ? name.in(Face.SANS_SEMIBOLD) : name, Tag.of(Role.LABEL));
    }
    plot.labels(sketch, labels, width);
    return sketch.scene(width, plot.height(), title(), description(), table());
  }

  private List<List<Double>> tops() {
    List<List<Double>> tops = new ArrayList<>();
    double[] sum = new double[labels.size()];
    for (Series each : series) {
      List<Double> top = new ArrayList<>();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += each.amounts().get(i);
        top.add(sum[i]);
      }
      tops.add(List.copyOf(top));
    }
    return tops;
  }

  /** From the last point of the edge back along what lies below. */
  private static List<Move> back(Plot plot, List<Double> floor) {
    List<Move> moves = new ArrayList<>();
    int last = floor.size() - 1;
    moves.add(new Move.Line(plot.x(last), plot.y(floor.get(last))));
    for (int i = last - 1; i >= 0; i--) {
      double half = (plot.x(i) + plot.x(i + 1)) / 2;
      moves.add(new Move.Curve(half, plot.y(floor.get(i + 1)), half, plot.y(floor.get(i)), plot.x(i),
          plot.y(floor.get(i))));
    }
    moves.add(new Move.Close());
    return moves;
  }
}
