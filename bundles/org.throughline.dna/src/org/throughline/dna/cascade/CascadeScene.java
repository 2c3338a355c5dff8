package org.throughline.dna.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.model.Priority;
import org.throughline.model.dna.ConflictState;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
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
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Point;
import org.throughline.picture.kit.Sketch;
import org.throughline.picture.kit.Throughline;

/** Draws the cascade: four columns of cards, the line through the main chain, and what clashes below. */
final class CascadeScene {

  private static final double EDGE = 24;
  private static final double HEADS = 88;
  private static final double CARDS = 120;
  private static final double CARD_LEAST = 212;
  private static final double CARD_MOST = 288;
  private static final double GUTTER_LEAST = 56;
  private static final double GUTTER_MOST = 80;
  private static final double OPEN = 24;
  private static final double TARGET = 24;
  private static final double ROW = 28;
  private static final int MOST_NAMED = 4;
  private static final int MOST_CONFLICT = 3;
  /** How much of the row of a conflict its name, its objectives and what is said about it take. */
  private static final List<Double> SHARES = List.of(0.2, 0.38, 0.42);
  private static final List<TextStyle> STYLES =
      List.of(TextStyle.strong(), TextStyle.body(), TextStyle.body().in(Token.INK_2));

  private final Cascade cascade;
  private final Levels levels;
  private final Cascade seen;
  private final CanvasRequest request;
  private final Remarks remarks;
  private final CascadeWords words;
  private final Sketch sketch;
  private final double width;
  private final double cardWidth;
  private final double gutter;
  private final Map<Objective, ObjectiveCard> cards = new LinkedHashMap<>();
  private final Map<Objective, Box> boxes = new HashMap<>();
  private final Map<Objective, Optional<Remark>> remark = new HashMap<>();
  private final Set<Objective> main;
  private final List<String> rows = new ArrayList<>();
  private final Scene scene;

  CascadeScene(Cascade cascade, Optional<Objective> focus, CanvasRequest request, Remarks remarks) {
    this.cascade = cascade;
    this.request = request;
    levels = Levels.of(request);
    seen = cascade.only(levels::has);
    this.remarks = remarks;
    words = new CascadeWords(request.locale());
    sketch = new Sketch(request.metrics());
    double least = 2 * EDGE + levels.count() * CARD_LEAST + (levels.count() - 1) * GUTTER_LEAST;
    width = Math.max(request.width(), least);
    double room = width - 2 * EDGE;
    gutter = Math.floor(Math.clamp(room * 0.06, GUTTER_LEAST, GUTTER_MOST));
    cardWidth = Math.min(CARD_MOST, Math.floor((room - (levels.count() - 1) * gutter) / levels.count()));
    main = new LinkedHashSet<>(request.isOn(CascadeCanvas.LINE) ? mainChain(focus) : List.of());
    scene = draw();
  }

  Scene scene() {
    return scene;
  }

  /** The objectives of the levels that are seen. */
  Cascade seen() {
    return seen;
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  /** From the top down to the chosen objective, and on by the first that serves each; the most important without choice. */
  private List<Objective> mainChain(Optional<Objective> focus) {
    Optional<Objective> start = focus.or(() -> cascade.roots().stream().filter(each -> CascadePlan.column(each) == 0)
        .filter(each -> each.getState() != ObjectiveState.DROPPED)
        .max(Comparator.comparingInt((Objective each) -> weight(each.getPriority()))
            .thenComparing(Comparator.comparingInt(cascade.roots()::indexOf).reversed())));
    List<Objective> chain = new ArrayList<>(start.map(cascade::chain).orElse(List.of()));
    while (!chain.isEmpty()) {
      Optional<Objective> next = cascade.children(chain.getLast()).stream().findFirst();
      if (next.isEmpty()) {
        break;
      }
      chain.add(next.get());
    }
    return chain;
  }

  private static int weight(Priority priority) {
    return switch (priority) {
      case LOW -> 0;
      case MEDIUM -> 1;
      case HIGH -> 2;
    };
  }

  private double left(int column) {
    double step = (width - 2 * EDGE - cardWidth) / (levels.count() - 1);
    return EDGE + Math.floor((column - levels.first()) * step);
  }

  /** Between two columns. */
  private double between() {
    return left(levels.first() + 1) - left(levels.first()) - cardWidth;
  }

  // ---- the picture

  private Scene draw() {
    double right = legend();
    sketch.text(words.say("title"), EDGE, EDGE, right - EDGE - 16, Anchor.START, TextStyle.title(), Tag.of(Role.LABEL));
    sketch.text(summary(), EDGE, EDGE + TextStyle.title().line(), width - 2 * EDGE, Anchor.START, TextStyle.caption(),
        Tag.of(Role.LABEL));
    cascade.objectives().forEach(each -> remark.put(each, words.remark(each, cascade, remarks)));
    seen.lines().forEach(line -> cards.put(line.objective(),
        new ObjectiveCard(sketch, line.objective(), cardWidth, words, remarkOn(line.objective()))));
    CascadePlan plan = CascadePlan.of(seen, each -> Objects.requireNonNull(cards.get(each)).height());
    double bottom = CARDS + plan.height() + EDGE;
    for (int column = levels.first(); column <= levels.last(); column++) {
      String head = words.column(column);
      sketch.text(head, left(column), HEADS, cardWidth, Anchor.START, TextStyle.head(), Tag.of(Role.LABEL));
      sketch.add(new Lane(lane(column), head, new Box(left(column), HEADS, cardWidth, bottom - HEADS), Lane.Flow.DOWN,
          Optional.empty()));
    }
    plan.tops().forEach((objective, top) -> {
      ObjectiveCard card = Objects.requireNonNull(cards.get(objective));
      int column = CascadePlan.column(objective);
      boxes.put(objective, card.draw(left(column), CARDS + top, lane(column), above(objective)));
    });
    lines();
    double height = request.isOn(CascadeCanvas.CONFLICTS) ? conflicts(bottom) : bottom;
    return sketch.scene(width, height, words.say("title"), words.say("title") + ". " + summary(), table());
  }

  private Optional<Remark> remarkOn(Objective objective) {
    return remark.getOrDefault(objective, Optional.empty());
  }

  static String lane(int column) {
    return "column" + column;
  }

  private String above(Objective objective) {
    return cascade.parent(objective).map(each -> words.say("serves", words.name(each)))
        .orElseGet(() -> CascadePlan.isLoose(cascade, objective) ? words.say("loose") : "");
  }

  private double legend() {
    TextStyle style = TextStyle.caption().in(Token.INK);
    double top = EDGE + 8;
    double target = sketch.text(words.say("legend.target"), width - EDGE, top, 160, Anchor.END, style, Tag.of(Role.LABEL));
    double x = width - EDGE - target - 10;
    sketch.add(Layer.CARD, new Shape.Rectangle(x, top + 2, 2, 12, Paint.fill(Token.ACCENT), Tag.of(Role.DECORATION)));
    x -= 20;
    double way = sketch.text(words.say("legend.way"), x, top, 240, Anchor.END, style, Tag.of(Role.LABEL));
    x -= way + 32;
    sketch.add(Layer.CARD, new Shape.Rectangle(x, top + 5, 24, 6, Paint.fill(Token.INK), Tag.of(Role.DECORATION)));
    return x;
  }

  private String summary() {
    long filled = seen.objectives().stream().map(CascadePlan::column).distinct().count();
    long open = seen.objectives().stream().filter(this::isOpen).count();
    long loose = seen.objectives().stream().filter(each -> CascadePlan.isLoose(cascade, each)).count();
    List<String> loop = cascade.objectives().stream().filter(cascade::isLooping).map(words::name).toList();
    long clashes = cascade.conflicts().stream().filter(each -> each.getState() == ConflictState.OPEN).count();
    return CascadeWords.joined(" ", words.say("summary", seen.objectives().size(), Math.max(1, filled)),
        open == 0 ? "" : words.say("summary.open", open), loose == 0 ? "" : words.say("summary.loose", loose),
        loop.isEmpty() ? "" : words.say("summary.loop",
            String.join(", ", loop.subList(0, Math.min(MOST_NAMED, loop.size()))) + (loop.size() > MOST_NAMED ? " …" : "")),
        clashes == 0 ? "" : words.say("summary.conflict", clashes));
  }

  /** Whether something should serve an objective and nothing does. */
  private boolean isOpen(Objective objective) {
    return CascadePlan.column(objective) < CascadePlan.COLUMNS - 1 && cascade.children(objective).isEmpty()
        && objective.getState() != ObjectiveState.DROPPED;
  }

  // ---- lines

  private void lines() {
    Throughline thread = new Throughline(sketch);
    boolean any = false;
    for (Cascade.Line line : seen.lines()) {
      Objective child = line.objective();
      Optional<Objective> parent = seen.parent(child);
      boolean accent = main.contains(child) && parent.filter(main::contains).isPresent();
      if (parent.isPresent()) {
        Point[] way = way(parent.get(), child);
        if (accent) {
          thread.run(way);
          any = true;
        } else {
          Throughline.relation(sketch, Tag.of(Role.RELATION), way);
        }
      }
      seen.alsoServes(child).stream().filter(each -> each != child && boxes.containsKey(each))
          .forEach(each -> Throughline.relation(sketch, Tag.of(Role.RELATION), way(each, child)));
      if (CascadePlan.isLoose(cascade, child) && CascadePlan.column(child) > levels.first()) {
        loose(thread, child);
      }
      if (isOpen(child) && CascadePlan.column(child) < levels.last()) {
        open(thread, child);
      }
      beyond(child);
    }
    any |= edges(thread);
    if (any) {
      thread.draw(Tag.of(Role.THROUGHLINE).saying(main.stream().map(words::name).collect(Collectors.joining(" → "))));
    }
    main.stream().filter(boxes::containsKey).forEach(each -> thread.station(new Point(box(each).x(), box(each).centre()),
        Tag.of(Role.STATION, String.valueOf(each.getId()))));
  }

  private Box box(Objective objective) {
    return Objects.requireNonNull(boxes.get(objective));
  }

  /** What an objective has to do with others that are not seen leads over the edge, unless the line does so. */
  private void beyond(Objective objective) {
    Box box = box(objective);
    int column = CascadePlan.column(objective);
    if (column == levels.first() && column > 0 && cascade.parent(objective).filter(each -> !levels.has(each)).isPresent()
        && !main.contains(objective)) {
      Throughline.relation(sketch, Tag.of(Role.RELATION), new Point(0, box.centre()), new Point(box.x(), box.centre()));
    }
    if (column == levels.last() && cascade.children(objective).stream().anyMatch(each -> !levels.has(each))
        && !main.contains(objective)) {
      Throughline.relation(sketch, Tag.of(Role.RELATION), new Point(box.right(), box.centre()), new Point(width, box.centre()));
    }
  }

  /** The line comes from the left edge and goes on at the right one, where the chain reaches that far. */
  private boolean edges(Throughline thread) {
    List<Objective> shown = main.stream().filter(boxes::containsKey).toList();
    if (shown.isEmpty()) {
      return false;
    }
    Objective first = shown.getFirst();
    Objective last = shown.getLast();
    boolean drawn = false;
    if (CascadePlan.column(first) == levels.first() && !CascadePlan.isLoose(cascade, first)) {
      thread.run(new Point(0, box(first).centre()), new Point(box(first).x(), box(first).centre()));
      drawn = true;
    }
    if (CascadePlan.column(last) == levels.last()
        && (levels.last() == CascadePlan.COLUMNS - 1 || !cascade.children(last).isEmpty())) {
      thread.run(new Point(box(last).right(), box(last).centre()), new Point(width, box(last).centre()));
      drawn = true;
    }
    return drawn;
  }

  /** From what is served to what serves it: to the right, or down along the left side within a column. */
  private Point[] way(Objective above, Objective below) {
    Box from = box(above);
    Box to = box(below);
    if (CascadePlan.column(above) == CascadePlan.column(below)) {
      double x = from.x() + EDGE;
      boolean down = from.y() < to.y();
      return new Point[] {new Point(x, down ? from.bottom() : from.y()), new Point(x, down ? to.y() : to.bottom())};
    }
    boolean onwards = from.x() < to.x();
    double start = onwards ? from.right() : from.x();
    double end = onwards ? to.x() : to.right();
    if (Math.abs(from.centre() - to.centre()) < 2) {
      return new Point[] {new Point(start, from.centre()), new Point(end, from.centre())};
    }
    double turn = start + (onwards ? 1 : -1) * between() / 2;
    return new Point[] {new Point(start, from.centre()), new Point(turn, from.centre()), new Point(turn, to.centre()),
        new Point(end, to.centre())};
  }

  /** It serves nothing: an open end on the left that says so. */
  private void loose(Throughline thread, Objective objective) {
    Box box = box(objective);
    Tag tag = Tag.of(Role.OPEN_END).saying(words.name(objective) + ": " + words.say("loose"));
    double ring = box.x() - OPEN - Throughline.RING;
    thread.openEnd(new Point(box.x(), box.centre()), new Point(ring, box.centre()), tag);
    TextStyle style = TextStyle.caption().in(Token.INK_2);
    List<String> text = sketch.lines().of(words.say("loose"), style, 150, 2);
    double y = box.centre() - text.size() * style.line() / 2;
    for (String line : text) {
      sketch.text(line, ring - 12, y, 150, Anchor.END, style, Tag.of(Role.LABEL));
      y += style.line();
    }
  }

  /** Nothing serves it: an open end on the right, where something can be added. */
  private void open(Throughline thread, Objective objective) {
    Box box = box(objective);
    String id = CascadeCanvas.BELOW + objective.getId();
    String says = words.say("open.below", words.name(objective));
    Point ring = new Point(box.right() + OPEN, box.centre());
    thread.openEnd(new Point(box.right(), box.centre()), ring, Tag.of(Role.OPEN_END, id).saying(says));
    sketch.add(Item.of(id, Role.OPEN_END, new Box(ring.x() - TARGET / 2, ring.y() - TARGET / 2, TARGET, TARGET), 4, says).tip(says));
  }

  // ---- what clashes

  private double conflicts(double top) {
    List<GoalConflict> all = cascade.conflicts();
    if (all.isEmpty()) {
      return top;
    }
    double rowsHeight = all.stream().mapToDouble(this::rowHeight).sum();
    double height = 24 + TextStyle.heading().line() + 4 + rowsHeight + EDGE;
    sketch.add(Layer.GROUND, new Shape.Rectangle(0, top, width, height, Paint.fill(Token.SURFACE), Tag.of(Role.DECORATION)));
    sketch.add(Layer.GROUND, new Shape.Line(0, top, width, top, Stroke.of(Token.BORDER, 1), Tag.of(Role.DECORATION)));
    double y = top + 16;
    double head = sketch.text(words.say("conflicts"), EDGE, y, width / 2, Anchor.START, TextStyle.heading(), Tag.of(Role.LABEL));
    long open = all.stream().filter(each -> each.getState() == ConflictState.OPEN).count();
    sketch.text(words.say("conflicts.count", open, all.size() - open), width - EDGE, y + 4, width - 2 * EDGE - head - 16, Anchor.END,
        TextStyle.caption().in(Token.INK_2), Tag.of(Role.LABEL));
    y += TextStyle.heading().line() + 8;
    for (GoalConflict each : all) {
      conflict(each, y);
      y += rowHeight(each);
    }
    return top + height;
  }

  /** What a conflict is called, between what it is, and what was agreed or else what clashes. */
  private List<String> said(GoalConflict conflict) {
    String between = conflict.getObjectives().stream().map(words::name).collect(Collectors.joining(" × "));
    String told = Stream.of(conflict.getAgreement(), conflict.getNature()).flatMap(each -> CascadeWords.text(each).stream())
        .findFirst().orElse("");
    return List.of(words.name(conflict), between, told);
  }

  private double room(int part) {
    return SHARES.get(part) * (width - 2 * EDGE - 24) - (part + 1 < SHARES.size() ? 16 : 0);
  }

  private double rowHeight(GoalConflict conflict) {
    List<String> said = said(conflict);
    int lines = 1;
    for (int i = 0; i < said.size(); i++) {
      lines = Math.max(lines, sketch.lines().of(said.get(i), STYLES.get(i), room(i), MOST_CONFLICT).size());
    }
    return ROW + (lines - 1) * TextStyle.body().line();
  }

  private void conflict(GoalConflict conflict, double top) {
    Tag tag = Tag.of(Role.LABEL, String.valueOf(conflict.getId()));
    sketch.add(Layer.GROUND, new Shape.Line(EDGE, top, width - EDGE, top, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    String state = words.literal(DnaPackage.Literals.CONFLICT_STATE, conflict.getState().getValue());
    Mark mark = switch (conflict.getState()) {
      case OPEN -> Mark.WARNING;
      case SETTLED -> Mark.HOLDS;
      case ACCEPTED -> Mark.WAIVED;
    };
    mark.draw(sketch, EDGE, top + 7, 14, tag, state);
    double text = top + 4;
    double left = EDGE + 24;
    List<String> said = said(conflict);
    for (int i = 0; i < said.size(); i++) {
      if (!said.get(i).isEmpty()) {
        sketch.paragraph(said.get(i), left, text, room(i), MOST_CONFLICT, STYLES.get(i), tag);
      }
      left += SHARES.get(i) * (width - 2 * EDGE - 24);
    }
    sketch.add(Item.of(String.valueOf(conflict.getId()), Role.LABEL, new Box(EDGE - 8, top, width - 2 * EDGE + 16, rowHeight(conflict)),
        4, words.name(conflict)).saying(CascadeWords.joined("; ", state, said.get(1), said.get(2))).tip(String.join("\n", said))
        .editable(List.of(new Item.Editable("name", new Box(EDGE + 24, top + 4, room(0), 20), STYLES.getFirst(), false))));
  }

  // ---- the table

  private ValueTable table() {
    List<Column> heads = List.of(column(words.say("table.level"), Kind.TEXT), column(words.label(DnaPackage.Literals.OBJECTIVE), Kind.TEXT),
        column(words.label(DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO), Kind.TEXT),
        column(words.label(DnaPackage.Literals.KPI), Kind.TEXT), column(words.label(DnaPackage.Literals.KPI__BASELINE), Kind.NUMBER),
        column(words.say("table.now"), Kind.NUMBER), column(words.label(DnaPackage.Literals.KPI__TARGET), Kind.PROMISE),
        column(words.label(DnaPackage.Literals.KPI__DUE), Kind.NUMBER), column(words.say("table.remark"), Kind.TEXT));
    List<List<String>> cells = new ArrayList<>();
    for (Cascade.Line line : seen.lines()) {
      Objective each = line.objective();
      String serves = each.getContributesTo().stream().map(words::name).collect(Collectors.joining(", "));
      String said = remarkOn(each).map(Remark::words).orElse("");
      List<KpiState> kpis = each.getKpis().stream().map(KpiState::of).toList();
      if (kpis.isEmpty()) {
        row(cells, each, List.of(words.level(each), words.name(each), serves, words.say("no.kpi"), "", "", "", "", said));
      }
      kpis.forEach(state -> row(cells, each, List.of(words.level(each), words.name(each), serves, words.name(state.kpi()),
          state.baseline().map(words.amounts()::whole).orElse(""), state.now().map(words.amounts()::whole).orElse(""),
          state.target().map(words.amounts()::whole).orElse(""), words.date(state.kpi().getDue()),
          CascadeWords.joined("; ", said, state.isVanity() ? words.vanity(state) : ""))));
    }
    return new ValueTable(heads, cells);
  }

  private static Column column(String head, Kind kind) {
    return new Column(head, kind);
  }

  private void row(List<List<String>> cells, Objective objective, List<String> row) {
    rows.add(String.valueOf(objective.getId()));
    cells.add(row);
  }
}
