package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.CanvasKind;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Statement;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Role;
import org.throughline.picture.Scene;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Point;
import org.throughline.picture.kit.Sketch;
import org.throughline.picture.kit.Throughline;

/** Draws a canvas: its blocks where the makers of its kind put them, with the line through them. */
final class BrandCanvasScene {

  private static final double EDGE = 24;
  private static final double LINE = 36;
  private static final double BESIDE_LINE = 64;
  private static final double GAP = 16;
  private static final double MIDDLE_GAP = 48;
  private static final double ROW_GAP = 16;
  private static final double MIDDLE_ROW_GAP = 32;
  private static final double TITLE = 96;

  private final CanvasPlan plan;
  private final CanvasRequest request;
  private final Remarks remarks;
  private final Words words;
  private final Sketch sketch;
  private final Throughline thread;
  private final Form form;
  private final double width;
  private final List<String> rows = new ArrayList<>();
  private final Scene scene;

  BrandCanvasScene(CanvasPlan plan, CanvasRequest request, Remarks remarks) {
    this.plan = plan;
    this.request = request;
    this.remarks = remarks;
    words = new Words(request.locale());
    sketch = new Sketch(request.metrics());
    thread = new Throughline(sketch);
    width = request.width();
    form = Form.of(plan.guide().kind(), width);
    scene = draw();
  }

  Scene scene() {
    return scene;
  }

  List<String> rows() {
    return List.copyOf(rows);
  }

  private boolean isMiddle() {
    return form.thread() == Form.Thread.MIDDLE;
  }

  private double left() {
    return isMiddle() ? EDGE : BESIDE_LINE;
  }

  private double right() {
    return width - EDGE;
  }

  private double middle() {
    return (left() + right()) / 2;
  }

  // ---- the picture

  private Scene draw() {
    double y = heading();
    List<Station> stations = new ArrayList<>();
    if (plan.guide().kind() == CanvasKind.IDENTITY_PRISM && isMiddle()) {
      speaker("prism.sender", y, stations);
      y = sides(y);
    }
    List<Placed> placed = new ArrayList<>();
    for (Form.Row row : form.rows()) {
      Placed next = row(row, y);
      placed.add(next);
      y = next.bottom() + (isMiddle() ? MIDDLE_ROW_GAP : ROW_GAP);
    }
    y -= isMiddle() ? MIDDLE_ROW_GAP : ROW_GAP;
    if (plan.guide().kind() == CanvasKind.IDENTITY_PRISM && isMiddle()) {
      prism(placed);
      y = speaker("prism.receiver", y + 8, stations) + 4;
    } else if (plan.guide().kind() == CanvasKind.COMMUNICATION_FRAME && isMiddle()) {
      frame(placed);
    }
    placed.forEach(each -> stations.addAll(stations(each)));
    y = astray(y);
    double source = y + GAP;
    double room = (isMiddle() ? middle() - GAP : right()) - left();
    double height = sketch.paragraph(plan.guide().source().in(request.locale()), left(), source, room, 3, TextStyle.caption(),
        Tag.of(Role.LABEL)) + EDGE;
    if (request.isOn(BrandCanvas.LINE)) {
      thread(height);
      stations.forEach(each -> thread.station(each.at, each.id.isEmpty() ? Tag.of(Role.STATION) : Tag.of(Role.STATION, each.id)));
    }
    return sketch.scene(width, height, title(), description(), table());
  }

  private record Station(Point at, String id) {}

  /** A row at its place. */
  private record Placed(Form.Row row, List<Box> boxes) {

    double top() {
      return boxes.getFirst().y();
    }

    double bottom() {
      return boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
    }
  }

  private double heading() {
    Canvas main = plan.canvases().getFirst();
    double x = left();
    double room = (isMiddle() ? middle() - GAP : right()) - x;
    sketch.text(title(), x, EDGE, room, Anchor.START, TextStyle.title(), Tag.of(Role.LABEL));
    String caption = Words.joined(" · ", plan.canvases().size() > 1 || title().equals(words.kind(main.getKind())) ? "" : words.kind(main.getKind()),
        words.brand(main).orElse(""), plan.canvases().size() > 1 ? "" : words.horizon(main.getHorizon()), count());
    sketch.text(caption, x, EDGE + TextStyle.title().line(), room, Anchor.START, TextStyle.caption(), Tag.of(Role.LABEL));
    return TITLE;
  }

  private String title() {
    Canvas main = plan.canvases().getFirst();
    return plan.canvases().size() == 1 ? words.name(main)
        : words.say("title.both", words.kind(main.getKind()), words.horizon(main.getHorizon()).toLowerCase(request.locale()),
            words.horizon(plan.canvases().getLast().getHorizon()).toLowerCase(request.locale()));
  }

  private String count() {
    return words.say("count", plan.spots().size());
  }

  private String description() {
    Canvas main = plan.canvases().getFirst();
    return words.say("description", title(), words.brand(main).orElseGet(() -> words.label(DnaPackage.Literals.BRAND_DNA)),
        count(), plan.guide().blocks().size(), plan.emptyBlocks());
  }

  private Placed row(Form.Row row, double top) {
    double gap = plan.guide().kind() == CanvasKind.IDENTITY_PRISM && isMiddle() ? MIDDLE_GAP : GAP;
    double from = left() + row.inset();
    double room = right() - row.inset() - from - gap * (row.cells().size() - 1);
    double weights = row.cells().stream().mapToDouble(Form.Cell::weight).sum();
    List<BlockBox> blocks = new ArrayList<>();
    List<Double> widths = new ArrayList<>();
    double taken = 0;
    for (Form.Cell cell : row.cells()) {
      boolean last = widths.size() == row.cells().size() - 1;
      double wide = last ? room - taken : Math.floor(room * cell.weight() / weights);
      taken += wide;
      widths.add(wide);
      blocks.add(new BlockBox(sketch, plan, cell, wide, request, remarks));
    }
    double height = blocks.stream().mapToDouble(BlockBox::height).max().orElse(0);
    List<Box> boxes = new ArrayList<>();
    double x = from;
    for (int i = 0; i < blocks.size(); i++) {
      boxes.add(new Box(x, top, widths.get(i), height));
      x += widths.get(i) + gap;
    }
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).draw(boxes.get(i).x(), top, height);
    }
    return new Placed(row, boxes);
  }

  // ---- the line and what stands along it

  private void thread(double height) {
    double x = isMiddle() ? middle() : LINE;
    thread.run(new Point(x, 0), new Point(x, height)).draw(Tag.of(Role.THROUGHLINE).saying(title()));
  }

  private List<Station> stations(Placed placed) {
    if (!isMiddle()) {
      return List.of(new Station(new Point(LINE, BlockBox.station(placed.top())), laneOf(placed, 0)));
    }
    if (plan.guide().kind() == CanvasKind.IDENTITY_PRISM) {
      return List.of(new Station(new Point(middle(), placed.boxes().getFirst().centre()), laneOf(placed, 0)));
    }
    return List.of(new Station(new Point(middle(), placed.top()), laneOf(placed, placed.boxes().size() / 2)));
  }

  private String laneOf(Placed placed, int cell) {
    return CanvasPlan.lane(plan.canvases().getFirst(), placed.row().cells().get(cell).block());
  }

  /** What lies on the outside and what on the inside, and who speaks. */
  private double sides(double top) {
    double quarter = (right() - left() - MIDDLE_GAP) / 4;
    sketch.text(words.say("prism.outside"), left() + quarter, top, quarter, Anchor.MIDDLE, TextStyle.head(), Tag.of(Role.LABEL));
    sketch.text(words.say("prism.inside"), right() - quarter, top, quarter, Anchor.MIDDLE, TextStyle.head(), Tag.of(Role.LABEL));
    return top + TextStyle.head().line() + 8;
  }

  /** Who speaks and who listens, at the ends of the prism. */
  private double speaker(String key, double top, List<Station> stations) {
    stations.add(new Station(new Point(middle(), top + TextStyle.head().line() / 2), ""));
    sketch.text(words.say(key), middle() + GAP, top, right() - middle() - GAP, Anchor.START, TextStyle.head(), Tag.of(Role.LABEL));
    return top + TextStyle.head().line();
  }

  /** The six faces belong together: from face to face along both sides. */
  private void prism(List<Placed> placed) {
    for (int i = 1; i < placed.size(); i++) {
      for (int side = 0; side < 2; side++) {
        Box above = placed.get(i - 1).boxes().get(side);
        Box below = placed.get(i).boxes().get(side);
        double x = Math.max(above.x(), below.x()) / 2 + Math.min(above.right(), below.right()) / 2;
        Throughline.relation(sketch, Tag.of(Role.RELATION), new Point(x, above.bottom()), new Point(x, below.y()));
      }
      double y = placed.get(i).boxes().getFirst().centre();
      across(placed.get(i), y);
    }
    across(placed.getFirst(), placed.getFirst().boxes().getFirst().centre());
  }

  private void across(Placed placed, double y) {
    Throughline.relation(sketch, Tag.of(Role.RELATION), new Point(placed.boxes().getFirst().right(), y),
        new Point(placed.boxes().getLast().x(), y));
  }

  /** The blocks beside the line lead into the ambition and come from it. */
  private void frame(List<Placed> placed) {
    for (int i = 0; i < placed.size(); i++) {
      for (Box box : placed.get(i).boxes().size() == 3 ? List.of(placed.get(i).boxes().getFirst(),
          placed.get(i).boxes().getLast()) : List.<Box>of()) {
        if (i > 0) {
          double y = box.y() - MIDDLE_ROW_GAP / 2;
          Throughline.relation(sketch, Tag.of(Role.RELATION), new Point(middle(), y), new Point(box.middle(), y),
              new Point(box.middle(), box.y()));
        }
        double y = box.bottom() + MIDDLE_ROW_GAP / 2;
        Throughline.relation(sketch, Tag.of(Role.RELATION), new Point(box.middle(), box.bottom()),
            new Point(box.middle(), y), new Point(middle(), y));
      }
    }
  }

  // ---- what has no block

  private double astray(double top) {
    List<CanvasPlan.Spot> astray = plan.astray();
    if (astray.isEmpty()) {
      return top;
    }
    double y = top + GAP;
    double room = right() - left();
    List<Entry> entries = astray.stream().map(spot -> new Entry(spot, room - 2 * (Card.SIDE - Entry.SIDE), false, words,
        spot.shown().flatMap(each -> remarks.on(String.valueOf(each.getId()))), request.presenting(), sketch.lines())).toList();
    double height = 40 + entries.stream().mapToDouble(Entry::height).sum();
    Box box = new Box(left(), y, room, height);
    Card.HELD.draw(sketch, box, Card.RADIUS, Tag.of(Role.CARD, BrandCanvas.ASTRAY));
    sketch.text(words.say("astray"), left() + Card.SIDE, y + 8, room - 2 * Card.SIDE, Anchor.START,
        TextStyle.head().in(Token.INK_3), Tag.of(Role.LABEL, BrandCanvas.ASTRAY));
    sketch.add(new Lane(BrandCanvas.ASTRAY, words.say("astray"), box, Lane.Flow.DOWN, Optional.of(BrandCanvas.ASTRAY)));
    sketch.add(Item.of(BrandCanvas.ASTRAY, Role.CARD, box, Card.RADIUS, words.say("astray"))
        .saying(words.say("count.block", entries.size())));
    double at = y + 32;
    for (Entry entry : entries) {
      entry.draw(sketch, left() + Card.SIDE - Entry.SIDE, at, BrandCanvas.ASTRAY);
      at += entry.height();
    }
    return y + height;
  }

  // ---- the table

  private ValueTable table() {
    boolean both = plan.canvases().size() > 1;
    List<String> heads = new ArrayList<>(List.of(words.say("table.block")));
    if (both) {
      heads.add(words.say("table.horizon"));
    }
    heads.addAll(List.of(words.say("table.what"), words.say("table.kind"),
        words.label(DnaPackage.Literals.STATEMENT__BASIS), words.say("table.also")));
    List<List<String>> cells = new ArrayList<>();
    for (CanvasBlock block : plan.guide().blocks()) {
      for (Canvas canvas : plan.canvases()) {
        List<CanvasPlan.Spot> spots = plan.in(canvas, block);
        if (spots.isEmpty()) {
          rows.add(CanvasPlan.lane(canvas, block));
          cells.add(cells(words.block(block), both, canvas, CanvasGuide.question(block).in(request.locale()), "", "", ""));
        }
        spots.forEach(spot -> row(cells, words.block(block), both, spot));
      }
    }
    plan.astray().forEach(spot -> row(cells, words.say("astray"), both, spot));
    return new ValueTable(heads.stream().map(head -> new ValueTable.Column(head, ValueTable.Kind.TEXT)).toList(), cells);
  }

  private void row(List<List<String>> cells, String block, boolean both, CanvasPlan.Spot spot) {
    rows.add(spot.id());
    cells.add(cells(block, both, spot.canvas(), words.first(spot),
        spot.shown().map(each -> words.label(each.eClass())).orElse(""),
        spot.shown().map(each -> each instanceof Statement statement ? words.basis(statement) : "").orElse(""),
        words.alsoOn(spot)));
  }

  private List<String> cells(String block, boolean both, Canvas canvas, String... rest) {
    return Stream.concat(Stream.concat(Stream.of(block), both ? Stream.of(words.horizon(canvas.getHorizon())) : Stream.of()),
        Stream.of(rest)).toList();
  }
}
