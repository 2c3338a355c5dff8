package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.dna.Remarks;
import org.throughline.model.dna.Canvas;
import org.throughline.model.dna.CanvasBlock;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.kit.Card;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Sketch;

/** A block of a canvas with what stands in it, once for each canvas that is shown: measured, then drawn. */
final class BlockBox {

  private static final double HEAD = 20;
  private static final double GAP = 2;
  private static final double QUESTION_PAD = 4;
  private static final double BETWEEN = 12;
  private static final double LEAST = 184;
  private static final int MOST_QUESTION = 5;
  private static final TextStyle QUESTION = TextStyle.body().in(Token.INK_3);

  private final Sketch sketch;
  private final CanvasPlan plan;
  private final Form.Cell cell;
  private final Words words;
  private final double width;
  private final boolean below;
  private final List<Part> parts = new ArrayList<>();
  private final double height;

  /** What stands in the block on one canvas. */
  private record Part(Canvas canvas, List<Entry> entries, List<String> question, double width) {

    double height() {
      double entriesHeight = entries.stream().mapToDouble(each -> each.height() + GAP).sum();
      return entries.isEmpty() ? QUESTION_PAD + question.size() * QUESTION.line() + 8 : entriesHeight;
    }
  }

  BlockBox(Sketch sketch, CanvasPlan plan, Form.Cell cell, double width, CanvasRequest request, Remarks remarks) {
    this.sketch = sketch;
    this.plan = plan;
    this.cell = cell;
    this.width = width;
    words = new Words(request.locale());
    int sides = plan.canvases().size();
    double room = width - 2 * (Card.SIDE - Entry.SIDE);
    below = sides > 1 && (room - BETWEEN) / sides < LEAST;
    double each = below ? room : (room - (sides - 1) * BETWEEN) / sides;
    for (Canvas canvas : plan.canvases()) {
      List<Entry> entries = plan.in(canvas, cell.block()).stream()
          .map(spot -> new Entry(spot, each, cell.large(), words, spot.shown().flatMap(it -> remarks.on(it.getId())),
              request.presenting(), sketch.lines()))
          .toList();
      List<String> question = !entries.isEmpty() || request.presenting() ? List.of()
          : sketch.lines().of(CanvasGuide.question(cell.block()).in(request.locale()), QUESTION, each - 2 * Entry.SIDE,
              MOST_QUESTION);
      parts.add(new Part(canvas, entries, question, each));
    }
    double subhead = sides > 1 ? TextStyle.head().line() : 0;
    double inside = below ? parts.stream().mapToDouble(part -> part.height() + subhead + 8).sum() - 8
        : parts.stream().mapToDouble(Part::height).max().orElse(0) + subhead;
    height = Math.max(64, 8 + HEAD + inside + 10);
  }

  /** How high it wants to be. */
  double height() {
    return height;
  }

  /** Draws the block as high as its row. */
  void draw(double x, double top, double rowHeight) {
    CanvasBlock block = cell.block();
    Box box = new Box(x, top, width, rowHeight);
    Canvas main = plan.canvases().getFirst();
    Card.REST.draw(sketch, box, Card.RADIUS, Tag.of(Role.CARD, CanvasPlan.lane(main, block)));
    sketch.text(words.block(block), x + Card.SIDE, top + 8, width - 2 * Card.SIDE, Shape.Anchor.START, TextStyle.head(),
        Tag.of(Role.LABEL, CanvasPlan.lane(main, block)));
    double left = x + Card.SIDE - Entry.SIDE;
    double y = top + 8 + HEAD;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      part(part, left, y, reach(box, i, left, y));
      if (i > 0 && !below) {
        sketch.add(Layer.CARD, new Shape.Line(left - BETWEEN / 2, top + 8 + HEAD, left - BETWEEN / 2, box.bottom() - 12,
            Stroke.of(Token.HAIRLINE, 1), Tag.of(Role.DECORATION)));
      }
      if (below) {
        y += part.height() + TextStyle.head().line() + 8;
      } else {
        left += part.width + BETWEEN;
      }
    }
  }

  /** What of the block belongs to one of the canvases: all of it, a column, or a share from top to bottom. */
  private Box reach(Box box, int index, double left, double y) {
    Part part = parts.get(index);
    if (parts.size() == 1) {
      return box;
    }
    if (!below) {
      return new Box(left, box.y(), part.width, box.height());
    }
    double from = index == 0 ? box.y() : y - 4;
    double until = index + 1 == parts.size() ? box.bottom() : y + part.height() + TextStyle.head().line() + 4;
    return new Box(box.x(), from, box.width(), until - from);
  }

  private void part(Part part, double left, double top, Box own) {
    String lane = CanvasPlan.lane(part.canvas, cell.block());
    String name = parts.size() == 1 ? words.block(cell.block())
        : words.say("block.in", words.block(cell.block()), words.horizon(part.canvas.getHorizon()));
    sketch.add(new Lane(lane, name, own, Lane.Flow.DOWN, Optional.of(lane)));
    sketch.add(Item.of(lane, Role.CARD, own, Card.RADIUS, name).saying(part.entries.isEmpty()
        ? CanvasGuide.question(cell.block()).in(words.locale()) : words.say("count.block", part.entries.size())));
    double y = top;
    if (parts.size() > 1) {
      boolean wanted = part.canvas.getHorizon() == DnaHorizon.DESIRED;
      sketch.text(words.horizon(part.canvas.getHorizon()), left + Entry.SIDE, y, part.width - 2 * Entry.SIDE,
          Shape.Anchor.START, TextStyle.head().in(wanted ? Token.ACCENT : Token.INK_2), Tag.of(Role.LABEL, lane));
      y += TextStyle.head().line();
    }
    y += part.entries.isEmpty() ? QUESTION_PAD : 0;
    for (String line : part.question) {
      sketch.add(Layer.CARD, sketch.lines().set(line, left + Entry.SIDE, y + QUESTION.baseline(), Shape.Anchor.START,
          QUESTION, Tag.of(Role.LABEL, lane)));
      y += QUESTION.line();
    }
    for (Entry entry : part.entries) {
      entry.draw(sketch, left, y, lane);
      y += entry.height() + GAP;
    }
  }

  /** Where the line meets it: the middle of its first line. */
  static double station(double top) {
    return top + 8 + TextStyle.head().line() / 2;
  }
}
