package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Box;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * Bars made of parts, one under the other. Each part has the fill of its category, an edge in its full colour and its
 * value in it where there is room; the key above names the parts in the same order.
 *
 * @param words its words
 * @param labels one for each bar, from the top
 * @param parts from the left, each with a value for every bar
 * @param totals the whole of each bar as a person reads it
 */
public record StackedBarChart(ChartWords words, List<String> labels, List<Series> parts, List<String> totals)
    implements Drawing {

  private static final double ROW = 28;
  private static final double BAR = 20;
  private static final double GAP = 12;
  private static final double EDGE = 4;
  private static final double KEY = 12;

  /** Refuses parts that do not have a value for every bar. */
  public StackedBarChart {
    labels = List.copyOf(labels);
    parts = List.copyOf(parts);
    totals = List.copyOf(totals);
    SeriesTable.check(labels, parts);
    if (totals.size() != labels.size()) {
      throw new IllegalArgumentException("Every bar needs a total");
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
    ValueTable parted = SeriesTable.of(words, labels, parts);
    List<ValueTable.Column> columns = new ArrayList<>(parted.columns());
    columns.add(new ValueTable.Column(words.valueHead(), ValueTable.Kind.NUMBER));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<String> row = new ArrayList<>(parted.rows().get(i));
      row.add(totals.get(i));
      rows.add(row);
    }
    return new ValueTable(columns, rows);
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (labels.isEmpty() || parts.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    Sketch sketch = new Sketch(metrics);
    TextStyle label = TextStyle.caption().in(Token.INK);
    TextStyle total = label.in(Face.SANS_SEMIBOLD);
    double top = key(sketch, width, label);
    double names = Math.min(width * 0.34, sketch.lines().widest(labels, label) + 1);
    double figures = Math.min(width * 0.2, sketch.lines().widest(totals, total));
    double left = names + GAP;
    double room = width - left - figures - GAP;
    double most = 0;
    for (int i = 0; i < labels.size(); i++) {
      most = Math.max(most, sum(i));
    }
    for (int i = 0; i < labels.size(); i++) {
      sketch.text(labels.get(i), 0, top + 6, names, Anchor.START, label, Tag.of(Role.LABEL));
      double x = left;
      for (Series part : parts) {
        double wide = most == 0 ? 0 : room * part.amounts().get(i) / most;
        part(sketch, new Box(x, top + (ROW - BAR) / 2, wide, BAR), part, i, label);
        x += wide;
      }
      sketch.text(totals.get(i), width, top + 6, width * 0.2, Anchor.END, total, Tag.of(Role.LABEL));
      top += ROW;
    }
    return sketch.scene(width, top, title(), description(), table());
  }

  private double sum(int bar) {
    return parts.stream().mapToDouble(part -> part.amounts().get(bar)).sum();
  }

  private void part(Sketch sketch, Box box, Series part, int bar, TextStyle style) {
    if (box.width() == 0) {
      return;
    }
    String text = part.texts().get(bar);
    Tag tag = new Tag(Role.PRACTICE, part.element()).saying(labels.get(bar) + ", " + part.name() + ": " + text);
    sketch.add(Layer.CARD, new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(),
        Paint.fill(Token.fill(part.slot())), tag));
    sketch.add(Layer.CARD, new Shape.Rectangle(box.x(), box.y(), Math.min(EDGE, box.width()), box.height(),
        Paint.fill(Token.category(part.slot())), tag.silent()));
    if (sketch.lines().width(text, style) + EDGE + 8 <= box.width()) {
      sketch.label(text, box.x() + EDGE + 4, box.y() + 2, style);
    }
  }

  /** The names of the parts above the bars, on as many lines as they need. */
  private double key(Sketch sketch, double width, TextStyle style) {
    double x = 0;
    double y = 0;
    for (Series part : parts) {
      String name = sketch.lines().one(part.name(), style, width - KEY - 8);
      double wide = KEY + 6 + sketch.lines().width(name, style);
      if (x > 0 && x + wide > width) {
        x = 0;
        y += style.line() + 4;
      }
      sketch.add(Layer.CARD,
          new Shape.Rectangle(x, y + 2, KEY, KEY, Paint.fill(Token.fill(part.slot())), Tag.of(Role.DECORATION)));
      sketch.add(Layer.CARD,
          new Shape.Rectangle(x, y + 2, EDGE, KEY, Paint.fill(Token.category(part.slot())), Tag.of(Role.DECORATION)));
      sketch.label(name, x + KEY + 6, y, style);
      x += wide + 16;
    }
    return y + style.line() + 8;
  }
}
