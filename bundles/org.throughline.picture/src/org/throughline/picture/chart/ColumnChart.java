package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
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
import org.throughline.picture.kit.EmptyPicture;

/**
 * Columns from zero beside each other, with the value above each column while there is room for all, else above the
 * highest; labels below, left out evenly when they would touch.
 *
 * @param words its words
 * @param values in the order they are shown
 * @param axis words an amount at a grid line
 */
public record ColumnChart(ChartWords words, List<Value> values, DoubleFunction<String> axis) implements Drawing {

  private static final double PLOT = 132;
  private static final double HEAD = 20;
  private static final double FOOT = 24;
  private static final double WIDEST = 112;

  /** Keeps an own copy of the values. */
  public ColumnChart {
    values = List.copyOf(values);
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
    return Tables.of(words, values);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (values.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    TextStyle caption = TextStyle.caption();
    Scale scale = Scale.upTo(values.stream().mapToDouble(Value::amount).max().orElse(0));
    double left = scale.lines().stream().mapToDouble(line -> metrics.width(axis.apply(line), caption)).max().orElse(0)
        + 8;
    double each = Math.min((width - left) / values.size(), WIDEST);
    double right = left + each * values.size();
    double gap = Math.min(each * 0.3, 32);
    double base = HEAD + PLOT;
    TextStyle figure = caption.in(Token.INK).in(Face.SANS_SEMIBOLD);
    double highest = values.stream().mapToDouble(Value::amount).max().orElse(0);
    boolean all = values.stream().allMatch(value -> metrics.width(value.text(), figure) + 4 <= each);
    double widest = values.stream().mapToDouble(value -> metrics.width(value.label(), caption)).max().orElse(0) + 8;
    int every = Math.max(1, (int) Math.ceil(Math.min(widest, 88) / each));
    TextLines lines = new TextLines(metrics);
    List<Shape> shapes = new ArrayList<>();
    for (double line : scale.lines()) {
      double y = base - line / scale.top() * PLOT;
      shapes.add(new Shape.Line(left, y, right, y, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
      shapes.add(lines.set(axis.apply(line), left - 8, y + 4, Shape.Anchor.END, caption, Tag.of(Role.LABEL)));
    }
    boolean said = false;
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      double height = value.amount() / scale.top() * PLOT;
      double x = left + i * each;
      shapes.add(new Shape.Rectangle(x + gap / 2, base - height, each - gap, height,
          Paint.fill(value.weight().colour()), new Tag(value.weight().role(), value.element())));
      boolean peak = !said && value.amount() == highest;
      if (all || peak) {
        String text = lines.one(value.text(), figure, width - left);
        double half = metrics.width(text, figure) / 2;
        double middle = Math.clamp(x + each / 2, left + half, Math.max(left + half, width - half));
        shapes.add(lines.set(text, middle, base - height - 6, Shape.Anchor.MIDDLE,
            value.weight() == Weight.POINT ? figure : caption.in(Token.INK), Tag.of(Role.LABEL)));
        said |= peak;
      }
      if (i % every == 0) {
        boolean middle = every == 1;
        double room = Math.min(every * each - 8, width - x - gap / 2);
        String label = lines.of(value.label(), caption, room, 1).getFirst();
        shapes.add(lines.set(label, middle ? x + each / 2 : x + gap / 2, base + 17,
            middle ? Shape.Anchor.MIDDLE : Shape.Anchor.START, caption, Tag.of(Role.LABEL)));
      }
    }
    shapes.add(new Shape.Line(left, base, right, base, Stroke.of(Token.INK, 1), Tag.of(Role.AXIS)));
    return new Scene(width, base + FOOT, title(), description(), shapes, table());
  }
}
