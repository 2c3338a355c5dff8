package org.throughline.insight.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * What was written per day, or per week in long periods: columns, the usual level as a line, and behind what was far more a
 * tint with what it was about. Days that are too narrow to be pointed at are pointed at by the week, weeks by the month.
 */
final class VolumeSection implements BoardSection {

  private static final double PLOT = 128;
  private static final double ABOVE = 12;
  private static final double BELOW = 24;
  private static final double AXIS = 8;
  /** The least that can be pointed at. */
  private static final double TARGET = 24;
  private static final int YEARS_FROM = 500;
  private static final int MONTHS_FROM = 45;
  private static final int WEEKS_FROM = 12;
  private static final int MOST_TERMS = 2;

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final String figure;
  private final Optional<FigureAnswer> answer;

  VolumeSection(BoardSketch board) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    boolean weeks = board.figures().answer(BoardReading.WEEKS).isPresent() || board.figures().isCounting(BoardReading.WEEKS);
    figure = weeks ? BoardReading.WEEKS : BoardReading.DAYS;
    answer = board.figures().answer(figure);
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(figure);
  }

  @Override
  public double draw(double x, double y, double width) {
    String says = board.basis(figure, answer);
    double top = board.head(words.of(figure.equals(BoardReading.WEEKS) ? "volume.weeks" : "volume.days"), says, x, y, width);
    ZoneId zone = board.client().getZone() == null ? ZoneOffset.UTC : board.client().getZone();
    Optional<DailyVolume> volume = answer.flatMap(each -> DailyVolume.of(each, board.figures().spikes(), zone));
    double bottom = top + ABOVE + PLOT + BELOW;
    if (volume.isPresent()) {
      new Plot(volume.get(), x, top + ABOVE + PLOT, width).draw();
    } else {
      bottom = top;
    }
    String message = volume.flatMap(each -> each.highest().map(peak -> peakTitle(each, peak) + ". " + peakSays(each, peak)))
        .map(peak -> says + ". " + peak).orElse(says);
    board.done("figure:" + BoardReading.DAYS, new Box(x, y, width, bottom - y), message);
    return bottom;
  }

  private String peakTitle(DailyVolume volume, DailyVolume.Peak peak) {
    LocalDate day = volume.day(volume.height(peak));
    String when = volume.days() == 1 ? words.day(day) : words.of("volume.week", words.day(day));
    return peak.terms().isEmpty() ? when
        : words.of("volume.peak", when, String.join(", ", peak.terms().stream().limit(MOST_TERMS).toList()));
  }

  private String peakSays(DailyVolume volume, DailyVolume.Peak peak) {
    int highest = volume.height(peak);
    long count = volume.counts().get(highest);
    OptionalDouble usual = volume.usual(highest);
    return usual.isEmpty() || usual.getAsDouble() < 1 ? words.of("volume.count", count)
        : words.of("volume.times", count, words.number(count / usual.getAsDouble(), 1), words.number(usual.getAsDouble(), 0));
  }

  /** The plot of one volume. */
  private final class Plot {

    private final DailyVolume volume;
    private final RoundScale scale;
    private final double base;
    private final double left;
    private final double right;
    private final double each;

    Plot(DailyVolume volume, double x, double base, double width) {
      this.volume = volume;
      this.base = base;
      scale = RoundScale.upTo(volume.most());
      TextStyle caption = TextStyle.caption();
      left = x + scale.lines().stream().mapToDouble(line -> sketch.lines().width(words.number(line, 0), caption)).max().orElse(0)
          + AXIS;
      right = x + width;
      each = (right - left) / volume.size();
      for (long line : scale.lines()) {
        double height = height(line);
        sketch.add(Layer.GROUND, new Shape.Line(left, height, right, height,
            Stroke.of(line == 0 ? Token.BORDER : Token.HAIRLINE, 1), Tag.of(line == 0 ? Role.AXIS : Role.DECORATION)));
        sketch.text(words.number(line, 0), left - AXIS, height - 8, left - x, Anchor.END, caption, Tag.of(Role.LABEL));
      }
    }

    private double height(double amount) {
      return base - amount / scale.top() * PLOT;
    }

    private double place(int step) {
      return left + step * each;
    }

    void draw() {
      for (DailyVolume.Peak peak : volume.peaks()) {
        sketch.add(Layer.GROUND, new Shape.Rectangle(place(peak.from()) - 2, base - PLOT - 8, (peak.until() - peak.from() + 1) * each + 3,
            PLOT + 8, Paint.fill(Token.ACCENT_TINT), Tag.of(Role.BAND)));
      }
      double gap = each < TARGET ? Math.min(2.5, each * 0.25) : Math.min(each * 0.3, 32);
      for (int i = 0; i < volume.size(); i++) {
        double height = base - height(volume.counts().get(i));
        boolean point = volume.peaks().isEmpty() || volume.isPeak(i);
        sketch.add(Layer.CARD, new Shape.Rectangle(place(i) + gap / 2, base - height, each - gap, height,
            Paint.fill(point ? Token.INK : Token.MUTE), Tag.of(point ? Role.PRACTICE : Role.CONTEXT)));
      }
      usual();
      axis();
      Optional<DailyVolume.Peak> highest = volume.highest();
      double[] said = highest.map(this::words).orElse(new double[] {0, 0});
      usualWords(said[0], said[1]);
      stretches();
    }

    private void usual() {
      List<Shape.Move> moves = new ArrayList<>();
      for (int i = 0; i < volume.size(); i++) {
        OptionalDouble usual = volume.usual(i);
        if (usual.isPresent()) {
          double x = place(i) + each / 2;
          moves.add(moves.isEmpty() ? new Shape.Move.To(x, height(usual.getAsDouble())) : new Shape.Move.Line(x, height(usual.getAsDouble())));
        }
      }
      if (moves.size() > 1) {
        sketch.add(Layer.STATION, new Shape.Path(moves, Paint.line(Token.GROUND, 4), Tag.of(Role.DECORATION)));
        sketch.add(Layer.STATION, new Shape.Path(moves, Paint.line(Token.category(2), 2), Tag.of(Role.CONTEXT)
            .saying(words.of(volume.days() == 1 ? "volume.usual" : "volume.usual.weeks"))));
      }
    }

    /** The line is named where the columns leave room above it; else beside the chart's message. */
    private void usualWords(double from, double until) {
      int start = DailyVolume.BEFORE;
      while (start < volume.size() && volume.usual(start).isEmpty()) {
        start++;
      }
      if (start + 1 >= volume.size()) {
        return;
      }
      String text = words.of(volume.days() == 1 ? "volume.usual" : "volume.usual.weeks");
      TextStyle style = TextStyle.caption().in(Token.INK_2).in(Face.SANS_SEMIBOLD);
      double width = sketch.lines().width(text, style);
      double x = place(start);
      double line = height(volume.usual(start).orElse(0));
      double top = line - 44;
      boolean clear = x + width <= right && (until <= x || from >= x + width) && top >= base - PLOT - 8;
      for (int i = start; i < volume.size() && place(i) < x + width; i++) {
        clear &= height(volume.counts().get(i)) > top + style.line();
      }
      if (clear) {
        sketch.label(text, x, top, style);
        sketch.add(Layer.TICK, new Shape.Line(x + 4, top + 18, x + 4, line - 4, Stroke.of(Token.category(2), 1), Tag.of(Role.DECORATION)));
      }
    }

    /** What the highest peak was; gives from where to where it is said. */
    private double[] words(DailyVolume.Peak peak) {
      TextStyle bold = TextStyle.strong();
      TextStyle plain = TextStyle.caption().in(Token.INK_2);
      double before = place(peak.from()) - 10 - left;
      double after = right - place(peak.until() + 1) - 10;
      boolean ends = before >= after;
      double room = ends ? before : after;
      double x = ends ? place(peak.from()) - 10 : place(peak.until() + 1) + 10;
      double top = base - PLOT - 10;
      if (room < 64) {
        return new double[] {0, 0};
      }
      Anchor anchor = ends ? Anchor.END : Anchor.START;
      double wide = sketch.text(peakTitle(volume, peak), x, top, room, anchor, bold, Tag.of(Role.LABEL));
      wide = Math.max(wide, sketch.text(peakSays(volume, peak), x, top + 18, room, anchor, plain, Tag.of(Role.LABEL)));
      return ends ? new double[] {x - wide, x} : new double[] {x, x + wide};
    }

    /** Months; in short periods Mondays; in very short ones each day. */
    private void axis() {
      int days = volume.size() * volume.days();
      double free = left;
      for (int i = 0; i < volume.size(); i++) {
        LocalDate day = volume.day(i);
        LocalDate month = volume.lastDay(i).withDayOfMonth(1);
        boolean marks = days >= MONTHS_FROM ? !month.isBefore(day) || i == 0
            : days >= WEEKS_FROM ? day.getDayOfWeek() == DayOfWeek.MONDAY || i == 0 : true;
        LocalDate said = days >= MONTHS_FROM && !month.isBefore(day) ? month : day;
        String text = days >= YEARS_FROM ? words.month(said) : words.shortDay(said);
        TextStyle caption = TextStyle.caption();
        double width = sketch.lines().width(text, caption);
        if (marks && place(i) + 4 >= free && place(i) + 4 + width <= right) {
          sketch.add(Layer.GROUND, new Shape.Line(place(i), base, place(i), base + 5, Stroke.of(Token.BORDER_STRONG, 1), Tag.of(Role.DECORATION)));
          sketch.label(text, place(i) + 4, base + 5, caption);
          free = place(i) + width + 12;
        }
      }
    }

    /** What can be pointed at: each step, or as many together as are wide enough. */
    private void stretches() {
      int from = 0;
      while (from < volume.size()) {
        int until = from;
        while (until + 1 < volume.size() && !ends(until)) {
          until++;
        }
        // What is left at the end belongs to what is before it, where it is too narrow alone.
        if ((volume.size() - until - 1) * each < TARGET) {
          until = volume.size() - 1;
        }
        stretch(from, until, Optional.empty());
        from = until + 1;
      }
      for (DailyVolume.Peak peak : volume.peaks()) {
        stretch(peak.from(), peak.until(), Optional.of(peak));
      }
    }

    private boolean ends(int step) {
      if (each >= TARGET) {
        return true;
      }
      LocalDate next = volume.day(step + 1);
      boolean week = volume.days() == 1 && each * 7 >= TARGET;
      boolean month = each * 30 / volume.days() >= TARGET;
      return week ? next.getDayOfWeek() == DayOfWeek.MONDAY && place(step + 1) - left >= TARGET
          : month ? next.getMonth() != volume.day(step).getMonth() && place(step + 1) - left >= TARGET
          : next.getYear() != volume.day(step).getYear() && place(step + 1) - left >= TARGET;
    }

    private void stretch(int from, int until, Optional<DailyVolume.Peak> peak) {
      long sum = 0;
      for (int i = from; i <= until; i++) {
        sum += volume.counts().get(i);
      }
      LocalDate first = volume.day(from);
      LocalDate last = volume.lastDay(until);
      double x = Math.max(left, place(from) - 2);
      double width = Math.max(TARGET, place(until + 1) + 1 - x);
      Box box = new Box(Math.min(x, right - width), base - PLOT - 8, width, PLOT + 8);
      String name = words.period(first, last);
      String count = words.of("volume.count", sum);
      String says = peak.map(each -> peakTitle(volume, each) + "; " + peakSays(volume, each)).orElse(count);
      String id = (peak.isPresent() ? "peak:" : "days:") + first + "/" + last;
      board.part(Item.of(id, peak.isPresent() ? Role.MARK : Role.PRACTICE, box, 4, name).saying(says).tip(name + ": " + says),
          filter -> filter.between(first, last));
      for (int i = from; i <= until && peak.isEmpty(); i++) {
        OptionalDouble usual = volume.usual(i);
        board.row(words.period(volume.day(i), volume.lastDay(i)), words.number(volume.counts().get(i), 0),
            usual.isPresent() ? words.of("volume.beside", words.number(usual.getAsDouble(), 1)) : "", id);
      }
    }
  }
}
