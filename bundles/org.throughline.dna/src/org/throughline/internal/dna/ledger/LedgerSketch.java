package org.throughline.internal.dna.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.core.Message;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.core.practice.StandardPractice.Compared;
import org.throughline.dna.Remark;
import org.throughline.dna.ledger.LedgerEntry;
import org.throughline.dna.ledger.LedgerGroup;
import org.throughline.dna.ledger.LedgerGrouping;
import org.throughline.dna.ledger.LedgerPicture;
import org.throughline.dna.ledger.LedgerWords;
import org.throughline.model.Channel;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.chart.ChartWords;
import org.throughline.picture.chart.LineChart;
import org.throughline.picture.chart.Sparkline;
import org.throughline.picture.chart.Value;
import org.throughline.picture.kit.ChannelSign;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.PromiseBar;
import org.throughline.picture.kit.Sketch;

/** Draws a ledger once, at one width. */
public final class LedgerSketch {

  private static final double EDGE = 24;
  private static final double ROW = 32;
  private static final double GAP = 16;
  private static final double BAR = 8;
  private static final double BAR_LEAST = 150;
  private static final double BAR_MOST = 360;
  private static final double MARK = 14;
  private static final double NARROW = 640;
  private static final double SPARK = 110;
  private static final double LABEL_LEAST = 150;
  private static final double LABEL_MOST = 260;
  private static final double TEXT_MOST = 170;
  private static final double SIGN = ChannelSign.WIDTH + 8;
  private static final int POINTS = 12;

  private static final TextStyle TITLE = TextStyle.heading();
  private static final TextStyle HEAD = TextStyle.head();
  private static final TextStyle LABEL = TextStyle.body();
  private static final TextStyle CAPTION = TextStyle.caption();
  private static final TextStyle PROMISE = TextStyle.body().in(Token.ACCENT);

  /** A column that may be left out where there is little room, the first to go first. */
  private enum Extra { TREND, MEASURED, KEEPER, GAP }

  private final LedgerPicture picture;
  private final LedgerWords words;
  private final Locale language;
  private final Sketch sketch;
  private final double width;
  private final Set<String> pointed = new HashSet<>();
  private final Map<Extra, Double> widths = new EnumMap<>(Extra.class);
  private final Set<Extra> extras = EnumSet.allOf(Extra.class);
  private final double labels;
  private final double promises;
  private final double practices;
  private final double bar;

  /** A sketch of that picture. */
  public LedgerSketch(LedgerPicture picture, double width, TextMetrics metrics) {
    this.picture = picture;
    this.width = width;
    language = picture.language();
    words = LedgerWords.of(picture.ledger(), language);
    sketch = new Sketch(metrics);
    labels = Math.clamp(widest(words::label, LABEL, say("head.standard")), LABEL_LEAST, LABEL_MOST);
    promises = Math.min(TEXT_MOST, widest(words::promised, PROMISE, say("head.promised")));
    practices = Math.min(TEXT_MOST, widest(this::practice, LABEL.in(Face.SANS_SEMIBOLD), say("head.practice")));
    widths.put(Extra.KEEPER, Math.min(TEXT_MOST, widest(words::keeper, CAPTION, say("head.keeper"))));
    widths.put(Extra.GAP, Math.min(TEXT_MOST, widest(words::gap, CAPTION, say("head.gap"))));
    widths.put(Extra.MEASURED, Math.min(TEXT_MOST + EDGE, widest(this::measured, CAPTION, say("head.measured"))));
    widths.put(Extra.TREND, SPARK);
    if (picture.by() == LedgerGrouping.DEPARTMENT) {
      extras.remove(Extra.KEEPER);
    }
    if (picture.ledger().entries().stream().allMatch(entry -> entry.practice().history().size() < 2)) {
      extras.remove(Extra.TREND);
    }
    double room = room();
    for (Extra each : Extra.values()) {
      if (room < BAR_LEAST && extras.remove(each)) {
        room = room();
      }
    }
    bar = Math.min(room, BAR_MOST);
  }

  private double room() {
    double taken = SIGN + labels + GAP + promises + GAP + GAP + practices + GAP + MARK;
    for (Extra each : extras) {
      taken += widths.getOrDefault(each, 0.0) + GAP;
    }
    return width - 2 * EDGE - taken;
  }

  private double widest(Function<LedgerEntry, String> text, TextStyle style, String head) {
    return Math.max(sketch.lines().width(head, HEAD), picture.ledger().entries().stream()
        .mapToDouble(entry -> sketch.lines().width(text.apply(entry), style)).max().orElse(0)) + 1;
  }

  /** The finished picture. */
  public Scene scene() {
    boolean narrow = width < NARROW;
    double y = title(narrow);
    List<LedgerGroup> groups = picture.ledger().groups(picture.by());
    if (!narrow) {
      y = heads(y);
    }
    for (LedgerGroup group : groups) {
      y = group(group, y, narrow);
      for (LedgerEntry entry : group.entries()) {
        y = narrow ? tall(entry, y) : row(entry, y);
        rule(y);
      }
      y += GAP / 2;
    }
    if (picture.ledger().entries().stream().anyMatch(LedgerSketch::invented)) {
      y = sketch.paragraph(say("picture.invented"), EDGE, y + GAP / 2, width - 2 * EDGE, 3, CAPTION, Tag.of(Role.LABEL));
    }
    return sketch.scene(width, y + EDGE, picture.title(), picture.description(), picture.table());
  }

  // ---- heads

  private double title(boolean narrow) {
    double y = EDGE;
    double taken = sketch.text(picture.title(), EDGE, y, width - 2 * EDGE, Anchor.START, TITLE, Tag.of(Role.LABEL));
    String counts = words.counts(picture.ledger().entries());
    if (!narrow && taken + GAP + sketch.lines().width(counts, CAPTION) <= width - 2 * EDGE) {
      sketch.text(counts, width - EDGE, y + TITLE.baseline() - CAPTION.baseline(), width, Anchor.END, CAPTION,
          Tag.of(Role.LABEL));
      return y + TITLE.line() + GAP;
    }
    return sketch.paragraph(counts, EDGE, y + TITLE.line(), width - 2 * EDGE, 3, CAPTION, Tag.of(Role.LABEL)) + GAP;
  }

  private double heads(double y) {
    Columns at = new Columns();
    Tag tag = Tag.of(Role.LABEL);
    sketch.text(say("head.standard"), at.sign, y, labels, Anchor.START, HEAD, tag);
    if (extras.contains(Extra.KEEPER)) {
      sketch.text(say("head.keeper"), at.keeper, y, width(Extra.KEEPER), Anchor.START, HEAD, tag);
    }
    sketch.text(say("head.promised"), at.promise, y, promises, Anchor.END, HEAD.in(Token.ACCENT), tag);
    sketch.text(say("head.practice"), at.practice, y, practices, Anchor.END, HEAD, tag);
    if (extras.contains(Extra.GAP)) {
      sketch.text(say("head.gap"), at.gap, y, width(Extra.GAP), Anchor.START, HEAD, tag);
    }
    if (extras.contains(Extra.TREND)) {
      sketch.text(say("head.trend"), at.trend, y, SPARK, Anchor.START, HEAD, tag);
    }
    if (extras.contains(Extra.MEASURED)) {
      sketch.text(say("head.measured"), at.measured, y, width(Extra.MEASURED), Anchor.START, HEAD, tag);
    }
    rule(y + HEAD.line() + 4);
    return y + HEAD.line() + 4;
  }

  private double width(Extra extra) {
    return widths.getOrDefault(extra, 0.0);
  }

  /** Where the columns of a wide picture stand: a text that ends there for promise and practice, else its beginning. */
  private final class Columns {

    private final double sign = EDGE;
    private final double label = sign + SIGN;
    private final double keeper = label + labels + GAP;
    private final double promise = keeper + (extras.contains(Extra.KEEPER) ? width(Extra.KEEPER) + GAP : 0) + promises;
    private final double bars = promise + GAP;
    private final double practice = bars + bar + GAP + practices;
    private final double gap = practice + GAP;
    private final double trend = gap + (extras.contains(Extra.GAP) ? width(Extra.GAP) + GAP : 0);
    private final double measured = trend + (extras.contains(Extra.TREND) ? SPARK + GAP : 0);
    private final double mark = width - EDGE - MARK;
  }

  private double group(LedgerGroup group, double top, boolean narrow) {
    double y = top + GAP;
    Tag tag = new Tag(Role.LABEL, group.element().map(element -> String.valueOf(element.getId())));
    TextStyle style = picture.by() == LedgerGrouping.PROMISE && group.element().isPresent() ? TextStyle.name()
        : TextStyle.strong();
    String counts = words.counts(group.entries());
    double room = width - 2 * EDGE;
    double needed = sketch.lines().width(counts, CAPTION) + GAP;
    boolean beside = !narrow && needed < room / 2;
    sketch.text(group.name().in(language), EDGE, y, beside ? room - needed : room, Anchor.START, style, tag);
    if (beside) {
      sketch.text(counts, width - EDGE, y + style.baseline() - CAPTION.baseline(), room, Anchor.END, CAPTION,
          Tag.of(Role.LABEL));
      y += style.line();
    } else {
      y = sketch.paragraph(counts, EDGE, y + style.line(), room, 2, CAPTION, Tag.of(Role.LABEL));
    }
    rule(y + 4);
    return y + 4;
  }

  private void rule(double y) {
    sketch.add(Layer.GROUND,
        new Shape.Line(EDGE, y, width - EDGE, y, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
  }

  // ---- rows

  private double row(LedgerEntry entry, double top) {
    Columns at = new Columns();
    Tag tag = tag(entry);
    double text = top + (ROW - LABEL.line()) / 2;
    double caption = text + LABEL.baseline() - CAPTION.baseline();
    double middle = top + ROW / 2;
    sign(entry, at.sign, middle - ChannelSign.SIZE / 2);
    sketch.text(words.label(entry), at.label, text, labels, Anchor.START, LABEL, tag);
    if (extras.contains(Extra.KEEPER) && !words.keeper(entry).isEmpty()) {
      sketch.text(words.keeper(entry), at.keeper, caption, width(Extra.KEEPER), Anchor.START, CAPTION, tag);
    }
    if (!words.promised(entry).isEmpty()) {
      sketch.text(words.promised(entry), at.promise, text, promises, Anchor.END, PROMISE, tag);
    }
    if (bar(entry, at.bars, middle, bar)) {
      sketch.text(practice(entry), at.practice, text, practices, Anchor.END, practiceStyle(entry), tag);
      if (extras.contains(Extra.GAP)) {
        sketch.text(words.gap(entry), at.gap, caption, width(Extra.GAP), Anchor.START, CAPTION, tag);
      }
      if (extras.contains(Extra.TREND)) {
        spark(entry, at.trend, middle);
      }
    } else {
      double until = extras.contains(Extra.GAP) ? at.gap + width(Extra.GAP) : at.practice;
      double room = extras.contains(Extra.MEASURED) || extras.contains(Extra.TREND) ? until - at.bars
          : at.mark - GAP - at.bars;
      sketch.text(why(entry), at.bars, caption, room, Anchor.START, CAPTION, tag);
    }
    if (extras.contains(Extra.MEASURED) && !measured(entry).isEmpty()) {
      sketch.text(measured(entry), at.measured, caption, at.mark - GAP - at.measured, Anchor.START, CAPTION, tag);
    }
    mark(entry, at.mark, middle - MARK / 2);
    item(entry, new Box(EDGE, top, width - 2 * EDGE, ROW));
    return top + ROW;
  }

  /** Where there is little room the words stand above the bar, which takes the whole width. */
  private double tall(LedgerEntry entry, double top) {
    Tag tag = tag(entry);
    double left = EDGE + SIGN;
    double right = width - EDGE - MARK - GAP / 2;
    double y = top + 8;
    sign(entry, EDGE, y + (LABEL.line() - ChannelSign.SIZE) / 2);
    y = sketch.paragraph(words.label(entry), left, y, right - left, 2, LABEL, tag);
    mark(entry, width - EDGE - MARK, top + 8 + (LABEL.line() - MARK) / 2);
    double half = (width - EDGE - left - GAP) / 2;
    if (!words.promised(entry).isEmpty()) {
      sketch.text(words.promised(entry), left, y, half, Anchor.START, PROMISE, tag);
    }
    if (bar(entry, left, y + LABEL.line() + GAP, width - EDGE - left)) {
      sketch.text(practice(entry), width - EDGE, y, half, Anchor.END, practiceStyle(entry), tag);
      y += LABEL.line() + 2 * GAP;
    } else {
      y = sketch.paragraph(why(entry), left, y + LABEL.line(), width - EDGE - left, 3, CAPTION, tag) + 8;
    }
    item(entry, new Box(EDGE, top, width - 2 * EDGE, y - top));
    return y;
  }

  private static Tag tag(LedgerEntry entry) {
    return Tag.of(Role.LABEL, String.valueOf(entry.standard().getId()));
  }

  private void sign(LedgerEntry entry, double left, double top) {
    Optional<Channel> channel = entry.channel();
    channel.ifPresent(it -> ChannelSign.draw(sketch, it.getPlatform(), left, top, tag(entry), language));
  }

  /** A figure that counts has a bar; one that is too old or cannot be compared has none. */
  private boolean bar(LedgerEntry entry, double left, double middle, double room) {
    Optional<Held> held = entry.practice().held().filter(it -> !entry.practice().outdated());
    held.ifPresent(it -> new PromiseBar(left, room, BAR, Token.GROUND).draw(sketch, middle,
        Math.max(0, Double.isNaN(it.ratio()) ? 0 : it.ratio()), tag(entry).saying(words.sentence(entry))));
    return held.isPresent();
  }

  private TextStyle practiceStyle(LedgerEntry entry) {
    return entry.state() == PracticeState.BROKEN ? LABEL.in(Face.SANS_SEMIBOLD) : LABEL;
  }

  private String practice(LedgerEntry entry) {
    String text = entry.practice().outdated() ? "" : words.practice(entry);
    return text.isEmpty() || !invented(entry) ? text : text + " *";
  }

  private static boolean invented(LedgerEntry entry) {
    return !entry.practice().outdated() && entry.practice().measurement().filter(StandardPractice::invented).isPresent();
  }

  private String why(LedgerEntry entry) {
    return entry.practice().outdated()
        ? say("picture.outdated", words.practice(entry), words.measuredOn(entry))
        : entry.state() == PracticeState.UNMEASURED ? say("picture.unmeasured")
        : String.join(" ", words.remarks(entry));
  }

  private String measured(LedgerEntry entry) {
    if (entry.practice().outdated() || entry.practice().measurement().isEmpty()) {
      return "";
    }
    String cases = words.cases(entry);
    return cases.isEmpty() ? words.measuredOn(entry) : say("picture.measured", words.measuredOn(entry), cases);
  }

  private void spark(LedgerEntry entry, double left, double middle) {
    List<Compared> history = entry.practice().history();
    if (history.size() < 2) {
      return;
    }
    List<Value> points = new ArrayList<>();
    history.subList(Math.max(0, history.size() - POINTS), history.size()).forEach(each -> points.add(
        Value.of(words.label(entry), Math.max(0, each.held().practice().amount().doubleValue()), words.practice(entry))));
    Held latest = history.getLast().held();
    new Sparkline(new ChartWords(words.label(entry), words.sentence(entry), say("head.standard"), say("head.practice")),
        points, Optional.of(new LineChart.Promise(Math.max(0, latest.promise().amount().doubleValue()),
            words.promised(entry)))).draw(sketch, left, middle, SPARK);
  }

  private void mark(LedgerEntry entry, double left, double top) {
    Mark mark = switch (entry.state()) {
      case BROKEN -> Mark.ERROR;
      case WARNED -> Mark.WARNING;
      case KEPT -> Mark.HOLDS;
      case UNMEASURED, NOT_COMPARABLE -> Mark.HINT;
    };
    Optional<Remark> found = found(entry).filter(each -> each.mark().ordinal() < mark.ordinal());
    found.map(Remark::mark).orElse(mark).draw(sketch, left, top, MARK, tag(entry),
        found.map(Remark::words).orElseGet(() -> words.sentence(entry)));
  }

  private Optional<Remark> found(LedgerEntry entry) {
    return picture.remarks().on(String.valueOf(entry.standard().getId()));
  }

  private void item(LedgerEntry entry, Box box) {
    String id = String.valueOf(entry.standard().getId());
    if (pointed.add(id)) {
      List<String> remarks = Stream.concat(words.remarks(entry).stream(), found(entry).map(Remark::words).stream()).toList();
      Item item = Item.of(id, Role.CARD, box, 4, words.label(entry)).saying(found(entry)
          .map(each -> words.sentence(entry) + "; " + each.words()).orElseGet(() -> words.sentence(entry)));
      sketch.add(remarks.isEmpty() ? item : item.tip(String.join("\n", remarks)));
    }
  }

  private String say(String key, Object... arguments) {
    return Message.of(LedgerPicture.class, key, arguments).in(language);
  }
}
