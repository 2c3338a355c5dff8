package org.throughline.insight.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.throughline.core.Message;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureColumn.Type;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.text.Polarity;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/** A figure as bars, one under the other: a name, a bar from zero, a value, and what stands beside the value. */
final class BarsSection implements BoardSection {

  private static final double ROW = 25;
  private static final double BAR = 10;
  private static final double GAP = 8;
  private static final int MOST = 7;
  /** How much of the width names may take, and bars take at least. */
  private static final double NAMES = 0.46;
  private static final double BARS = 28;

  /**
   * One bar.
   *
   * @param id of its item
   * @param amount how long it is, 0 or more
   * @param value what it says at its right
   * @param beside what that is held against; empty for nothing
   * @param point whether the chart is about it
   * @param narrowing what pointing at it narrows the filter to; empty where that cannot be
   */
  private record Bar(String id, String name, double amount, String value, String beside, boolean point,
      Optional<UnaryOperator<FigureFilter>> narrowing) {
  }

  private final BoardSketch board;
  private final Sketch sketch;
  private final BoardWords words;
  private final String figure;
  private final String title;
  private final Optional<FigureAnswer> answer;
  private final List<Bar> bars = new ArrayList<>();
  private String message;

  private BarsSection(BoardSketch board, String figure, String title, BiFunction<BarsSection, Integer, Bar> bar) {
    this.board = board;
    sketch = board.sketch();
    words = board.words();
    this.figure = figure;
    this.title = words.of(title);
    answer = board.figures().answer(figure);
    message = board.basis(figure, answer);
    answer.ifPresent(each -> {
      for (int row = 0; row < each.rows().size(); row++) {
        bars.add(bar.apply(this, row));
      }
    });
  }

  /** What they write about, with the change against as many days before. */
  static BarsSection topics(BoardSketch board) {
    BarsSection section = new BarsSection(board, BoardReading.TOPICS, "topics", (self, row) -> {
      String name = self.text(row, "topic");
      String change = self.value(row, "change") instanceof Double share ? self.words.change(share) : "";
      return new Bar("topic:" + name, name, self.count(row, "messages"), self.words.number(self.count(row, "messages"), 0), change,
          true, Optional.of(filter -> filter.about(Set.of(name))));
    });
    // Whom a message is sent to is no topic of it.
    section.bars.removeIf(each -> each.name.startsWith("@"));
    boolean compares = section.bars.stream().anyMatch(each -> !each.beside.isEmpty());
    section.answer.filter(each -> compares && !board.figures().isCounting(BoardReading.TOPICS))
        .ifPresent(each -> section.message = section.words.of("topics.change", each.unit().in(section.words.language())));
    return section;
  }

  /** How much of the talk is about the client and about competitors. */
  static BarsSection voice(BoardSketch board) {
    return new BarsSection(board, BoardReading.VOICE, "voice", (self, row) -> {
      String name = self.text(row, "who");
      boolean own = self.value(row, "voice") instanceof Message voice && voice.key().endsWith(".own");
      double share = self.value(row, "share") instanceof Double found ? found : 0;
      return new Bar("voice:" + name, name, share, self.words.percent(share), self.words.number(self.count(row, "messages"), 0), own,
          Optional.empty());
    });
  }

  /** How people feel. */
  static BarsSection feeling(BoardSketch board) {
    return new BarsSection(board, BoardReading.FEELING, "feeling", (self, row) -> {
      String key = self.value(row, "feeling") instanceof Message feeling
          ? feeling.key().substring(feeling.key().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT) : "";
      Optional<UnaryOperator<FigureFilter>> narrowing = Set.of("NEGATIVE", "NEUTRAL", "POSITIVE").contains(key)
          ? Optional.of(filter -> filter.feeling(Set.of(Polarity.valueOf(key)))) : Optional.empty();
      double share = self.value(row, "share") instanceof Double found ? found : 0;
      return new Bar("feeling:" + key, self.text(row, "feeling"), share, self.words.percent(share),
          self.words.number(self.count(row, "messages"), 0), !key.equals("NEUTRAL"), narrowing);
    });
  }

  /** What own posts on each channel brought about. */
  static BarsSection results(BoardSketch board) {
    return new BarsSection(board, BoardReading.RESULTS, "results", (self, row) -> {
      String name = self.text(row, "channel");
      String key = self.text(row, "channel_key");
      double rate = self.value(row, "rate_reach") instanceof Double found ? found : self.value(row, "rate_shown") instanceof Double shown ? shown : 0;
      return new Bar("results:" + key, name, rate, rate == 0 ? self.words.of("unknown") : self.words.rate(rate),
          self.words.of("results.posts", self.count(row, "posts")), true, Optional.of(filter -> filter.ofChannels(Set.of(key))));
    });
  }

  /** Which own posts did better than usual. */
  static BarsSection best(BoardSketch board) {
    return new BarsSection(board, BoardReading.BEST, "best", (self, row) -> {
      double times = self.value(row, "times") instanceof Double found ? found : 0;
      return new Bar("best:" + row, self.text(row, "post").lines().findFirst().orElse(""), times,
          self.words.of("best.times", self.words.number(times, 1)), "", true, Optional.empty());
    });
  }

  private Object value(int row, String column) {
    Object value = answer.orElseThrow().value(row, column);
    return value == null ? "" : value;
  }

  private String text(int row, String column) {
    return words.value(Type.TEXT, value(row, column));
  }

  private long count(int row, String column) {
    return value(row, column) instanceof Long count ? count : 0;
  }

  @Override
  public boolean isThere() {
    return answer.isPresent() || board.figures().isCounting(figure);
  }

  @Override
  public double draw(double x, double y, double width) {
    double top = board.head(title, message, x, y, width);
    List<Bar> shown = bars.stream().filter(each -> !each.name.isBlank()).limit(MOST).toList();
    TextStyle style = TextStyle.body();
    TextStyle strong = TextStyle.strong();
    double names = shown.stream().mapToDouble(each -> sketch.lines().width(each.name, style)).max().orElse(0) + 1;
    double values = shown.stream().mapToDouble(each -> sketch.lines().width(each.value, style)).max().orElse(0);
    double beside = shown.stream().mapToDouble(each -> sketch.lines().width(each.beside, strong)).max().orElse(0);
    double right = x + width - (beside > 0 ? beside + GAP : 0);
    double left = x + Math.min(names, Math.max(width * NAMES, width - values - beside - BARS - 4 * GAP)) + GAP;
    double room = Math.max(4, right - values - GAP - left);
    double most = shown.stream().mapToDouble(Bar::amount).max().orElse(0);
    double widest = shown.stream().filter(each -> each.beside.startsWith("+") || each.beside.startsWith("−"))
        .mapToDouble(each -> each.beside.length()).max().orElse(0);
    double next = top;
    for (Bar bar : shown) {
      sketch.text(bar.name, x, next + 2, left - GAP - x, Anchor.START, style, Tag.of(Role.LABEL));
      sketch.add(Layer.CARD, new Shape.Rectangle(left, next + 7, most == 0 ? 0 : room * bar.amount / most, BAR,
          Paint.fill(bar.point ? Token.INK : Token.MUTE), Tag.of(bar.point ? Role.PRACTICE : Role.CONTEXT)));
      sketch.text(bar.value, right, next + 2, values + 1, Anchor.END, style, Tag.of(Role.LABEL));
      boolean loud = widest > 0 && bar.beside.length() == widest && bar == shown.getFirst();
      sketch.text(bar.beside, x + width, next + 2, beside + 1, Anchor.END, loud ? strong : style.in(Token.INK_2).in(Face.SANS),
          Tag.of(Role.LABEL));
      part(bar, new Box(x - 4, next, width + 8, ROW));
      next += ROW;
    }
    bars.stream().skip(shown.size()).forEach(each -> board.row(each.name, each.value, each.beside, "figure:" + figure));
    if (bars.size() > shown.size() && !shown.isEmpty()) {
      sketch.text(words.of("more", bars.size() - shown.size()), x, next + 2, width, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
      next += TextStyle.caption().line() + 4;
    }
    board.done("figure:" + figure, new Box(x, y, width, Math.max(next, top) - y), message);
    return next;
  }

  private void part(Bar bar, Box box) {
    String says = bar.beside.isEmpty() ? bar.value : words.of("bar.says", bar.value, bar.beside);
    Item item = Item.of(bar.id, Role.PRACTICE, box, 4, bar.name).saying(says).tip(bar.name + ": " + says);
    bar.narrowing.ifPresentOrElse(narrowing -> board.part(item, narrowing), () -> board.part(item));
    board.row(bar.name, bar.value, bar.beside, bar.id);
  }
}
