package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * The hours of some days as cells in six steps from nothing to most, with the promised hours as a line of accent above
 * each day, the hours somebody is there as a bar of ink below it, and a frame around hours that a finding is about.
 *
 * @param words its words; {@code valueHead} heads the totals
 * @param days from the top
 * @param hours the 24 labels of the hours, as the language writes them
 * @param key what the steps mean, in one line, such as "Questions per hour, 0 to 64"
 */
public record HeatMap(ChartWords words, List<Day> days, List<String> hours, String key) implements Drawing {

  private static final int COUNT = 24;
  private static final int STEPS = 5;
  private static final double HEAD = 20;
  private static final double ROW = 24;
  private static final double CELL = 16;
  private static final double GAP = 12;
  private static final double SWATCH = 14;

  /**
   * One day.
   *
   * @param label such as "Mon 28 Dec"
   * @param amounts 24 values, 0 or more and finite
   * @param texts the same as a person reads them
   * @param total of the day as a person reads it
   * @param promised when somebody should be there, where that was promised
   * @param present when somebody is there
   * @param findings the hours that findings are about, with their sentence
   * @param element the id of the element of the client it belongs to, where there is one
   */
  public record Day(String label, List<Double> amounts, List<String> texts, String total, Optional<Span> promised,
      List<Span> present, List<Span> findings, Optional<String> element) {

    /** Refuses a day that does not have 24 hours. */
    public Day {
      amounts = List.copyOf(amounts);
      texts = List.copyOf(texts);
      present = List.copyOf(present);
      findings = List.copyOf(findings);
      if (amounts.size() != COUNT || texts.size() != COUNT
          || amounts.stream().anyMatch(each -> !(each >= 0) || each.isInfinite())) {
        throw new IllegalArgumentException("A day has 24 hours: " + amounts + " as " + texts);
      }
    }
  }

  /** Refuses labels for another number of hours. */
  public HeatMap {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
    if (hours.size() != COUNT) {
      throw new IllegalArgumentException("A day has 24 hours, not " + hours.size());
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
    List<ValueTable.Column> columns = new ArrayList<>();
    columns.add(new ValueTable.Column(words.labelHead(), ValueTable.Kind.TEXT));
    hours.forEach(hour -> columns.add(new ValueTable.Column(hour, ValueTable.Kind.NUMBER)));
    columns.add(new ValueTable.Column(words.valueHead(), ValueTable.Kind.NUMBER));
    return new ValueTable(columns, days.stream().map(day -> {
      List<String> row = new ArrayList<>();
      row.add(day.label());
      row.addAll(day.texts());
      row.add(day.total());
      return row;
    }).toList());
  }

  @Override
  public Scene at(double width, TextMetrics metrics) {
    if (days.isEmpty()) {
      return new EmptyPicture(title(), words.nothing(), table()).at(width, metrics);
    }
    Sketch sketch = new Sketch(metrics);
    TextStyle caption = TextStyle.caption();
    TextStyle label = caption.in(Token.INK);
    TextStyle found = label.in(Face.SANS_SEMIBOLD);
    double names = Math.min(width * 0.3, sketch.lines().widest(days.stream().map(Day::label).toList(), found));
    double totals = sketch.lines().widest(days.stream().map(Day::total).toList(), found);
    double left = names + GAP;
    double each = (width - left - totals - GAP) / COUNT;
    double widest = sketch.lines().widest(hours, caption) + 8;
    int every = widest <= each ? 1 : widest <= 2 * each ? 2 : widest <= 4 * each ? 4 : widest <= 6 * each ? 6 : 12;
    for (int hour = 0; hour < COUNT; hour += every) {
      sketch.label(hours.get(hour), left + hour * each, 0, caption);
    }
    double most = days.stream().flatMap(day -> day.amounts().stream()).mapToDouble(Double::doubleValue).max().orElse(0);
    boolean written = days.stream().flatMap(day -> day.texts().stream())
        .allMatch(text -> sketch.lines().width(text, caption) + 4 <= each);
    double top = HEAD;
    for (Day day : days) {
      TextStyle style = day.findings().isEmpty() ? label : found;
      sketch.text(day.label(), 0, top + (ROW - style.line()) / 2, names, Anchor.START, style, Tag.of(Role.LABEL));
      cells(sketch, day, left, top, each, most, written);
      spans(sketch, day, left, top, each);
      sketch.text(day.total(), width, top + (ROW - style.line()) / 2, totals + 1, Anchor.END, style,
          Tag.of(Role.LABEL));
      top += ROW;
    }
    return sketch.scene(width, key(sketch, width, left, top + 12), title(), description(), table());
  }

  private void cells(Sketch sketch, Day day, double left, double top, double each, double most, boolean written) {
    double y = top + (ROW - CELL) / 2;
    for (int hour = 0; hour < COUNT; hour++) {
      int step = step(day.amounts().get(hour), most);
      String text = day.texts().get(hour);
      sketch.add(Layer.CARD, new Shape.Rectangle(left + hour * each, y, Math.max(0, each - 1), CELL,
          Paint.fill(Token.heat(step)), new Tag(Role.PRACTICE, day.element())
              .saying(day.label() + ", " + hours.get(hour) + ": " + text)));
      if (written) {
        sketch.text(text, left + (hour + 0.5) * each - 0.5, y, each, Anchor.MIDDLE,
            TextStyle.caption().in(Token.heatText(step)), Tag.of(Role.LABEL));
      }
    }
  }

  private static int step(double amount, double most) {
    return amount == 0 ? 0 : (int) Math.clamp(Math.ceil(amount / most * STEPS), 1, STEPS);
  }

  private static void spans(Sketch sketch, Day day, double left, double top, double each) {
    day.promised().ifPresent(span -> sketch.add(Layer.TICK,
        new Shape.Rectangle(left + span.from() * each, top + 1, (span.until() - span.from()) * each - 1, 2,
            Paint.fill(Token.ACCENT), Tag.of(Role.PROMISE).saying(span.label()))));
    for (Span span : day.present()) {
      sketch.add(Layer.TICK, new Shape.Rectangle(left + span.from() * each, top + ROW - 4,
          (span.until() - span.from()) * each - 1, 3, Paint.fill(Token.INK), Tag.of(Role.BAND).saying(span.label())));
    }
    for (Span span : day.findings()) {
      Box cells = new Box(left + span.from() * each, top + 2, (span.until() - span.from()) * each - 1, ROW - 4);
      sketch.add(Layer.MARK, new Shape.Rectangle(cells.x(), cells.y(), cells.width(), cells.height(),
          Paint.line(Token.ERROR, 2), Tag.of(Role.MARK).saying(span.label())));
    }
  }

  /** The steps with what they mean, and under them what the two lines mean. */
  private double key(Sketch sketch, double width, double left, double top) {
    for (int step = 0; step <= STEPS; step++) {
      sketch.add(Layer.CARD, new Shape.Rectangle(left + step * SWATCH, top + 2, SWATCH - 1, 12,
          Paint.fill(Token.heat(step)), Tag.of(Role.DECORATION)));
    }
    double from = left + (STEPS + 1) * SWATCH + 8;
    double y = sketch.paragraph(key, from, top, width - from, 2, TextStyle.caption(), Tag.of(Role.LABEL));
    Optional<Span> promised = days.stream().flatMap(day -> day.promised().stream()).findFirst();
    if (promised.isPresent()) {
      y = named(sketch, promised.get().label(), left, y + 4, width, Token.ACCENT, 2);
    }
    Optional<Span> present = days.stream().flatMap(day -> day.present().stream()).findFirst();
    if (present.isPresent()) {
      y = named(sketch, present.get().label(), left, y + 4, width, Token.INK, 3);
    }
    return y;
  }

  private static double named(Sketch sketch, String text, double left, double top, double width, Token colour,
      double high) {
    sketch.add(Layer.CARD, new Shape.Rectangle(left, top + 8 - high / 2, 24, high, Paint.fill(colour),
        Tag.of(Role.DECORATION)));
    return sketch.paragraph(text, left + 32, top, width - left - 32, 2, TextStyle.caption(), Tag.of(Role.LABEL));
  }
}
