package org.throughline.picture.chart;

import java.util.List;
import java.util.Optional;
import org.throughline.picture.Drawing;
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
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.kit.EmptyPicture;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * How far the way to each target has been covered: a bar of ink on a thin track from where it began, a tick of accent
 * where it should come.
 *
 * @param words its words; {@code valueHead} heads the column of practice
 * @param targetHead heads the column of targets
 * @param rows in the order they are shown
 */
public record TargetChart(ChartWords words, String targetHead, List<Row> rows) implements Drawing {

  private static final double BAR = 6;
  private static final double MOST = 1.25;

  /**
   * One target.
   *
   * @param label what it is a target of
   * @param from where it began
   * @param now where it is
   * @param target where it should come; not where it began
   * @param nowText where it began and is, as a person reads it: "from 84.1, now 84.6"
   * @param targetText where it should come, as a person reads it
   * @param element the id of the objective, where there is one
   */
  public record Row(String label, double from, double now, double target, String nowText, String targetText,
      Optional<String> element) {

    /** Refuses a way without a length. */
    public Row {
      if (!Double.isFinite(from) || !Double.isFinite(now) || !Double.isFinite(target) || from == target) {
        throw new IllegalArgumentException("No way from " + from + " over " + now + " to " + target);
      }
    }

    /** How much of the way is covered: 1 at the target, less than 0 where it went the wrong way. */
    public double covered() {
      return (now - from) / (target - from);
    }
  }

  /** Keeps an own copy of the rows. */
  public TargetChart {
    rows = List.copyOf(rows);
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
    return new ValueTable(
        List.of(new Column(words.labelHead(), Kind.TEXT), new Column(words.valueHead(), Kind.NUMBER),
            new Column(targetHead, Kind.PROMISE)),
        rows.stream().map(row -> List.of(row.label(), row.nowText(), row.targetText())).toList());
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (rows.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    Sketch sketch = new Sketch(metrics);
    double top = 0;
    for (Row row : rows) {
      top = sketch.paragraph(row.label(), 0, top, width, 2, TextStyle.strong(), Tag.of(Role.LABEL));
      bar(sketch, row, 0, top + 8, width);
      TextStyle target = TextStyle.caption().in(Token.ACCENT);
      double wide = sketch.text(row.targetText(), width, top + 16, width * 0.4, Anchor.END, target,
          Tag.of(Role.LABEL));
      sketch.text(row.nowText(), 0, top + 16, width - wide - 16, Anchor.START,
          TextStyle.caption(), Tag.of(Role.LABEL));
      top += 48;
    }
    return sketch.scene(width, top - 16, title(), description(), table());
  }

  /**
   * Draws one bar into another picture, such as a card. Beyond the target it goes on for a quarter of the way at most.
   *
   * @param middle its height in the picture
   */
  public static void bar(Sketch sketch, Row row, double left, double middle, double width) {
    double share = Math.clamp(row.covered(), 0, MOST);
    double whole = width / Math.max(1, share);
    Tag tag = new Tag(Role.PRACTICE, row.element());
    sketch.add(Layer.CARD, new Shape.Rectangle(left, middle - 1, width, 2, Paint.fill(Token.HAIRLINE),
        Tag.of(Role.DECORATION)));
    sketch.add(Layer.CARD, new Shape.Rectangle(left, middle - BAR / 2, whole * share, BAR, Paint.fill(Token.INK),
        tag.saying(row.label() + ": " + row.nowText() + " → " + row.targetText())));
    double tick = left + whole - 2;
    sketch.add(Layer.TICK, new Shape.Rectangle(tick - 1, middle - 7, 4, 14, Paint.fill(Token.GROUND),
        Tag.of(Role.DECORATION)));
    sketch.add(Layer.TICK, new Shape.Rectangle(tick, middle - 7, 2, 14, Paint.fill(Token.ACCENT),
        Tag.of(Role.PROMISE)));
  }
}
