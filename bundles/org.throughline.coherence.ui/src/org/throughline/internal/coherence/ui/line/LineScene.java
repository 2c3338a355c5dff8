package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;
import org.throughline.internal.coherence.ui.line.Remarks.Remark;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.Objective;
import org.throughline.picture.Box;
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
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Point;
import org.throughline.picture.kit.Sketch;
import org.throughline.picture.kit.Throughline;

/**
 * Draws the line of an element from top to bottom: a station for each kind, cut on the way to what has an error, open
 * where something is missing, and what came back from practice on the right.
 */
public final class LineScene {

  /** The id of the ring above everything. */
  public static final String OPEN_ABOVE = "open/above";
  /** The id of the ring below everything. */
  public static final String OPEN_BELOW = "open/below";
  /** The id of what has no station of its own. */
  public static final String REST = "rest";
  /** The id of what came back from practice. */
  public static final String PRACTICE = "practice";
  /** How the ids of stations that stand for several elements begin. */
  public static final String GROUP = "group/";
  /** How the ids of stations of one element among the elements of an unfolded one begin. */
  private static final String MORE = "more/";

  /** The least width it is drawn in. */
  public static final double LEAST = 200;

  private static final double LINE = 26;
  private static final double TEXT = 46;
  private static final double CHILD = 62;
  private static final double EDGE = 8;
  private static final double ROW = 40;
  private static final double CHILD_ROW = 24;
  private static final double TOP = 12;
  private static final double RETURN = 44;
  private static final double LANE = 18;
  private static final double MARK = 14;
  private static final double ARROW_GAP = 8;
  private static final int MOST_UNFOLDED = 50;

  private final LinePlan plan;
  private final Set<String> unfolded;
  private final Remarks remarks;
  private final LineWords words;
  private final Sketch sketch;
  private final Throughline thread;
  private final Icons icons = new Icons();
  private final double width;
  private final double right;
  private final List<Placed> placed = new ArrayList<>();
  private final Map<String, List<EObject>> meant = new HashMap<>();
  private final List<String> rows = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private final Scene scene;

  /** Where a station is and what was found about it. */
  private record Placed(Station station, double y, Optional<Remark> remark) {
  }

  /**
   * A line.
   *
   * @param unfolded the keys of the stations whose elements are shown each
   * @param width how much there is, {@link #LEAST} or more
   */
  public LineScene(LinePlan plan, Set<String> unfolded, double width, TextMetrics metrics, Locale locale,
      Remarks remarks) {
    this.plan = plan;
    this.unfolded = Set.copyOf(unfolded);
    this.remarks = remarks;
    this.width = Math.max(LEAST, Math.floor(width));
    words = new LineWords(locale);
    sketch = new Sketch(metrics);
    thread = new Throughline(sketch);
    right = this.width - (plan.practice().isEmpty() ? EDGE : RETURN);
    scene = draw();
  }

  /** The picture. */
  public Scene scene() {
    return scene;
  }

  /** The item that each row of the table is about. */
  public List<String> rows() {
    return List.copyOf(rows);
  }

  /** What an item stands for; empty for rings. */
  public List<EObject> elements(String item) {
    return meant.getOrDefault(item, List.of());
  }

  /** The item of an element that has one of its own. */
  static String id(EObject element) {
    return String.valueOf(EcoreUtil.getID(element));
  }

  // ---- the picture

  private Scene draw() {
    double y = TOP;
    if (plan.open().above()) {
      y = ring(OPEN_ABOVE, y, words.say("open.above"));
    }
    double ringAbove = y - ROW / 2;
    for (Station station : plan.stations()) {
      y = station(station, y);
    }
    boolean rest = !plan.rest().isEmpty();
    double restAt = y;
    if (rest) {
      y = rest(y);
    }
    if (plan.open().below()) {
      restAt = y;
      y = ring(OPEN_BELOW, y, words.say("open.below"));
    }
    double bottom = plan.practice().isEmpty() ? y + TOP : practice(rest ? restAt + ROW / 2 : last().y(), y);
    line(ringAbove, rest ? restAt + ROW / 2 : -1, bottom);
    if (plan.open().below()) {
      thread.openEnd(new Point(LINE, last().y() + Throughline.SELECTED), new Point(LINE, restAt + ROW / 2),
          Tag.of(Role.OPEN_END, OPEN_BELOW).saying(words.say("open.below")));
    }
    String title = words.say("title", words.name(plan.subject()));
    return sketch.scene(width, bottom, title, words.heard(plan) + ".", table());
  }

  private Placed last() {
    return placed.getLast();
  }

  /** The line itself, cut where something is wrong, and the stations on it. */
  private void line(double ringAbove, double restAt, double bottom) {
    double first = placed.getFirst().y();
    boolean begins = plan.above().isEmpty() && !(plan.subject() instanceof Objective);
    double start = plan.open().above() || begins ? first : 0;
    boolean end = plan.open().below() || !plan.practice().isEmpty() || plan.below().isEmpty() && plan.rest().isEmpty();
    double lowest = restAt > 0 ? restAt : last().y();
    double until = end ? lowest : bottom;
    if (until - start > 1) {
      thread.run(new Point(LINE, start), new Point(LINE, until));
      cuts().forEach((at, words) -> thread.brokenAt(new Point(LINE, at), Tag.of(Role.MARK).saying(words)));
      thread.draw(Tag.of(Role.THROUGHLINE).saying(words.heard(plan)));
    }
    if (plan.open().above()) {
      thread.openEnd(new Point(LINE, first - Throughline.SELECTED), new Point(LINE, ringAbove),
          Tag.of(Role.OPEN_END, OPEN_ABOVE).saying(words.say("open.above")));
    }
    for (Placed each : placed) {
      Tag tag = Tag.of(Role.STATION, item(each.station()));
      if (each.station().key().equals(LinePlanner.SUBJECT)) {
        thread.selected(new Point(LINE, each.y()), tag);
      } else {
        thread.station(new Point(LINE, each.y()), tag);
      }
    }
    if (restAt > 0) {
      thread.stationToCome(new Point(LINE, restAt), Tag.of(Role.STATION, REST));
    }
  }

  /** The places between two stations where the line is cut: on the way from the subject to what has an error. */
  private Map<Double, String> cuts() {
    Map<Double, String> cuts = new java.util.TreeMap<>();
    int subject = plan.above().size();
    for (int i = 0; i < placed.size(); i++) {
      Placed each = placed.get(i);
      if (each.remark().filter(remark -> remark.severity() == FindingSeverity.ERROR).isEmpty()) {
        continue;
      }
      int upper = i < subject || i == subject && i + 1 < placed.size() ? i : i - 1;
      if (upper >= 0 && upper + 1 < placed.size()) {
        double at = placed.get(upper + 1).y() - ROW / 2;
        cuts.putIfAbsent(at, words.say("broken", each.remark().map(Remark::words).orElse("")));
      }
    }
    return cuts;
  }

  // ---- stations

  private String item(Station station) {
    return station.isSingle() ? id(station.first()) : GROUP + station.key();
  }

  private double station(Station station, double top) {
    boolean subject = station.key().equals(LinePlanner.SUBJECT);
    Optional<Remark> remark = remark(station.elements());
    String id = item(station);
    Tag tag = Tag.of(Role.LABEL, id);
    TextStyle style = subject ? TextStyle.strong() : TextStyle.body();
    boolean folds = !station.isSingle();
    double room = right - TEXT - (remark.isPresent() ? MARK + 8 : 0) - (folds ? MARK + 8 : 0);
    String title = words.title(station, text -> sketch.lines().width(text, style) <= room);
    double end = TEXT + sketch.text(title, TEXT, top + 2, room, Anchor.START, style, tag) + 6;
    if (folds) {
      icons.draw(sketch, unfolded.contains(station.key()) ? "chevD" : "chevR", end, top + 4, Icons.SMALL, Token.INK_3, tag);
      end += Icons.SMALL + 4;
    }
    String state = words.state(station);
    sketch.text(state, TEXT, top + 22, right - TEXT, Anchor.START, TextStyle.caption(), tag);
    String value = value(state, remark, subject, folds ? station.key() : "");
    if (remark.isPresent()) {
      mark(remark.get(), end, top + 5, tag);
    }
    sketch.add(Item.of(id, Role.STATION, new Box(EDGE, top, right - EDGE, ROW), 4, title).saying(value)
        .tip(remark.map(each -> title + "\n" + state + "\n" + each.words()).orElse(title + "\n" + state)));
    meant.put(id, station.elements());
    row(id, title, state, remark);
    double bottom = top + ROW;
    if (folds && unfolded.contains(station.key())) {
      bottom = children(station, bottom);
    }
    placed.add(new Placed(station, top + ROW / 2, remark));
    return bottom;
  }

  private String value(String state, Optional<Remark> remark, boolean subject, String group) {
    List<String> parts = new ArrayList<>(List.of(state));
    if (subject) {
      parts.add(words.say("value.selected"));
    }
    if (!group.isEmpty()) {
      parts.add(words.say(unfolded.contains(group) ? "value.unfolded" : "value.folded"));
    }
    remark.ifPresent(each -> parts.add(each.words()));
    return String.join("; ", parts);
  }

  private double children(Station station, double top) {
    double y = top;
    for (EObject each : station.elements().stream().limit(MOST_UNFOLDED).toList()) {
      Optional<Remark> remark = remark(List.of(each));
      // What the way below leads over may have a station of its own already.
      String id = meant.containsKey(id(each)) ? MORE + station.key() + id(each) : id(each);
      Tag tag = Tag.of(Role.LABEL, id);
      double room = right - CHILD - (remark.isPresent() ? MARK + 8 : 0);
      String name = words.name(each);
      double end = CHILD + sketch.text(name, CHILD, y + 2, room, Anchor.START, TextStyle.body(), tag) + 6;
      if (remark.isPresent()) {
        mark(remark.get(), end, y + 5, tag);
      }
      sketch.add(Layer.RELATION, new Shape.Line(TEXT + 3, y + CHILD_ROW / 2, CHILD - 5, y + CHILD_ROW / 2,
          Stroke.of(Token.BORDER, 1.5), Tag.of(Role.RELATION)));
      String state = words.state(new Station(station.key(), List.of(each)));
      sketch.add(Item.of(id, Role.LABEL, new Box(TEXT, y, right - TEXT, CHILD_ROW), 4, name)
          .saying(value(state, remark, false, "")).tip(name + "\n" + state
              + remark.map(it -> "\n" + it.words()).orElse("")));
      meant.put(id, List.of(each));
      row(id, name, state, remark);
      y += CHILD_ROW;
    }
    sketch.add(Layer.RELATION, new Shape.Line(TEXT + 3, top - 2, TEXT + 3, y - CHILD_ROW / 2,
        Stroke.of(Token.BORDER, 1.5), Tag.of(Role.RELATION)));
    int more = station.elements().size() - MOST_UNFOLDED;
    if (more > 0) {
      sketch.text(words.say("more", more), CHILD, y + 4, right - CHILD, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
      y += CHILD_ROW;
    }
    return y + 4;
  }

  private Optional<Remark> remark(List<EObject> elements) {
    @Nullable Remark worst = null;
    int errors = 0;
    for (EObject each : elements) {
      @Nullable Remark found = remarks.on(each).orElse(null);
      if (found != null) {
        errors += found.errors();
        worst = worst == null || weight(found) > weight(worst) ? found : worst;
      }
    }
    return Optional.ofNullable(errors > 1 && worst != null
        ? new Remark(worst.severity(), words.say("errors", worst.words(), errors - 1), errors) : worst);
  }

  private static int weight(Remark remark) {
    return switch (remark.severity()) {
      case ERROR -> 2;
      case WARNING -> 1;
      case HINT -> 0;
    };
  }

  private void mark(Remark remark, double x, double y, Tag tag) {
    Mark mark = switch (remark.severity()) {
      case ERROR -> Mark.ERROR;
      case WARNING -> Mark.WARNING;
      case HINT -> Mark.HINT;
    };
    mark.draw(sketch, Math.min(x, right - MARK), y, MARK, tag, remark.words());
  }

  // ---- ends

  private double ring(String id, double top, String sentence) {
    Tag tag = Tag.of(Role.LABEL, id);
    List<String> lines = sketch.lines().of(sentence, TextStyle.caption().in(Token.INK_2), right - TEXT, 2);
    double y = top + ROW / 2 - lines.size() * TextStyle.caption().line() / 2;
    sketch.paragraph(sentence, TEXT, y, right - TEXT, 2, TextStyle.caption().in(Token.INK_2), tag);
    sketch.add(Item.of(id, Role.OPEN_END, new Box(EDGE, top, right - EDGE, ROW), 4, sentence)
        .saying(words.say("value.open")).tip(sentence));
    row(id, sentence, "", Optional.empty());
    return top + ROW;
  }

  private double rest(double top) {
    Tag tag = Tag.of(Role.LABEL, REST);
    String title = words.rest(plan.rest());
    String state = words.restKinds(plan.rest());
    double room = right - TEXT - MARK - 8;
    double end = TEXT + sketch.text(title, TEXT, top + 2, room, Anchor.START, TextStyle.body().in(Token.INK_2), tag) + 6;
    icons.draw(sketch, "chevR", end, top + 4, Icons.SMALL, Token.INK_3, tag);
    sketch.text(state, TEXT, top + 22, right - TEXT, Anchor.START, TextStyle.caption(), tag);
    sketch.add(Item.of(REST, Role.STATION, new Box(EDGE, top, right - EDGE, ROW), 4, title)
        .saying(state + "; " + words.say("value.folded")).tip(title + "\n" + state));
    meant.put(REST, plan.rest());
    row(REST, title, state, Optional.empty());
    return top + ROW;
  }

  /** From the lowest station round the right side back to the subject. */
  private double practice(double from, double top) {
    double at = top + ROW / 2;
    double lane = width - LANE;
    double subject = placed.get(plan.above().size()).y();
    String said = words.practice(plan.practice());
    Tag tag = Tag.of(Role.RETURN, PRACTICE).saying(words.say("practice", said));
    Throughline.comingBack(sketch, tag, new Point(LINE, from), new Point(LINE, at), new Point(lane, at),
        new Point(lane, subject), new Point(right + ARROW_GAP, subject));
    TextStyle style = TextStyle.caption().in(Token.INK);
    double start = TEXT + Icons.SMALL + 10;
    double room = lane - 16 - start;
    double length = sketch.lines().width(sketch.lines().one(said, style, room), style);
    sketch.add(Layer.LINE, new Shape.Rectangle(TEXT, at - 8, length + Icons.SMALL + 16, 16, Paint.fill(Token.GROUND),
        Tag.of(Role.DECORATION)));
    Tag label = Tag.of(Role.LABEL, PRACTICE);
    icons.draw(sketch, "insight", TEXT + 4, at - 8, Icons.SMALL, Token.INK, label);
    sketch.text(said, start, at - 8, room, Anchor.START, style, label);
    sketch.add(Item.of(PRACTICE, Role.RETURN, new Box(TEXT, at - 12, lane - 12 - TEXT, 24), 4,
        words.say("practice", said)).tip(said));
    meant.put(PRACTICE, plan.practice());
    row(PRACTICE, said, words.say("practice.state"), Optional.empty());
    return at + ROW / 2;
  }

  // ---- the table

  private void row(String id, String name, String state, Optional<Remark> remark) {
    rows.add(id);
    cells.add(List.of(name, state, remark.map(Remark::words).orElse("")));
  }

  private ValueTable table() {
    return new ValueTable(List.of(new Column(words.say("table.name"), Kind.TEXT),
        new Column(words.say("table.state"), Kind.TEXT), new Column(words.say("table.remark"), Kind.TEXT)), cells);
  }
}
