package org.throughline.insight.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.model.Channel;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.ChannelSign;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/**
 * Time to first reply by channel: in office hours and by the clock, against the promise. The promise stands in the middle
 * of every row, so that the promises form one line; a bar is cut where it goes beyond twice the promise.
 */
final class RepliesSection implements BoardSection {

  private static final double ROW = 40;
  private static final double BAR = 8;
  private static final double GAP = 12;
  private static final int MOST = 6;

  private record Row(String key, String name, Optional<Channel> channel, @Nullable Duration clock, @Nullable Duration office,
      @Nullable Duration promise, long answers, long unanswered) {

    boolean isMissed() {
      return clock != null && promise != null && clock.compareTo(promise) > 0;
    }
  }

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final Optional<FigureAnswer> answer;
  private final List<Row> rows = new ArrayList<>();

  RepliesSection(BoardSketch board) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    answer = board.figures().answer(BoardReading.REPLIES);
    Map<String, Duration> office = new HashMap<>();
    board.figures().answer(BoardReading.OFFICE).ifPresent(each -> {
      for (int i = 0; i < each.rows().size(); i++) {
        if (each.value(i, "median") instanceof Duration median) {
          office.put(String.valueOf(each.value(i, "channel_key")), median);
        }
      }
    });
    answer.ifPresent(each -> {
      for (int i = 0; i < each.rows().size(); i++) {
        String key = String.valueOf(each.value(i, "channel_key"));
        rows.add(new Row(key, String.valueOf(each.value(i, "channel")), board.channel(key),
            each.value(i, "median") instanceof Duration clock ? clock : null, office.get(key),
            each.value(i, "standard") instanceof Duration promise && promise.isPositive() ? promise : null,
            each.value(i, "answers") instanceof Long answers ? answers : 0,
            each.value(i, "unanswered") instanceof Long unanswered ? unanswered : 0));
      }
    });
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(BoardReading.REPLIES);
  }

  private String message() {
    if (rows.isEmpty() || board.figures().isCounting(BoardReading.REPLIES)) {
      return board.basis(BoardReading.REPLIES, answer);
    }
    Set<Duration> promises = rows.stream().map(Row::promise).filter(each -> each != null).collect(Collectors.toSet());
    String basis = answer.map(each -> each.unit().in(words.language())).orElse("");
    return promises.isEmpty() ? words.of("replies.no-promise", basis)
        : promises.size() == 1 ? words.of("replies.promise", words.duration(promises.iterator().next()), basis)
        : words.of("replies.promises", basis);
  }

  @Override
  public double draw(double x, double y, double width) {
    String says = message();
    double top = board.head(words.of("replies"), says, x, y, width) + 4;
    List<Row> shown = rows.stream().limit(MOST).toList();
    double labels = shown.stream().mapToDouble(this::label).max().orElse(0);
    double figures = shown.stream().mapToDouble(each -> sketch.lines().width(figure(each), TextStyle.strong())).max().orElse(0);
    double left = x + labels + GAP;
    double room = Math.max(24, width - labels - figures - 2 * GAP);
    double longest = shown.stream().filter(each -> each.promise == null && each.clock != null)
        .mapToDouble(each -> each.clock.toSeconds()).max().orElse(1);
    double next = top;
    double firstPromise = Double.NaN;
    double lastPromise = 0;
    for (Row row : shown) {
      row(row, x, next, width, left, room, longest);
      if (row.promise != null) {
        firstPromise = Double.isNaN(firstPromise) ? next : firstPromise;
        lastPromise = next + ROW;
      }
      next += ROW;
    }
    if (!Double.isNaN(firstPromise)) {
      double tick = left + room / 2;
      sketch.add(Layer.TICK, new Shape.Rectangle(tick - 2, firstPromise - 4, 4, lastPromise - firstPromise, Paint.fill(Token.GROUND), Tag.of(Role.DECORATION)));
      sketch.add(Layer.TICK, new Shape.Rectangle(tick - 1, firstPromise - 4, 2, lastPromise - firstPromise, Paint.fill(Token.ACCENT), Tag.of(Role.PROMISE)));
    }
    double bottom = shown.isEmpty() ? next : key(x, next + 2, width);
    board.done("figure:" + BoardReading.REPLIES, new Box(x, y, width, bottom - y), says);
    return bottom;
  }

  private double label(Row row) {
    return row.channel.isPresent() ? ChannelSign.WIDTH + 4 : Math.min(88, sketch.lines().width(row.name, TextStyle.caption()));
  }

  private String figure(Row row) {
    Duration clock = row.clock;
    return clock == null ? words.of("replies.none") : words.duration(clock);
  }

  private void row(Row row, double x, double top, double width, double left, double room, double longest) {
    double middle = top + ROW / 2 - 4;
    row.channel.ifPresentOrElse(channel -> ChannelSign.draw(sketch, channel.getPlatform(), x, middle - ChannelSign.SIZE / 2,
        Tag.of(Role.SIGN), words.language()), () -> sketch.text(row.name, x, middle - 8, left - x - 4, Anchor.START,
            TextStyle.caption().in(Token.INK), Tag.of(Role.LABEL)));
    bar(row.office, row.promise, left, middle - 10, room, longest, Token.MUTE, Role.CONTEXT);
    bar(row.clock, row.promise, left, middle + 2, room, longest, Token.INK, Role.PRACTICE);
    TextStyle style = row.isMissed() ? TextStyle.strong() : TextStyle.body();
    sketch.text(figure(row), x + width, middle - 10, width / 2, Anchor.END, style, Tag.of(Role.LABEL));
    Duration promised = row.promise;
    String promise = promised == null ? "" : words.of("replies.beside", words.duration(promised));
    String says = words.of("replies.says", figure(row), row.answers, row.unanswered) + (promise.isEmpty() ? "" : "; " + promise);
    String id = "channel:" + row.key;
    board.part(Item.of(id, Role.PRACTICE, new Box(x - 4, top - 4, width + 8, ROW - 4), 4, row.name).saying(says).tip(row.name + ": " + says),
        filter -> filter.ofChannels(Set.of(row.key)));
    board.row(row.name, figure(row), promise, id);
  }

  private void bar(@Nullable Duration value, @Nullable Duration promise, double left, double top, double room, double longest,
      Token colour, Role role) {
    if (value == null) {
      return;
    }
    double ratio = promise == null ? 2 * value.toSeconds() / Math.max(1, longest) : (double) value.toSeconds() / promise.toSeconds();
    double length = Math.max(1, Math.min(ratio, 2) * room / 2);
    sketch.add(Layer.CARD, new Shape.Rectangle(left, top, length, BAR, Paint.fill(colour), Tag.of(role)));
    if (ratio > 2 && promise != null) {
      double cut = left + room - 14;
      sketch.add(Layer.STATION, new Shape.Path(List.of(new Move.To(cut, top + BAR + 2), new Move.Line(cut + 5, top - 2),
          new Move.Line(cut + 9, top - 2), new Move.Line(cut + 4, top + BAR + 2), new Move.Close()), Paint.fill(Token.GROUND),
          Tag.of(Role.DECORATION)));
    }
  }

  private double key(double x, double y, double width) {
    double next = x;
    double top = y;
    for (boolean clock : new boolean[] {false, true}) {
      String text = words.of(clock ? "replies.key.clock" : "replies.key.office");
      double wide = 20 + sketch.lines().width(text, TextStyle.caption());
      if (next > x && next + wide > x + width) {
        next = x;
        top += TextStyle.caption().line();
      }
      sketch.add(Layer.CARD, new Shape.Rectangle(next, top + 4, 14, BAR, Paint.fill(clock ? Token.INK : Token.MUTE), Tag.of(Role.DECORATION)));
      sketch.text(text, next + 20, top, width - 20, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
      next += wide + 16;
    }
    boolean promised = rows.stream().anyMatch(each -> each.promise != null);
    if (promised) {
      String text = words.of("replies.key.promise");
      double wide = 20 + sketch.lines().width(text, TextStyle.caption());
      if (next + wide > x + width) {
        next = x;
        top += TextStyle.caption().line();
      }
      sketch.add(Layer.CARD, new Shape.Line(next + 7, top + 2, next + 7, top + 14, Stroke.of(Token.ACCENT, 2), Tag.of(Role.DECORATION)));
      sketch.text(text, next + 20, top, width - 20, Anchor.START, TextStyle.caption().in(Token.ACCENT).in(Face.SANS_SEMIBOLD), Tag.of(Role.LABEL));
    }
    return top + TextStyle.caption().line();
  }
}
