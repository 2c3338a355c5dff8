package org.throughline.internal.insight.ui.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.insight.figure.ConversationThread.Said;
import org.throughline.insight.figure.ConversationThread.Wait;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;
import org.throughline.ui.TextRemarks.Remark;

/**
 * A conversation as a picture: what the customer wrote at the left, what was answered at the right, and between a question
 * and its answer how long it waited, with the promise on the same line. Made for one width; nothing of it is changed.
 */
final class ThreadScene {

  /** Begins the id of the item of a message, before its line in the import. */
  static final String MESSAGE = "message-";

  private static final double EDGE = 16;
  private static final double INSIDE = 12;
  private static final double GAP = 12;
  private static final double SHARE = 0.84;
  private static final double TICK = 7;
  private static final double WAVE = 3;
  private static final int MOST_LINES = 60;
  private static final TextStyle BODY = TextStyle.body();
  private static final TextStyle SMALL = TextStyle.caption();
  private static final TextStyle STRONG = TextStyle.caption().in(Face.SANS_SEMIBOLD).in(Token.INK);

  private final ConversationThread thread;
  private final Map<Long, List<Remark>> remarks;
  private final TalkTimes times;
  private final Locale locale;
  private final double width;
  private final Sketch sketch;
  private final Set<Long> drawn = new HashSet<>();
  private final List<String> rowItems = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A conversation to be drawn.
   *
   * @param remarks what is said of words in the answers, by the line of the message
   */
  ThreadScene(ConversationThread thread, Map<Long, List<Remark>> remarks, TalkTimes times, Locale locale, double width,
      TextMetrics metrics) {
    this.thread = thread;
    this.remarks = Map.copyOf(remarks);
    this.times = times;
    this.locale = locale;
    this.width = width;
    sketch = new Sketch(metrics);
  }

  /** The item that each row of the table is about; known once the picture was drawn. */
  List<String> rowItems() {
    return List.copyOf(rowItems);
  }

  /** Draws it. */
  Scene draw() {
    double y = head();
    @Nullable Instant before = null;
    for (Said each : thread.messages()) {
      Optional<Wait> answered = each.fromCustomer() ? Optional.empty() : waitEndingAt(each);
      if (answered.isPresent()) {
        y = wait(answered.get(), y) + GAP / 2;
      }
      y = bubble(each, before, y) + GAP;
      before = each.at();
    }
    for (Wait each : thread.waits()) {
      if (each.answered() == null) {
        y = unanswered(each, y) + GAP;
      }
    }
    if (thread.cut()) {
      y = sketch.paragraph(word("cut", ConversationThread.MOST), EDGE, y, width - 2 * EDGE, 3, SMALL, Tag.of(Role.LABEL)) + GAP;
    }
    return sketch.scene(width, y + EDGE, title(), description(), new ValueTable(List.of(new Column(word("table.when"), Kind.TEXT),
        new Column(word("table.who"), Kind.TEXT), new Column(word("table.text"), Kind.TEXT)), rows));
  }

  private String word(String key, Object... arguments) {
    return TalkWords.message(key, arguments).in(locale);
  }

  private String title() {
    String topic = thread.row().topic();
    return topic == null ? thread.row().opening().isBlank() ? word("thread") : TalkTimes.readable(thread.row().opening()) : capital(topic);
  }

  /** A topic the way a heading is written. */
  static String capital(String topic) {
    return topic.isEmpty() ? topic : topic.substring(0, topic.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
        + topic.substring(topic.offsetByCodePoints(0, 1));
  }

  private String description() {
    Duration waited = thread.row().waited();
    return word(waited == null ? "thread.open" : "thread.waited", thread.row().channelName(), times.whole(thread.row().asked()),
        thread.messages().size(), waited == null ? "" : times.lasts(waited));
  }

  private double head() {
    String who = word("thread.who", person(thread.row().author()), thread.row().channelName(), times.whole(thread.row().asked()));
    double room = width - 2 * EDGE;
    double left = Math.min(sketch.lines().width(title(), TextStyle.strong()), room * 0.38);
    double right = Math.min(sketch.lines().width(who, SMALL), room - left - GAP);
    sketch.text(who, width - EDGE, EDGE + 2, right, Anchor.END, SMALL, Tag.of(Role.LABEL));
    sketch.text(title(), EDGE, EDGE, room - right - GAP, Anchor.START, TextStyle.strong(), Tag.of(Role.LABEL));
    return EDGE + BODY.line() + GAP;
  }

  /** A pseudonym short enough to be told apart from the others of a conversation. */
  static String person(String pseudonym) {
    return pseudonym.startsWith("user_") && pseudonym.length() > 9 ? TalkWords.of("person", pseudonym.substring(5, 9)) : pseudonym;
  }

  // ---- messages

  private double bubble(Said said, @Nullable Instant before, double top) {
    boolean theirs = said.fromCustomer();
    String time = before == null ? times.hour(said.at()) : times.after(before, said.at());
    String caption = theirs ? time : word("message.by", time, said.author());
    double most = (width - 2 * EDGE) * SHARE - 2 * INSIDE;
    List<FlowedText.Line> lines = new FlowedText(sketch.lines(), BODY).of(said.text(), most, MOST_LINES);
    double wide = Math.max(sketch.lines().width(caption, SMALL), lines.stream().mapToDouble(each -> sketch.lines()
        .width(each.text(), BODY)).max().orElse(0));
    double box = Math.min(most, wide) + 2 * INSIDE;
    double left = theirs ? EDGE : width - EDGE - box;
    double height = 8 + SMALL.line() + lines.size() * BODY.line() + 8;
    String id = MESSAGE + said.line();
    Tag tag = Tag.of(Role.CARD, id);
    Box place = new Box(left, top, box, height);
    if (theirs) {
      sketch.add(Layer.CARD, new Shape.Rectangle(left, top, box, height, Card.RADIUS, Paint.fill(Token.SUNKEN), tag));
    } else {
      Card.REST.draw(sketch, place, Card.RADIUS, tag);
    }
    sketch.text(caption, left + INSIDE, top + 8, box - 2 * INSIDE, Anchor.START, SMALL, tag.as(Role.LABEL));
    double y = top + 8 + SMALL.line();
    List<Remark> said_ = theirs ? List.of() : remarks.getOrDefault(said.line(), List.of());
    for (FlowedText.Line line : lines) {
      sketch.add(Layer.CARD, sketch.lines().set(line.text(), left + INSIDE, y + BODY.baseline(), Anchor.START, BODY, tag.as(Role.LABEL)));
      for (Remark remark : said_) {
        underline(line, remark, left + INSIDE, y + BODY.baseline() + 3.5, tag);
      }
      y += BODY.line();
    }
    String feeling = said.feeling() == null || !theirs ? "" : word("feeling." + said.feeling());
    String about = said_.isEmpty() ? feeling : said_.getFirst().text();
    Item item = Item.of(id, Role.CARD, place, Card.RADIUS, word(theirs ? "item.customer" : "item.desk", time, said.text().strip()));
    sketch.add(about.isEmpty() ? item : item.saying(about).tip(about));
    rows.add(List.of(times.inList(said.at(), 0), theirs ? person(said.author()) : said.author(), said.text().strip()));
    rowItems.add(id);
    return said_.isEmpty() ? top + height : remark(said_, top + height + 2, tag);
  }

  /** The first remark below the message; the others are in its tip. */
  private double remark(List<Remark> said, double top, Tag tag) {
    TextStyle style = SMALL.in(Token.WARNING);
    String text = said.getFirst().text();
    double room = (width - 2 * EDGE) * SHARE - 20;
    double y = top;
    for (String line : sketch.lines().of(text, style, room, 3)) {
      double wide = sketch.text(line, width - EDGE, y, room, Anchor.END, style, tag.as(Role.LABEL));
      if (y == top) {
        Mark.WARNING.draw(sketch, width - EDGE - wide - 19, y + 1, 14, tag, text);
      }
      y += style.line();
    }
    return y;
  }

  /** A wavy line below the words of a line of text that a remark is about. */
  private void underline(FlowedText.Line line, Remark remark, double x, double y, Tag tag) {
    int from = Math.max(0, line.place(remark.start()));
    int to = Math.min(line.text().length(), line.place(remark.end()));
    if (from >= to) {
      return;
    }
    double begin = x + sketch.lines().width(line.text().substring(0, from), BODY);
    double end = begin + sketch.lines().width(line.text().substring(from, to), BODY);
    List<Shape.Move> moves = new ArrayList<>();
    moves.add(new Shape.Move.To(begin, y));
    double at = begin;
    for (int i = 0; at + WAVE <= end; i++) {
      double bend = i % 2 == 0 ? -1.8 : 1.8;
      moves.add(new Shape.Move.Curve(at + WAVE / 3, y + bend, at + 2 * WAVE / 3, y + bend, at + WAVE, y));
      at += WAVE;
    }
    if (moves.size() > 1) {
      sketch.add(Layer.CARD, new Shape.Path(moves, Paint.line(Token.WARNING_MARK, 1.5), tag.silent().as(Role.MARK)));
    }
  }

  // ---- waiting

  private Optional<Wait> waitEndingAt(Said said) {
    Optional<Wait> wait = thread.waits().stream().filter(each -> said.at().equals(each.answered()) && each.waited() != null
        && !drawn.contains(each.asked())).findFirst();
    wait.ifPresent(each -> drawn.add(each.asked()));
    return wait;
  }

  /** How long a question waited, with the promise on the same line. */
  private double wait(Wait wait, double top) {
    Duration waited = wait.waited() == null ? Duration.ZERO : wait.waited();
    Duration promised = wait.promised();
    double longest = Math.max(Math.max(waited.toMillis(), promised == null ? 0 : promised.toMillis()), 1);
    double left = EDGE + 4;
    double length = width - 2 * EDGE - 8;
    double middle = top + TICK + 2;
    double end = left + Math.max(2, length * waited.toMillis() / longest);
    String id = "wait-" + wait.asked();
    boolean late = promised != null && waited.compareTo(promised) > 0;
    String said = word(wait.office() ? "waited.office" : "waited", times.lasts(waited));
    String whole = promised == null ? said : said + ", " + word("promise", times.lasts(promised));
    Tag tag = Tag.of(Role.PRACTICE, id).saying(whole);
    sketch.add(Layer.CARD, new Shape.Line(left, middle, end, middle, Stroke.of(Token.INK, 2), tag));
    for (double x : new double[] {left, end}) {
      sketch.add(Layer.CARD, new Shape.Line(x, middle - 5, x, middle + 5, Stroke.of(Token.INK, 2), tag.silent()));
    }
    double labels = middle + TICK + 2;
    double wide = sketch.lines().width(said, STRONG);
    double waitedRight = Math.max(left + wide, end + 4);
    waitedRight = Math.min(waitedRight, width - EDGE);
    double bottom = labels + STRONG.line();
    if (promised != null) {
      double x = left + length * promised.toMillis() / longest;
      sketch.add(Layer.TICK, new Shape.Rectangle(x - 2, middle - TICK, 4, 2 * TICK, Paint.fill(Token.GROUND), Tag.of(Role.DECORATION)));
      sketch.add(Layer.TICK, new Shape.Rectangle(x - 1, middle - TICK, 2, 2 * TICK, Paint.fill(Token.ACCENT),
          tag.silent().as(Role.PROMISE)));
      TextStyle style = STRONG.in(Token.ACCENT);
      String promise = word("promise", times.lasts(promised));
      double half = sketch.lines().width(promise, style) / 2;
      double place = Math.clamp(x, EDGE + half, Math.max(EDGE + half, width - EDGE - half));
      boolean meets = place + half + 8 > waitedRight - wide && place - half - 8 < waitedRight;
      double promiseTop = meets ? labels + STRONG.line() : labels;
      sketch.text(promise, place, promiseTop, 2 * half + 1, Anchor.MIDDLE, style, tag.silent().as(Role.LABEL));
      bottom = Math.max(bottom, promiseTop + STRONG.line());
    }
    sketch.text(said, waitedRight, labels, wide + 1, Anchor.END, STRONG, tag.silent().as(Role.LABEL));
    sketch.add(Item.of(id, Role.PRACTICE, new Box(EDGE, top, width - 2 * EDGE, bottom - top), 4, said)
        .saying(promised == null ? "" : word(late ? "promise.missed" : "promise.held", times.lasts(promised))));
    return bottom;
  }

  private double unanswered(Wait wait, double top) {
    Duration promised = wait.promised();
    String said = promised == null ? word("unanswered") : word("unanswered.promise", times.lasts(promised));
    String id = "wait-" + wait.asked();
    double bottom = sketch.paragraph(said, EDGE, top, width - 2 * EDGE, 3, STRONG, Tag.of(Role.LABEL, id));
    sketch.add(Item.of(id, Role.PRACTICE, new Box(EDGE, top, width - 2 * EDGE, bottom - top), 4, said));
    return bottom;
  }
}
