package org.throughline.dna.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.coherence.spi.Day;
import org.throughline.core.Message;
import org.throughline.core.ModelTexts;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.ContentPolicy;
import org.throughline.model.dna.ContentPolicyRule;
import org.throughline.model.dna.ControlLevel;
import org.throughline.model.dna.DnaPackage;
import org.throughline.picture.Box;
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
import org.throughline.picture.canvas.Drop;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Point;
import org.throughline.picture.kit.Sketch;
import org.throughline.picture.kit.Throughline;

/**
 * Draws the content policy: a column for each level of control, a row for each kind of content, and the line that climbs
 * from what is free to what one department alone may say.
 */
final class PolicyScene {

  private static final double EDGE = 24;
  private static final double LEAST = 880;
  private static final double GAP = 16;
  private static final double PAD = 8;
  private static final int MOST_LINES = 3;
  /** How much of a row the kind of content, the levels and what else is agreed take. */
  private static final List<Double> SHARES = List.of(0.26, 0.46, 0.28);
  private static final TextStyle DETAIL = TextStyle.body().in(Token.INK_2);
  private static final ModelTexts TEXTS = new ModelTexts();

  private final List<ReviewRow> rows;
  private final Remarks remarks;
  private final Locale language;
  private final Sketch sketch;
  private final double width;
  private final double step;
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Scene scene;

  PolicyScene(List<ReviewRow> rows, Remarks remarks, CanvasRequest request) {
    this.rows = rows;
    this.remarks = remarks;
    language = request.locale();
    width = Math.max(LEAST, request.width());
    step = SHARES.get(1) * (width - 2 * EDGE) / ControlLadder.STEPS.size();
    sketch = new Sketch(request.metrics());
    scene = draw();
  }

  Scene scene() {
    return scene;
  }

  /** Where the station of a rule stands. */
  Optional<Point> station(ContentPolicyRule rule) {
    return Optional.ofNullable(boxes.get(String.valueOf(rule.getId())))
        .map(box -> new Point(middle(rule.getLevel()), box.y() + PAD + TextStyle.strong().line() / 2));
  }

  /** The level whose column is nearest to a place. */
  ControlLevel level(double x) {
    int column = (int) Math.floor((x - left(1)) / step);
    return ControlLadder.STEPS.get(Math.clamp(column, 0, ControlLadder.STEPS.size() - 1));
  }

  /** The line in the column of a level that shows where a rule would come. */
  Shape marker(ContentPolicyRule rule, ControlLevel level) {
    Box box = Objects.requireNonNull(boxes.get(String.valueOf(rule.getId())));
    return Drop.line(middle(level), box.y() + 2, middle(level), box.bottom() - 2);
  }

  private Scene draw() {
    String title = say("title." + ReviewTopic.POLICY);
    sketch.text(title, EDGE, EDGE, width - 2 * EDGE, Anchor.START, TextStyle.title(), Tag.of(Role.LABEL));
    double y = EDGE + TextStyle.title().line();
    sketch.text(summary(), EDGE, y, width - 2 * EDGE, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
    y = heads(y + TextStyle.caption().line() + GAP) + 4;
    Map<ContentPolicy, List<ReviewRow>> policies = rows.stream().collect(Collectors.groupingBy(
        row -> (ContentPolicy) row.element().eContainer(), LinkedHashMap::new, Collectors.toList()));
    boolean first = true;
    for (Map.Entry<ContentPolicy, List<ReviewRow>> each : policies.entrySet()) {
      y = policy(each.getKey(), each.getValue(), y, first);
      first = false;
    }
    return sketch.scene(width, y + EDGE, title, title + ". " + summary(), new ReviewTable(ReviewTopic.POLICY, rows, language).table());
  }

  private String summary() {
    long free = rows.stream().filter(each -> ControlLadder.height(rule(each).getLevel()) <= 1).count();
    return say("summary." + ReviewTopic.POLICY, rows.size(), free);
  }

  /** The names of the columns, on a common line at their feet. */
  private double heads(double top) {
    TextStyle style = TextStyle.head();
    List<List<String>> names = ControlLadder.STEPS.stream()
        .map(each -> sketch.lines().of(label(each), style, step - 8, MOST_LINES)).toList();
    double bottom = top + names.stream().mapToInt(List::size).max().orElse(1) * style.line();
    for (int column = 0; column < names.size(); column++) {
      double y = bottom - names.get(column).size() * style.line();
      for (String line : names.get(column)) {
        sketch.text(line, middle(ControlLadder.STEPS.get(column)), y, step - 4, Anchor.MIDDLE, style, Tag.of(Role.LABEL));
        y += style.line();
      }
    }
    sketch.text(say("head.content"), left(0), bottom - style.line(), room(0), Anchor.START, style, Tag.of(Role.LABEL));
    sketch.text(say("head.detail." + ReviewTopic.POLICY), left(2), bottom - style.line(), room(2), Anchor.START, style,
        Tag.of(Role.LABEL));
    return bottom;
  }

  private double policy(ContentPolicy policy, List<ReviewRow> own, double top, boolean main) {
    String lane = "policy" + policy.getId();
    double y = heading(policy, own.getFirst().group(), top);
    List<Point> stations = new ArrayList<>();
    for (ReviewRow row : own) {
      y = row(row, y, lane);
      stations.add(station(rule(row)).orElseThrow());
    }
    sketch.add(new Lane(lane, own.getFirst().group(), new Box(EDGE, top, width - 2 * EDGE, y - top), Lane.Flow.DOWN,
        Optional.empty()));
    line(own, stations, top, y, main);
    return y;
  }

  private double heading(ContentPolicy policy, String called, double top) {
    Tag tag = Tag.of(Role.LABEL, String.valueOf(policy.getId()));
    double y = top + PAD;
    double name = sketch.text(called, EDGE, y, left(1) - EDGE - GAP, Anchor.START, TextStyle.heading(), tag);
    String state = TEXTS.label(DnaPackage.Literals.AGREEMENT_STATE.getEEnumLiteral(policy.getState().getValue()), language);
    String until = policy.getValidUntil() == null ? state
        : say("policy.until", state, new Day(policy.getValidUntil()).in(language));
    sketch.text(until, left(2), y + 3, room(2), Anchor.START, TextStyle.caption(), tag);
    Optional<Remark> remark = remarks.on(String.valueOf(policy.getId()));
    remark.ifPresent(each -> each.mark().draw(sketch, EDGE + name + 8, y + 3, Mark.SIZE, tag, each.words()));
    Box box = new Box(EDGE - 8, top, width - 2 * EDGE + 16, TextStyle.heading().line() + 2 * PAD);
    sketch.add(Item.of(String.valueOf(policy.getId()), Role.LABEL, box, 4, called)
        .saying(remark.map(each -> until + "; " + each.words()).orElse(until)).tip(until)
        .editable(List.of(new Item.Editable("name", new Box(EDGE, y, left(1) - EDGE - GAP, TextStyle.heading().line()),
            TextStyle.heading(), false))));
    return box.bottom();
  }

  private double row(ReviewRow row, double top, String lane) {
    Tag tag = Tag.of(Role.LABEL, row.id());
    Optional<Remark> remark = remarks.on(row.id());
    sketch.add(Layer.GROUND, new Shape.Line(EDGE, top, width - EDGE, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    double text = top + PAD;
    double room = room(0) - (remark.isPresent() ? Mark.SIZE + 4 : 0);
    double bottom = sketch.paragraph(row.name(), left(0), text, room, MOST_LINES, TextStyle.strong(), tag);
    remark.ifPresent(each -> each.mark().draw(sketch, left(0) + room(0) - Mark.SIZE, text + 2, Mark.SIZE, tag, each.words()));
    if (!row.details().getFirst().equals(row.name())) {
      bottom = sketch.paragraph(row.details().getFirst(), left(0), bottom, room(0), MOST_LINES, TextStyle.caption(), tag);
    }
    double right = text;
    for (String detail : row.details().subList(1, row.details().size())) {
      right = sketch.paragraph(detail, left(2), right, room(2), MOST_LINES, DETAIL, tag);
    }
    bottom = Math.max(Math.max(bottom, right), text + TextStyle.strong().line()) + PAD;
    Box box = new Box(EDGE - 8, top, width - 2 * EDGE + 16, bottom - top);
    boxes.put(row.id(), box);
    ladder(text + TextStyle.strong().line() / 2, rule(row).getLevel());
    List<String> said = row.said(remark);
    sketch.add(Item.of(row.id(), Role.CARD, box, 4, row.name()).saying(String.join("; ", said)).tip(String.join("\n", said))
        .in(lane).editable(List.of(new Item.Editable("name", new Box(left(0), text, room(0), TextStyle.strong().line()),
            TextStyle.strong(), false))));
    return bottom;
  }

  /** The levels a rule does not ask for, as dots. */
  private void ladder(double y, ControlLevel chosen) {
    for (ControlLevel each : ControlLadder.STEPS) {
      if (each != chosen) {
        sketch.add(Layer.GROUND, new Shape.Circle(middle(each), y, 2, Paint.fill(Token.BORDER),
            Tag.of(Role.DECORATION)));
      }
    }
  }

  /** From the first rule down to the last, and out at the lower edge; the line of the main policy is the line. */
  private void line(List<ReviewRow> own, List<Point> stations, double top, double bottom, boolean main) {
    Throughline thread = new Throughline(sketch);
    Tag tag = Tag.of(main ? Role.THROUGHLINE : Role.RELATION)
        .saying(own.stream().map(each -> each.name() + ": " + each.state()).collect(Collectors.joining(" → ")));
    for (int i = 0; i + 1 < stations.size(); i++) {
      Point from = stations.get(i);
      Point to = stations.get(i + 1);
      double turn = to.y() - (to.y() - from.y()) / 2;
      Point[] way = from.x() == to.x() ? new Point[] {from, to}
          : new Point[] {from, new Point(from.x(), turn), new Point(to.x(), turn), to};
      if (main) {
        thread.run(way);
      } else {
        Throughline.relation(sketch, tag, way);
      }
    }
    if (main) {
      Point first = stations.getFirst();
      Point last = stations.getLast();
      thread.run(new Point(first.x(), top), first).run(last, new Point(last.x(), bottom)).draw(tag);
    }
    for (int i = 0; i < stations.size(); i++) {
      Tag each = Tag.of(Role.STATION, own.get(i).id()).saying(own.get(i).name() + ": " + own.get(i).state());
      if (main) {
        thread.station(stations.get(i), each);
      } else {
        thread.stationToCome(stations.get(i), each);
      }
    }
  }

  private static ContentPolicyRule rule(ReviewRow row) {
    return (ContentPolicyRule) row.element();
  }

  private double left(int part) {
    double left = EDGE;
    for (int before = 0; before < part; before++) {
      left += SHARES.get(before) * (width - 2 * EDGE);
    }
    return left;
  }

  private double room(int part) {
    return SHARES.get(part) * (width - 2 * EDGE) - (part + 1 < SHARES.size() ? GAP : 0);
  }

  private double middle(ControlLevel level) {
    return left(1) + step * (ControlLadder.height(level) + 0.5);
  }

  private String label(ControlLevel level) {
    return TEXTS.label(DnaPackage.Literals.CONTROL_LEVEL.getEEnumLiteral(level.getValue()), language);
  }

  private String say(String key, Object... arguments) {
    return Message.of(PolicyScene.class, key, arguments).in(language);
  }
}
