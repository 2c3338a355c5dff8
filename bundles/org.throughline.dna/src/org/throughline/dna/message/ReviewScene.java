package org.throughline.dna.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Message;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
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
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/** Draws what was looked through as a list: the mark, the client's words, how they stand, and what that rests on. */
final class ReviewScene {

  private static final double EDGE = 24;
  private static final double LEAST = 480;
  private static final double GAP = 16;
  private static final double MARK = 14;
  private static final double PAD = 4;
  private static final int MOST_LINES = 3;
  /** How much of a row its name, its state and what it rests on take. */
  private static final List<Double> SHARES = List.of(0.36, 0.22, 0.42);
  private static final List<TextStyle> STYLES =
      List.of(TextStyle.strong(), TextStyle.body(), TextStyle.body().in(Token.INK_2));

  private final ReviewTopic topic;
  private final List<ReviewRow> rows;
  private final Locale language;
  private final Sketch sketch;
  private final double width;

  ReviewScene(ReviewTopic topic, List<ReviewRow> rows, double width, Locale language, TextMetrics metrics) {
    this.topic = topic;
    this.rows = rows;
    this.language = language;
    this.width = Math.max(LEAST, width);
    sketch = new Sketch(metrics);
  }

  Scene scene() {
    Tag label = Tag.of(Role.LABEL);
    String title = say("title." + topic.name());
    double y = EDGE;
    sketch.text(title, EDGE, y, width - 2 * EDGE, Anchor.START, TextStyle.title(), label);
    y += TextStyle.title().line();
    sketch.text(summary(), EDGE, y, width - 2 * EDGE, Anchor.START, TextStyle.caption(), label);
    y += TextStyle.caption().line() + GAP;
    for (int part = 0; part < SHARES.size(); part++) {
      sketch.text(heads().get(part), left(part), y, room(part), Anchor.START, TextStyle.head(), label);
    }
    y += TextStyle.head().line() + PAD;
    String group = "";
    String lane = "";
    double begun = y;
    List<Lane> lanes = new ArrayList<>();
    for (ReviewRow row : rows) {
      if (!row.group().equals(group)) {
        if (!lane.isEmpty()) {
          lanes.add(new Lane(lane, group, new Box(EDGE, begun, width - 2 * EDGE, y - begun), Lane.Flow.DOWN, Optional.empty()));
        }
        group = row.group();
        lane = group.isEmpty() ? "" : "group" + lanes.size();
        y += GAP / 2;
        begun = y;
        if (!group.isEmpty()) {
          sketch.text(group, EDGE, y, width - 2 * EDGE, Anchor.START, TextStyle.heading(), label);
          y += TextStyle.heading().line() + PAD;
        }
      }
      y = row(row, y, lane);
    }
    if (!lane.isEmpty()) {
      lanes.add(new Lane(lane, group, new Box(EDGE, begun, width - 2 * EDGE, y - begun), Lane.Flow.DOWN, Optional.empty()));
    }
    lanes.forEach(sketch::add);
    return sketch.scene(width, y + EDGE, title, title + ". " + summary(), table());
  }

  private double row(ReviewRow row, double top, String lane) {
    Tag tag = Tag.of(Role.LABEL, row.id());
    sketch.add(Layer.GROUND, new Shape.Line(EDGE, top, width - EDGE, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    row.mark().draw(sketch, EDGE, top + PAD + 3, MARK, tag, row.state());
    List<String> texts = List.of(row.name(), row.state(), row.detail());
    double bottom = top;
    Box name = new Box(left(0), top + PAD, room(0), STYLES.getFirst().line());
    for (int part = 0; part < texts.size(); part++) {
      if (!texts.get(part).isEmpty()) {
        bottom = Math.max(bottom, sketch.paragraph(texts.get(part), left(part), top + PAD, room(part), MOST_LINES,
            STYLES.get(part), tag));
      }
    }
    Box box = new Box(EDGE - 8, top, width - 2 * EDGE + 16, bottom + PAD - top);
    Item item = Item.of(row.id(), Role.CARD, box, 4, row.name())
        .saying(row.detail().isEmpty() ? row.state() : row.state() + "; " + row.detail())
        .tip(row.detail().isEmpty() ? row.state() : row.state() + "\n" + row.detail())
        .editable(List.of(new Item.Editable("name", name, STYLES.getFirst(), false)));
    sketch.add(lane.isEmpty() ? item : item.in(lane));
    return bottom + PAD;
  }

  private double left(int part) {
    double left = EDGE + MARK + 10;
    for (int before = 0; before < part; before++) {
      left += SHARES.get(before) * (width - 2 * EDGE - MARK - 10);
    }
    return left;
  }

  private double room(int part) {
    return SHARES.get(part) * (width - 2 * EDGE - MARK - 10) - (part + 1 < SHARES.size() ? GAP : 0);
  }

  private String summary() {
    long holds = rows.stream().filter(each -> each.mark() == Mark.HOLDS).count();
    return say("summary." + topic.name(), rows.size(), holds);
  }

  private List<String> heads() {
    return List.of(topic.in(language), say("head.state"), say("head.detail." + topic.name()));
  }

  private ValueTable table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(say("head.group." + topic.name()), Kind.TEXT));
    heads().forEach(each -> columns.add(new Column(each, Kind.TEXT)));
    return new ValueTable(columns, rows.stream().map(each -> List.of(each.group(), each.name(), each.state(), each.detail()))
        .toList());
  }

  private String say(String key, Object... arguments) {
    return Message.of(ReviewScene.class, key, arguments).in(language);
  }
}
