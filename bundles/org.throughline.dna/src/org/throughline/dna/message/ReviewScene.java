package org.throughline.dna.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.core.Message;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.model.Attachment;
import org.throughline.picture.Box;
import org.throughline.picture.ImageFile;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/**
 * Draws what was looked through as a list: the mark, the client's words, how they stand, what that rests on, and a photo
 * where there is one.
 */
final class ReviewScene {

  private static final double EDGE = 24;
  private static final double LEAST = 480;
  private static final double GAP = 16;
  private static final double MARK = 14;
  private static final double PAD = 4;
  private static final int MOST_LINES = 3;
  private static final double PHOTO_WIDTH = 112;
  private static final double PHOTO_HEIGHT = 76;
  /** How much of a row its name, its state and what it rests on take. */
  private static final List<Double> SHARES = List.of(0.36, 0.22, 0.42);
  private static final List<TextStyle> STYLES =
      List.of(TextStyle.strong(), TextStyle.body(), TextStyle.body().in(Token.INK_2));

  private static final Icons ICONS = new Icons();

  private final ReviewTopic topic;
  private final List<ReviewRow> rows;
  private final Photos photos;
  private final Remarks remarks;
  private final Locale language;
  private final ReviewTable table;
  private final Sketch sketch;
  private final double width;
  private final boolean pictured;

  ReviewScene(ReviewTopic topic, List<ReviewRow> rows, Photos photos, Remarks remarks, CanvasRequest request) {
    this.topic = topic;
    this.rows = rows;
    this.photos = photos;
    this.remarks = remarks;
    language = request.locale();
    table = new ReviewTable(topic, rows, language);
    pictured = rows.stream().anyMatch(each -> !each.photos().isEmpty());
    width = Math.max(LEAST + (pictured ? PHOTO_WIDTH + GAP : 0), request.width());
    sketch = new Sketch(request.metrics());
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
      sketch.text(table.heads().get(part), left(part), y, room(part), Anchor.START, TextStyle.head(), label);
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
          y += TextStyle.heading().line();
          for (String about : row.heading().about()) {
            y = sketch.paragraph(about, EDGE, y, width - 2 * EDGE, MOST_LINES, TextStyle.caption().in(Token.INK_2), label);
          }
          y += PAD;
        }
      }
      y = row(row, y, lane);
    }
    if (!lane.isEmpty()) {
      lanes.add(new Lane(lane, group, new Box(EDGE, begun, width - 2 * EDGE, y - begun), Lane.Flow.DOWN, Optional.empty()));
    }
    lanes.forEach(sketch::add);
    return sketch.scene(width, y + EDGE, title, title + ". " + summary(), table.table());
  }

  private double row(ReviewRow row, double top, String lane) {
    Tag tag = Tag.of(Role.LABEL, row.id());
    Optional<Remark> remark = remarks.on(row.id());
    sketch.add(Layer.GROUND, new Shape.Line(EDGE, top, width - EDGE, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    Mark mark = row.marked(remark);
    mark.draw(sketch, EDGE, top + PAD + 3, MARK, tag,
        mark == row.mark() ? row.state() : remark.map(Remark::words).orElseGet(row::state));
    double bottom = Math.max(text(row.name(), 0, top + PAD, tag), text(row.state(), 1, top + PAD, tag));
    double below = top + PAD;
    for (String detail : row.details()) {
      below = text(detail, 2, below, tag);
    }
    bottom = Math.max(bottom, below);
    if (!row.photos().isEmpty()) {
      bottom = Math.max(bottom, photo(row.photos(), width - EDGE - PHOTO_WIDTH, top + PAD + 2, tag));
    }
    Box name = new Box(left(0), top + PAD, room(0), STYLES.getFirst().line());
    Box box = new Box(EDGE - 8, top, width - 2 * EDGE + 16, bottom + PAD - top);
    List<String> said = row.said(remark);
    Item item = Item.of(row.id(), Role.CARD, box, 4, row.name()).saying(String.join("; ", said)).tip(String.join("\n", said))
        .editable(List.of(new Item.Editable("name", name, STYLES.getFirst(), false)));
    sketch.add(lane.isEmpty() ? item : item.in(lane));
    return bottom + PAD;
  }

  private double text(String text, int part, double top, Tag tag) {
    return sketch.paragraph(text, left(part), top, room(part), MOST_LINES, STYLES.get(part), tag);
  }

  /** The first photo, or what can be seen on it where it cannot be shown; and how many more there are. */
  private double photo(List<Attachment> all, double x, double top, Tag tag) {
    Attachment first = all.getFirst();
    String seen = Optional.ofNullable(first.getAlternativeText()).filter(each -> !each.isBlank())
        .or(() -> Optional.ofNullable(first.getName()).filter(each -> !each.isBlank())).orElseGet(() -> say("photo"));
    Box box = new Box(x, top, PHOTO_WIDTH, PHOTO_HEIGHT);
    Optional<ImageFile> file = photos.of(first);
    if (file.isPresent()) {
      sketch.add(Layer.CARD, new Shape.Image(file.get(), box, seen, tag));
    } else {
      sketch.add(Layer.GROUND, new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), Card.CHIP,
          Paint.fill(Token.SUNKEN), tag.silent()));
      ICONS.draw(sketch, "evidence", x + 8, top + 6, Icons.SMALL, Token.INK_3, tag.silent());
      sketch.paragraph(seen, x + 8, top + 24, PHOTO_WIDTH - 16, MOST_LINES, TextStyle.caption(), tag);
    }
    if (all.size() > 1) {
      sketch.text(say("photo.more", all.size() - 1), x, box.bottom(), PHOTO_WIDTH, Anchor.START, TextStyle.caption(), tag);
      return box.bottom() + TextStyle.caption().line();
    }
    return box.bottom() + PAD;
  }

  private double left(int part) {
    double left = EDGE + MARK + 10;
    for (int before = 0; before < part; before++) {
      left += SHARES.get(before) * whole();
    }
    return left;
  }

  private double room(int part) {
    return SHARES.get(part) * whole() - (part + 1 < SHARES.size() ? GAP : 0);
  }

  /** What all texts of a row have together. */
  private double whole() {
    return width - 2 * EDGE - MARK - 10 - (pictured ? PHOTO_WIDTH + GAP : 0);
  }

  private String summary() {
    long holds = rows.stream().filter(each -> each.mark() == Mark.HOLDS).count();
    return say("summary." + topic.name(), rows.size(), holds);
  }

  private String say(String key, Object... arguments) {
    return Message.of(ReviewScene.class, key, arguments).in(language);
  }
}
