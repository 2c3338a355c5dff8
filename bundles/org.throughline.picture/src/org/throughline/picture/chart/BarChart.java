package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
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
 * Horizontal bars from zero, one under the other, each with its label before it and its value at the right edge.
 *
 * @param words its words
 * @param values in the order they are shown
 */
public record BarChart(ChartWords words, List<Value> values) implements Drawing {

  private static final double ROW = 24;
  private static final double BAR = 12;
  private static final double GAP = 12;

  /** Keeps an own copy of the values. */
  public BarChart {
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
    TextStyle label = TextStyle.caption().in(Token.INK);
    TextLines lines = new TextLines(metrics);
    double widest = width * 0.4;
    double labels = values.stream().flatMap(value -> lines.of(value.label(), label, widest, 2).stream())
        .mapToDouble(line -> metrics.width(line, label)).max().orElse(0) + 1;
    double figures = Math.min(width * 0.3, values.stream()
        .mapToDouble(value -> metrics.width(value.text(), label.in(Face.SANS_SEMIBOLD))).max().orElse(0));
    double left = labels + GAP;
    double room = width - left - figures - GAP;
    double most = values.stream().mapToDouble(Value::amount).max().orElse(0);
    List<Shape> shapes = new ArrayList<>();
    double top = 0;
    for (Value value : values) {
      List<String> broken = lines.of(value.label(), label, widest, 2);
      double height = ROW + (broken.size() - 1) * 16;
      double middle = top + height / 2;
      Tag tag = new Tag(value.weight().role(), value.element());
      double baseline = middle + 4 - (broken.size() - 1) * 8;
      for (String line : broken) {
        shapes.add(lines.set(line, 0, baseline, Shape.Anchor.START, label, Tag.of(Role.LABEL)));
        baseline += 16;
      }
      shapes.add(new Shape.Rectangle(left, middle - BAR / 2, most == 0 ? 0 : room * value.amount() / most, BAR,
          Paint.fill(value.weight().colour()), tag));
      TextStyle figure = value.weight() == Weight.POINT ? label.in(Face.SANS_SEMIBOLD) : label;
      shapes.add(lines.set(lines.one(value.text(), figure, width * 0.3), width, middle + 4, Shape.Anchor.END,
          figure, Tag.of(Role.LABEL)));
      top += height;
    }
    shapes.add(new Shape.Line(left, 0, left, top, Stroke.of(Token.INK, 1), Tag.of(Role.AXIS)));
    return new Scene(width, top, title(), description(), shapes, table());
  }
}
