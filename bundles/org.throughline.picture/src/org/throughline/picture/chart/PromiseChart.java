package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.picture.Drawing;
import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.ValueTable;
import org.throughline.picture.kit.EmptyPicture;

/**
 * Promise against practice: a bar of ink from the left for what happens, a tick of accent for what was promised. The
 * tick stands at the middle of every row, so that the ticks form one line; a bar is cut where it goes beyond twice the
 * promise.
 *
 * @param words its words; {@code valueHead} heads the column of practice
 * @param promiseHead heads the column of the promise
 * @param rows in the order they are shown
 */
public record PromiseChart(ChartWords words, String promiseHead, List<Row> rows) implements Drawing {

  private static final double ROW = 32;
  private static final double BAR = 8;
  private static final double GAP = 16;
  private static final double NARROW = 420;
  private static final double LIMIT = 0.2;

  /** Whether practice keeps the promise. */
  public enum Verdict {
    /** Practice is as good as the promise or better. */
    KEPT,
    /** Practice falls short of the promise. */
    MISSED
  }

  /**
   * One row.
   *
   * @param label of what the promise holds for
   * @param practice what happens, 0 or more, in the unit of the promise
   * @param practiceText what happens, as a person reads it
   * @param promise what was promised, more than 0
   * @param promiseText what was promised, as a person reads it
   * @param verdict whether practice keeps the promise
   * @param element the id of the standard, where there is one
   */
  public record Row(String label, double practice, String practiceText, double promise, String promiseText,
      Verdict verdict, Optional<String> element) {

    /** Refuses what no bar can show. */
    public Row {
      if (!(practice >= 0) || Double.isInfinite(practice) || !(promise > 0) || Double.isInfinite(promise)) {
        throw new IllegalArgumentException("No row for " + practice + " against " + promise);
      }
    }
  }

  /** Keeps an own copy of the rows. */
  public PromiseChart {
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
            new Column(promiseHead, Kind.PROMISE)),
        rows.stream().map(row -> List.of(row.label(), row.practiceText(), row.promiseText())).toList());
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (rows.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    return width < NARROW ? narrow(width, metrics) : wide(width, metrics);
  }

  /** Where there is little room the words stand above the bar, which takes the whole width. */
  private Scene narrow(double width, TextMetrics metrics) {
    TextStyle label = TextStyle.caption().in(Token.INK);
    TextStyle promise = TextStyle.caption().in(Token.ACCENT);
    TextLines lines = new TextLines(metrics);
    List<Shape> shapes = new ArrayList<>();
    heads(shapes, width, width - column(metrics, width) - GAP, lines);
    double top = 20;
    for (Row row : rows) {
      TextStyle practice = row.verdict() == Verdict.MISSED ? label.in(Face.SANS_SEMIBOLD) : label;
      double practiceRight = width - column(metrics, width) - GAP;
      String happens = lines.one(row.practiceText(), practice, width * LIMIT);
      double room = practiceRight - metrics.width(happens, practice) - GAP;
      double baseline = top + 20;
      for (String line : lines.of(row.label(), label, room, 2)) {
        shapes.add(lines.set(line, 0, baseline, Shape.Anchor.START, label, Tag.of(Role.LABEL)));
        baseline += 16;
      }
      shapes.add(lines.set(happens, practiceRight, top + 20, Shape.Anchor.END, practice,
          Tag.of(Role.LABEL)));
      shapes.add(lines.set(lines.one(row.promiseText(), promise, width * LIMIT), width, top + 20, Shape.Anchor.END, promise, Tag.of(Role.LABEL)));
      double middle = baseline + 2;
      row(shapes, row, 0, middle, width);
      top = middle + 20;
      shapes.add(new Shape.Line(0, top, width, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    }
    return new Scene(width, top + 1, title(), description(), shapes, table());
  }

  private Scene wide(double width, TextMetrics metrics) {
    TextStyle label = TextStyle.caption().in(Token.INK);
    TextStyle missed = label.in(Face.SANS_SEMIBOLD);
    TextStyle promise = TextStyle.caption().in(Token.ACCENT);
    double practices = widest(metrics, missed, words.valueHead(), rows.stream().map(Row::practiceText).toList(),
        width * LIMIT);
    double promises = column(metrics, width);
    double labels = Math.min(width * 0.32,
        rows.stream().mapToDouble(row -> metrics.width(row.label(), label)).max().orElse(0) + 1);
    double left = labels + GAP;
    double room = width - left - practices - promises - 2 * GAP;
    double practiceRight = width - promises - GAP;
    List<Shape> shapes = new ArrayList<>();
    TextLines lines = new TextLines(metrics);
    heads(shapes, width, practiceRight, lines);
    double top = 20;
    for (Row row : rows) {
      double middle = top + ROW / 2;
      List<String> broken = lines.of(row.label(), label, labels, 2);
      double baseline = middle + 4 - (broken.size() - 1) * 7;
      for (String line : broken) {
        shapes.add(lines.set(line, 0, baseline, Shape.Anchor.START, label, Tag.of(Role.LABEL)));
        baseline += 14;
      }
      row(shapes, row, left, middle, room);
      shapes.add(lines.set(lines.one(row.practiceText(), missed, width * LIMIT), practiceRight, middle + 4,
          Shape.Anchor.END, row.verdict() == Verdict.MISSED ? missed : label, Tag.of(Role.LABEL)));
      shapes.add(lines.set(lines.one(row.promiseText(), promise, width * LIMIT), width, middle + 4, Shape.Anchor.END, promise, Tag.of(Role.LABEL)));
      top += ROW;
      shapes.add(new Shape.Line(0, top, width, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    }
    return new Scene(width, top + 1, title(), description(), shapes, table());
  }

  /** The width of the column of promises. */
  private double column(TextMetrics metrics, double width) {
    return widest(metrics, TextStyle.caption().in(Face.SANS_SEMIBOLD), promiseHead,
        rows.stream().map(Row::promiseText).toList(), width * LIMIT);
  }

  private void heads(List<Shape> shapes, double width, double practiceRight, TextLines lines) {
    TextStyle head = TextStyle.caption().in(Face.SANS_SEMIBOLD).in(Token.INK_2);
    shapes.add(lines.set(lines.one(words.valueHead(), head, width * LIMIT), practiceRight, 12, Shape.Anchor.END,
        head, Tag.of(Role.LABEL)));
    shapes.add(lines.set(lines.one(promiseHead, head, width * LIMIT), width, 12, Shape.Anchor.END,
        head.in(Token.ACCENT), Tag.of(Role.LABEL)));
  }

  private static void row(List<Shape> shapes, Row row, double left, double middle, double room) {
    double tick = left + room / 2;
    bar(shapes, left, middle, room, row.practice() / row.promise(), new Tag(Role.PRACTICE, row.element()));
    shapes.add(new Shape.Rectangle(tick - 2, middle - 11, 4, 22, Paint.fill(Token.GROUND), Tag.of(Role.DECORATION)));
    shapes.add(new Shape.Rectangle(tick - 1, middle - 11, 2, 22, Paint.fill(Token.ACCENT), Tag.of(Role.PROMISE)));
  }

  private static double widest(TextMetrics metrics, TextStyle style, String head, List<String> texts, double limit) {
    double most = metrics.width(head, style.in(Face.SANS_SEMIBOLD));
    for (String text : texts) {
      most = Math.max(most, metrics.width(text, style));
    }
    return Math.min(most, limit);
  }

  private static void bar(List<Shape> shapes, double left, double middle, double room, double ratio, Tag tag) {
    double length = Math.min(ratio, 2) * room / 2;
    shapes.add(new Shape.Rectangle(left, middle - BAR / 2, length, BAR, Paint.fill(Token.INK), tag));
    if (ratio > 2) {
      double cut = left + room - 16;
      shapes.add(new Shape.Path(
          List.of(new Move.To(cut, middle + BAR), new Move.Line(cut + 5, middle - BAR),
              new Move.Line(cut + 9, middle - BAR), new Move.Line(cut + 4, middle + BAR), new Move.Close()),
          Paint.fill(Token.GROUND), Tag.of(Role.DECORATION)));
    }
  }
}
