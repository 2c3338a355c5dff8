package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.throughline.picture.Role;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/** The ground of a chart over time: grid lines with their amounts at the left, labels below, places of values. */
final class Plot {

  /** Room above the highest grid line. */
  static final double HEAD = 12;
  private static final double FOOT = 24;

  private final Scale scale;
  private final double left;
  private final double right;
  private final double base;
  private final double high;
  private final int count;

  Plot(Sketch sketch, double most, double high, double width, double ends, int count, DoubleFunction<String> axis) {
    scale = Scale.upTo(most);
    this.high = high;
    this.count = count;
    base = HEAD + high;
    TextStyle caption = TextStyle.caption();
    left = scale.lines().stream().mapToDouble(line -> sketch.lines().width(axis.apply(line), caption)).max().orElse(0)
        + 8;
    right = width - ends;
    for (double line : scale.lines()) {
      double y = y(line);
      sketch.add(Layer.GROUND,
          new Shape.Line(left, y, right, y, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
      sketch.text(axis.apply(line), left - 8, y - 8, left, Anchor.END, caption, Tag.of(Role.LABEL));
    }
    sketch.add(Layer.RELATION, new Shape.Line(left, base, right, base, Stroke.of(Token.BORDER, 1), Tag.of(Role.AXIS)));
  }

  double x(int index) {
    return count == 1 ? left : left + (right - left) * index / (count - 1);
  }

  double y(double amount) {
    return base - amount / scale.top() * high;
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double base() {
    return base;
  }

  double height() {
    return base + FOOT;
  }

  /** The labels below, left out evenly when they would touch. */
  void labels(Sketch sketch, List<String> labels, double width) {
    TextStyle caption = TextStyle.caption();
    double widest = sketch.lines().widest(labels, caption) + 12;
    double each = count == 1 ? width : (right - left) / (count - 1);
    int every = Math.max(1, (int) Math.ceil(widest / each));
    for (int i = 0; i < labels.size(); i += every) {
      if (x(i) + widest - 12 <= width) {
        sketch.label(labels.get(i), x(i), base + 4, caption);
      }
    }
  }

  /** A curve through its points with horizontal tangents, which never rises above them. */
  List<Move> curve(List<Double> amounts) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      double x = x(i);
      double y = y(amounts.get(i));
      if (i == 0) {
        moves.add(new Move.To(x, y));
      } else {
        double half = (x(i - 1) + x) / 2;
        moves.add(new Move.Curve(half, y(amounts.get(i - 1)), half, y, x, y));
      }
    }
    return moves;
  }

  /** Heights for labels at the ends of lines, near the wanted ones, so that no two touch; in the order given. */
  static List<Double> spread(List<Double> wanted, double top, double bottom, double line) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      order.add(i);
    }
    order.sort((one, other) -> Double.compare(wanted.get(one), wanted.get(other)));
    double[] placed = new double[wanted.size()];
    double next = top;
    for (int at : order) {
      placed[at] = Math.max(next, wanted.get(at));
      next = placed[at] + line;
    }
    double last = bottom;
    for (int at : order.reversed()) {
      placed[at] = Math.min(last, placed[at]);
      last = placed[at] - line;
    }
    List<Double> heights = new ArrayList<>();
    for (double each : placed) {
      heights.add(each);
    }
    return heights;
  }
}
