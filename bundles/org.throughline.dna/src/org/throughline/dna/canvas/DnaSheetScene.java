package org.throughline.dna.canvas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.coherence.spi.Day;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.dna.cascade.KpiState;
import org.throughline.internal.dna.Amounts;
import org.throughline.model.Client;
import org.throughline.model.dna.BehaviourKind;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.model.dna.Value;
import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
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
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Point;
import org.throughline.picture.kit.Sketch;
import org.throughline.picture.kit.Throughline;

/** Draws the DNA sheet: where it comes from, why the organisation exists, its traits, its promise, what hangs on it. */
final class DnaSheetScene {

  private static final double EDGE = 24;
  private static final double LINE = 36;
  private static final double LEFT = 64;
  private static final double GAP = 16;
  private static final double TRAIT_LEAST = 180;
  private static final double LEAST = 480;
  private static final int MOST_ACROSS = 6;
  private static final int MOST_LINES = 6;
  private static final Icons ICONS = new Icons();
  private static final TextStyle HEAD = TextStyle.head();

  private final SheetPlan plan;
  private final CanvasRequest request;
  private final Remarks remarks;
  private final Words words;
  private final Sketch sketch;
  private final Throughline thread;
  private final double width;
  private final boolean lined;
  private final List<Point> stations = new ArrayList<>();
  private final List<String> stationIds = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final Scene scene;

  DnaSheetScene(SheetPlan plan, CanvasRequest request, Remarks remarks) {
    this.plan = plan;
    this.request = request;
    this.remarks = remarks;
    words = new Words(request.locale());
    sketch = new Sketch(request.metrics());
    thread = new Throughline(sketch);
    width = Math.max(LEAST, request.width());
    lined = request.isOn(DnaSheet.LINE);
    scene = draw();
  }

  Scene scene() {
    return scene;
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  private double room() {
    return width - LEFT - EDGE;
  }

  private void station(double x, double y, String id) {
    stations.add(new Point(x, y));
    stationIds.add(id);
  }

  // ---- the picture

  private Scene draw() {
    double y = origin();
    y = cores(y + 12);
    y = values(y);
    Traits traits = traits(y + 8);
    Optional<Box> box = promise(traits.bottom + 28);
    double below = box.map(Box::bottom).orElse(traits.bottom);
    double reached = box.isPresent() && lined ? below + 32 : below;
    double bottom = others(box.isPresent() ? reached + 20 : below);
    double height = bottom + EDGE;
    if (lined) {
      line(traits, box, reached);
    }
    for (int i = 0; lined && i < stations.size(); i++) {
      thread.station(stations.get(i), stationIds.get(i).isEmpty() ? Tag.of(Role.STATION) : Tag.of(Role.STATION, stationIds.get(i)));
    }
    return sketch.scene(width, height, title(), description(), table());
  }

  private String title() {
    return words.say("sheet.title", words.name(plan.brand()));
  }

  private String description() {
    String purpose = plan.sides().stream().flatMap(side -> plan.core(side).stream()).map(core -> core.getPurpose())
        .filter(each -> each != null && !each.isBlank()).reduce((one, other) -> other)
        .orElseGet(() -> words.say("sheet.nopurpose")).strip().replaceFirst("\\.$", "");
    String kept = plan.promise().map(each -> new PromiseBox(sketch, each, room(), words, remarks).kept())
        .orElseGet(() -> words.say("sheet.nostandards"));
    return words.say("sheet.description", title(), purpose, plan.traits().size(),
        plan.others().size() + (plan.promise().isPresent() ? 1 : 0), kept);
  }

  // ---- where it comes from

  private double origin() {
    double top = 16;
    TextStyle style = TextStyle.caption();
    double version = plan.version().map(each -> sketch.text(words.say("sheet.version", words.name(each), date(LocalDate
        .ofInstant(each.getDecidedAt(), zone()))), width - EDGE, top, room() * 0.4, Anchor.END, style, Tag.of(Role.LABEL))).orElse(0.0);
    double from = sketch.text(words.say("sheet.from"), LEFT, top, room() * 0.2, Anchor.START, style, Tag.of(Role.LABEL));
    double x = LEFT + from + 8;
    double left = width - EDGE - version - 16;
    if (plan.from().isPresent()) {
      objective(plan.from().get(), x, top, left);
    } else {
      sketch.text(words.say("sheet.from.nothing"), x, top, left - x, Anchor.START, style.in(Token.INK_3), Tag.of(Role.LABEL));
    }
    double rule = 42;
    sketch.add(Layer.GROUND, new Shape.Line(LEFT, rule, width - EDGE, rule, Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    return rule;
  }

  private void objective(Objective objective, double x, double top, double right) {
    String id = String.valueOf(objective.getId());
    Tag tag = Tag.of(Role.LABEL, id);
    ICONS.draw(sketch, "objective", x, top, Icons.SMALL, Token.INK_2, tag.saying(words.label(objective.eClass())));
    TextStyle strong = TextStyle.caption().in(Face.SANS_SEMIBOLD).in(Token.INK_2);
    double named = sketch.text(words.name(objective), x + 22, top, right - x - 22, Anchor.START, strong, tag);
    String figure = objective.getKpis().stream().map(KpiState::of).filter(each -> each.now().isPresent() && each.target().isPresent())
        .findFirst().map(this::figure).orElse("");
    double at = x + 22 + named + 8;
    if (!figure.isEmpty() && right - at > 80) {
      sketch.text(figure, at, top, right - at, Anchor.START, TextStyle.caption().in(Token.INK_2), tag);
    }
    sketch.add(Item.of(id, Role.LABEL, new Box(x - 4, top - 4, named + 30, 24), 4, words.name(objective))
        .saying(Words.joined(", ", words.label(objective.eClass()), figure)).tip(Words.joined("\n", words.name(objective), figure)));
    station(LINE, top + 8, id);
  }

  private String figure(KpiState state) {
    Amounts amounts = new Amounts(request.locale());
    String due = state.kpi().getDue() == null ? "" : date(state.kpi().getDue());
    String now = state.now().map(amounts::whole).orElse("");
    String target = state.target().map(amounts::whole).orElse("");
    return due.isEmpty() ? now + " → " + target : words.say("sheet.objective", now, target, due);
  }

  private String date(LocalDate date) {
    return new Day(date).in(request.locale());
  }

  private ZoneId zone() {
    return EcoreUtil.getRootContainer(plan.brand()) instanceof Client client && client.getZone() != null ? client.getZone()
        : ZoneId.of("UTC");
  }

  // ---- purpose, vision, mission

  private double cores(double top) {
    if (plan.sides().size() == 1) {
      double third = Math.floor(room() * 0.22);
      boolean across = room() >= 640;
      if (!across) {
        return stacked(plan.sides().getFirst(), LEFT, top, room(), false);
      }
      double purpose = room() - 2 * third - 2 * EDGE;
      DnaHorizon side = plan.sides().getFirst();
      double bottom = field(side, DnaPackage.Literals.BRAND_CORE__PURPOSE, LEFT, top, purpose, true);
      double x = LEFT + purpose + EDGE;
      bottom = Math.max(bottom, field(side, DnaPackage.Literals.BRAND_CORE__VISION, x, top, third, false));
      bottom = Math.max(bottom, field(side, DnaPackage.Literals.BRAND_CORE__MISSION, x + third + EDGE, top, third, false));
      station(LINE, top + HEAD.line() / 2, item(side, DnaPackage.Literals.BRAND_CORE__PURPOSE));
      return bottom;
    }
    double each = Math.floor((room() - EDGE) / 2);
    double bottom = top;
    for (int i = 0; i < plan.sides().size(); i++) {
      DnaHorizon side = plan.sides().get(i);
      bottom = Math.max(bottom, stacked(side, LEFT + i * (each + EDGE), top, each, true));
    }
    sketch.add(Layer.GROUND, new Shape.Line(LEFT + each + EDGE / 2, top, LEFT + each + EDGE / 2, bottom,
        Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
    return bottom;
  }

  private double stacked(DnaHorizon side, double x, double top, double wide, boolean headed) {
    double y = top;
    if (headed) {
      sketch.text(words.horizon(side), x, y, wide, Anchor.START,
          TextStyle.strong().in(side == DnaHorizon.DESIRED ? Token.ACCENT : Token.INK), Tag.of(Role.LABEL));
      y += 28;
    }
    if (x == LEFT) {
      station(LINE, y + HEAD.line() / 2, item(side, DnaPackage.Literals.BRAND_CORE__PURPOSE));
    }
    y = field(side, DnaPackage.Literals.BRAND_CORE__PURPOSE, x, y, wide, true) + 8;
    y = field(side, DnaPackage.Literals.BRAND_CORE__VISION, x, y, wide, false) + 8;
    return field(side, DnaPackage.Literals.BRAND_CORE__MISSION, x, y, wide, false);
  }

  /** The id of the item of a text of the brand at a time; no element has it. */
  private String item(DnaHorizon side, EAttribute feature) {
    return DnaSheet.field(side, feature);
  }

  private double field(DnaHorizon side, EAttribute feature, double x, double top, double wide, boolean large) {
    String id = item(side, feature);
    Tag tag = Tag.of(Role.LABEL, id);
    Optional<String> said = plan.core(side).map(core -> (String) core.eGet(feature)).filter(each -> each != null && !each.isBlank());
    sketch.text(words.label(feature), x, top, wide, Anchor.START, HEAD, tag);
    TextStyle style = said.isEmpty() ? TextStyle.body().in(Token.INK_3) : large ? TextStyle.statement() : TextStyle.body();
    String text = said.orElseGet(() -> request.presenting() ? "" : words.say("sheet.ask." + feature.getName()));
    double y = top + HEAD.line() + 4;
    double bottom = text.isEmpty() ? y : sketch.paragraph(text, x, y, wide, MOST_LINES, style, tag);
    Box place = new Box(x, y, wide, Math.max(style.line(), bottom - y));
    Box box = new Box(x - 6, top - 4, wide + 12, Math.max(bottom - top, 40) + 8);
    String name = plan.sides().size() == 1 ? words.label(feature) : words.say("block.in", words.label(feature), words.horizon(side));
    sketch.add(Item.of(id, Role.LABEL, box, 6, name).saying(said.orElse(text))
        .editable(List.of(new Item.Editable(feature.getName(), place, style, true))));
    return bottom + 8;
  }

  private double values(double top) {
    if (plan.values().isEmpty()) {
      return top;
    }
    double y = top + 4;
    double head = sketch.text(words.say("sheet.values"), LEFT, y + 4, room(), Anchor.START, HEAD, Tag.of(Role.LABEL));
    double x = LEFT + head + GAP;
    double first = x;
    for (Value each : plan.values()) {
      String id = String.valueOf(each.getId());
      double wide = Math.min(width - EDGE - first, sketch.lines().width(words.name(each), TextStyle.claim()));
      if (x > first && x + wide > width - EDGE) {
        x = first;
        y += 28;
      }
      sketch.text(words.name(each), x, y, wide + 0.01, Anchor.START, TextStyle.claim(), Tag.of(Role.LABEL, id));
      sketch.add(Item.of(id, Role.LABEL, new Box(x - 6, y, wide + 12, 24), 4, words.name(each))
          .saying(Words.joined(", ", words.label(each.eClass()), words.below(each).orElse("")))
          .tip(Words.joined("\n", words.name(each), words.below(each).orElse(""))).editable(
              List.of(new Item.Editable("name", new Box(x, y, wide, 24), TextStyle.claim(), false))));
      x += wide + 24;
    }
    return y + 28;
  }

  // ---- traits

  /** Where the traits stand. */
  private record Traits(double top, double bottom, List<Box> boxes, boolean oneRow) {}

  private Traits traits(double top) {
    List<Trait> all = plan.traits();
    double y = top + 32;
    if (all.isEmpty()) {
      double bottom = request.presenting() ? y
          : sketch.paragraph(words.say("sheet.notraits"), LEFT, y, room(), 3, TextStyle.claim().in(Token.INK_2), Tag.of(Role.LABEL));
      return new Traits(y, bottom, List.of(), false);
    }
    int across = Math.clamp((long) ((room() + GAP) / (TRAIT_LEAST + GAP)), 1, Math.min(MOST_ACROSS, all.size()));
    double wide = wide(across);
    sketch.add(new Lane(DnaSheet.TRAITS, words.label(DnaPackage.Literals.BRAND_DNA__TRAITS),
        new Box(LEFT, y - 8, room(), laneHeight(all, across, wide)), Lane.Flow.RIGHT, Optional.empty()));
    List<Box> boxes = new ArrayList<>();
    for (int from = 0; from < all.size(); from += across) {
      List<TraitCard> row = all.subList(from, Math.min(all.size(), from + across)).stream().map(each -> card(each, wide)).toList();
      double high = row.stream().mapToDouble(TraitCard::height).max().orElse(0);
      for (int i = 0; i < row.size(); i++) {
        Box box = new Box(LEFT + i * (wide + GAP), y, wide, high);
        row.get(i).draw(box, DnaSheet.TRAITS);
        boxes.add(box);
      }
      y += high + GAP;
    }
    return new Traits(boxes.getFirst().y(), y - GAP, boxes, all.size() <= across);
  }

  /** So wide that the cards of a full row end where everything else does. */
  private double wide(int across) {
    return (room() - (across - 1) * GAP) / across;
  }

  private TraitCard card(Trait trait, double wide) {
    return new TraitCard(sketch, trait, wide, words, remarks.on(String.valueOf(trait.getId())), request.isOn(DnaSheet.EVIDENCE));
  }

  private double laneHeight(List<Trait> all, int across, double wide) {
    double high = 16;
    for (int from = 0; from < all.size(); from += across) {
      high += GAP + all.subList(from, Math.min(all.size(), from + across)).stream().mapToDouble(each -> card(each, wide).height())
          .max().orElse(0);
    }
    return high - GAP;
  }

  // ---- the promise and what hangs on it

  private Optional<Box> promise(double top) {
    sketch.add(new Lane(DnaSheet.PROMISES, words.label(DnaPackage.Literals.DNA_CHAPTER__PROMISES),
        new Box(LEFT, top, room(), plan.promise().map(each -> box(each).height()).orElse(48.0)), Lane.Flow.DOWN, Optional.empty()));
    if (plan.promise().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(box(plan.promise().get()).draw(LEFT, top, DnaSheet.PROMISES));
  }

  private PromiseBox box(Promise promise) {
    return new PromiseBox(sketch, promise, room(), words, remarks);
  }

  private record Outcome(String icon, String words, boolean any) {}

  private List<Outcome> outcomes() {
    SheetPlan.Reach reach = plan.reach();
    return List.of(new Outcome("message", words.say("sheet.messages", reach.messages()), reach.messages() > 0),
        new Outcome("touchpoint", words.say("sheet.touchpoints", reach.touchpoints()), reach.touchpoints() > 0),
        new Outcome("campaign", words.say("sheet.campaigns", reach.campaigns()), reach.campaigns() > 0),
        new Outcome("post", words.say("sheet.posts", reach.posts()), reach.posts() > 0));
  }

  private double others(double top) {
    if (plan.others().isEmpty()) {
      return top;
    }
    double y = top + 8;
    sketch.text(words.say("sheet.others"), LEFT, y, room(), Anchor.START, HEAD, Tag.of(Role.LABEL));
    y += 24;
    int across = Math.clamp((long) ((room() + GAP) / (TRAIT_LEAST + GAP)), 1, Math.min(4, plan.others().size()));
    double wide = wide(across);
    for (int from = 0; from < plan.others().size(); from += across) {
      List<Promise> row = plan.others().subList(from, Math.min(plan.others().size(), from + across));
      double high = row.stream().mapToDouble(each -> otherHeight(each, wide)).max().orElse(0);
      for (int i = 0; i < row.size(); i++) {
        other(row.get(i), new Box(LEFT + i * (wide + GAP), y, wide, high));
      }
      y += high + GAP;
    }
    return y - GAP;
  }

  private List<String> otherName(Promise promise, double wide) {
    return sketch.lines().of(words.name(promise), TextStyle.name(), wide - 2 * Card.SIDE - 24, 2);
  }

  private List<String> otherWording(Promise promise, double wide) {
    return words.below(promise).map(text -> sketch.lines().of(text, TextStyle.body(), wide - 2 * Card.SIDE, 3)).orElse(List.of());
  }

  private double otherHeight(Promise promise, double wide) {
    return 2 * Card.PADDING + otherName(promise, wide).size() * 24 + otherWording(promise, wide).size() * 20 + 4 + 16;
  }

  private void other(Promise promise, Box box) {
    String id = String.valueOf(promise.getId());
    Tag tag = Tag.of(Role.LABEL, id);
    Card.REST.draw(sketch, box, Card.RADIUS, tag);
    double y = box.y() + Card.PADDING;
    double x = box.x() + Card.SIDE;
    for (String line : otherName(promise, box.width())) {
      sketch.text(line, x, y, box.width() - 2 * Card.SIDE - 24, Anchor.START, TextStyle.name(), tag);
      y += 24;
    }
    for (String line : otherWording(promise, box.width())) {
      sketch.text(line, x, y, box.width() - 2 * Card.SIDE, Anchor.START, TextStyle.body(), tag);
      y += 20;
    }
    Optional<Remark> remark = remarks.on(id);
    remark.ifPresent(each -> each.mark().draw(sketch, box.right() - Card.SIDE - Mark.SIZE, box.y() + Card.PADDING + 4, Mark.SIZE, tag,
        each.words()));
    String foot = words.say("sheet.standards", promise.getStandards().size());
    sketch.text(foot, x, box.bottom() - Card.PADDING - 16, box.width() - 2 * Card.SIDE, Anchor.START, TextStyle.caption(), tag);
    Box place = new Box(x, box.y() + Card.PADDING, box.width() - 2 * Card.SIDE, 24);
    sketch.add(Item.of(id, Role.CARD, box, Card.RADIUS, words.name(promise)).saying(Words.joined(", ", words.label(promise.eClass()),
        words.below(promise).orElse(""), foot, remark.map(Remark::words).orElse(""))).in(DnaSheet.PROMISES)
        .editable(List.of(new Item.Editable("name", place, TextStyle.name(), false))));
  }

  // ---- the line

  /** Down the left side; through the traits that the promise expresses where they stand in one row. */
  private void line(Traits traits, Optional<Box> promise, double reached) {
    List<Integer> expressed = new ArrayList<>();
    for (int i = 0; i < traits.boxes.size(); i++) {
      if (plan.expresses(plan.traits().get(i))) {
        expressed.add(i);
      }
    }
    boolean through = promise.isPresent() && traits.oneRow && !expressed.isEmpty();
    if (through) {
      through(traits, promise.orElseThrow(), expressed);
    } else if (promise.isPresent()) {
      beside(traits, expressed, promise.orElseThrow());
    } else {
      Point from = new Point(LINE, traits.bottom - 8);
      thread.run(new Point(LINE, 0), from);
      thread.openEnd(from, new Point(LINE, traits.bottom + 12), Tag.of(Role.OPEN_END).saying(words.say("sheet.nopromise")));
    }
    promise.ifPresent(box -> onwards(through ? traits.boxes.get(expressed.getFirst()).middle() : LINE, through, box, reached));
    thread.draw(Tag.of(Role.THROUGHLINE).saying(title()));
  }

  private void through(Traits traits, Box promise, List<Integer> expressed) {
    double turn = traits.top - 18;
    double last = traits.boxes.get(expressed.getLast()).middle();
    List<Point> others = new ArrayList<>();
    for (int i = 0; i < traits.boxes.size(); i++) {
      Box box = traits.boxes.get(i);
      if (expressed.contains(i)) {
        String id = String.valueOf(plan.traits().get(i).getId());
        thread.run(i == expressed.getLast() ? new Point[] {new Point(LINE, 0), new Point(LINE, turn), new Point(box.middle(), turn),
            new Point(box.middle(), box.y())} : new Point[] {new Point(box.middle() - 16, turn), new Point(box.middle(), turn),
                new Point(box.middle(), box.y())});
        thread.run(new Point(box.middle(), box.bottom()), new Point(box.middle(), promise.y()));
        station(box.middle(), box.y(), id);
        station(box.middle(), promise.y(), plan.promise().map(each -> String.valueOf(each.getId())).orElse(""));
      } else {
        others.add(new Point(box.middle(), box.y()));
      }
    }
    for (Point each : others) {
      double from = each.x() > last ? last : each.x();
      Throughline.relation(sketch, Tag.of(Role.RELATION), each.x() > last
          ? new Point[] {new Point(from, turn), new Point(each.x(), turn), each} : new Point[] {new Point(each.x(), turn), each});
    }
  }

  private void beside(Traits traits, List<Integer> expressed, Box promise) {
    thread.run(new Point(LINE, 0), new Point(LINE, promise.bottom()));
    for (int i : expressed) {
      Box box = traits.boxes.get(i);
      if (box.x() == LEFT) {
        station(LINE, box.y() + 24, String.valueOf(plan.traits().get(i).getId()));
      }
    }
    station(LINE, promise.y() + 24, plan.promise().map(each -> String.valueOf(each.getId())).orElse(""));
  }

  /** From the promise to what hangs on it: stations along the line, those still to come in grey. */
  private void onwards(double x, boolean through, Box promise, double y) {
    List<Outcome> outcomes = outcomes();
    double start = through ? x + 40 : LEFT + 8;
    double step = (width - EDGE - start) / outcomes.size();
    double lastReached = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      double at = start + i * step;
      if (outcome.any) {
        station(at, y, "");
        lastReached = at;
      } else {
        thread.stationToCome(new Point(at, y), Tag.of(Role.STATION));
      }
      boolean narrow = step < 110;
      double text = at + (narrow ? 10 : 32);
      double room = step - (narrow ? 18 : 44);
      TextStyle style = outcome.any ? TextStyle.body() : TextStyle.body().in(Token.INK_3);
      String line = sketch.lines().one(outcome.words, style, room);
      double wide = sketch.lines().width(line, style);
      sketch.add(Layer.CARD, new Shape.Rectangle(at + 8, y - 11, text - at - 8 + wide + 6, 22,
          org.throughline.picture.Paint.fill(Token.GROUND), Tag.of(Role.DECORATION)));
      if (!narrow) {
        ICONS.draw(sketch, outcome.icon, at + 12, y - 8, Icons.SMALL, Token.INK_2, Tag.of(Role.SIGN).saying(outcome.words));
      }
      sketch.add(Layer.CARD, sketch.lines().set(line, text, y - 10 + style.baseline(), Anchor.START, style, Tag.of(Role.LABEL)));
    }
    double end = Math.max(lastReached, start);
    thread.run(new Point(x, promise.bottom()), new Point(x, y), new Point(end, y));
    double last = start + (outcomes.size() - 1) * step;
    if (last > end) {
      thread.toCome(new Point(end, y), new Point(last, y));
    }
  }

  // ---- the table

  private ValueTable table() {
    List<Column> heads = List.of(new Column(words.say("sheet.part"), Kind.TEXT), new Column(words.say("table.what"), Kind.TEXT),
        new Column(words.say("sheet.says"), Kind.TEXT), new Column(words.say("sheet.evidence"), Kind.TEXT),
        new Column(words.say("sheet.promise"), Kind.PROMISE), new Column(words.say("sheet.practice"), Kind.NUMBER));
    List<List<String>> cells = new ArrayList<>();
    plan.from().ifPresent(each -> row(cells, String.valueOf(each.getId()), words.say("sheet.from"), words.name(each),
        words.below(each).orElse(""), "", "", ""));
    for (DnaHorizon side : plan.sides()) {
      for (EAttribute feature : List.of(DnaPackage.Literals.BRAND_CORE__PURPOSE, DnaPackage.Literals.BRAND_CORE__VISION,
          DnaPackage.Literals.BRAND_CORE__MISSION)) {
        String said = plan.core(side).map(core -> (String) core.eGet(feature)).orElse("");
        row(cells, item(side, feature), words.label(feature), words.horizon(side), said, "", "", "");
      }
    }
    plan.values().forEach(each -> row(cells, String.valueOf(each.getId()), words.label(each.eClass()), words.name(each),
        words.below(each).orElse(""), "", "", ""));
    for (Trait each : plan.traits()) {
      TraitCard card = card(each, TRAIT_LEAST);
      String behaviours = Words.joined("; ", TraitCard.behaviour(each, BehaviourKind.DO).map(it -> words.say("sheet.do") + ": " + it)
          .orElse(""), TraitCard.behaviour(each, BehaviourKind.DONT).map(it -> words.say("sheet.dont") + ": " + it).orElse(""));
      row(cells, String.valueOf(each.getId()), words.label(each.eClass()), words.name(each),
          Words.joined(" ", words.below(each).orElse(""), behaviours), card.fits() + ", " + card.proved(), "", "");
    }
    plan.promise().ifPresent(promise -> {
      row(cells, String.valueOf(promise.getId()), words.label(promise.eClass()), words.name(promise), words.below(promise).orElse(""),
          "", "", "");
      for (PracticeState state : box(promise).states()) {
        row(cells, String.valueOf(state.standard().getId()), words.say("sheet.standard"), words.name(state.standard()), "",
            !state.isMeasured() ? words.say("sheet.unmeasured") : words.say(state.isKept() ? "sheet.keeps" : "sheet.misses"),
            state.promise(), state.practice());
      }
    });
    plan.others().forEach(each -> row(cells, String.valueOf(each.getId()), words.label(each.eClass()), words.name(each),
        words.below(each).orElse(""), words.say("sheet.standards", each.getStandards().size()), "", ""));
    return new ValueTable(heads, cells);
  }

  private void row(List<List<String>> cells, String id, String... row) {
    rows.add(id);
    cells.add(List.of(row));
  }
}
