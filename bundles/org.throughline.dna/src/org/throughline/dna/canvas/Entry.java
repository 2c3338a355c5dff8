package org.throughline.dna.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.dna.Remark;
import org.throughline.model.Element;
import org.throughline.model.dna.Statement;
import org.throughline.picture.Box;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.kit.Icons;
import org.throughline.picture.kit.Layer;
import org.throughline.picture.kit.Mark;
import org.throughline.picture.kit.Sketch;

/** One thing that stands in a block: measured at a width, then drawn at its place. */
final class Entry {

  /** From its edge to its text, at the sides. */
  static final double SIDE = 8;

  private static final double PAD = 6;
  private static final double RADIUS = 6;
  private static final double SIGN = Icons.SMALL + 8;
  private static final int MOST_WORDS = 12;
  private static final int MOST_BELOW = 3;
  private static final Icons ICONS = new Icons();

  private record Line(String text, TextStyle style, double indent) {}

  private final CanvasPlan.Spot spot;
  private final Words words;
  private final Optional<Remark> remark;
  private final double width;
  private final List<Line> lines = new ArrayList<>();
  private final double textHeight;
  private final int firstLines;
  private final TextStyle first;
  private final Optional<String> icon;

  /**
   * Measures a thing.
   *
   * @param width with its sides
   * @param large whether it stands in the block the canvas is about
   * @param presenting leaves out what only the maker needs
   */
  Entry(CanvasPlan.Spot spot, double width, boolean large, Words words, Optional<Remark> remark, boolean presenting,
      TextLines broken) {
    this.spot = spot;
    this.width = width;
    this.words = words;
    this.remark = remark;
    Optional<Element> shown = spot.shown();
    icon = shown.flatMap(Words::icon);
    boolean own = shown.filter(Words::isOwnWords).isPresent();
    first = shown.isEmpty() ? TextStyle.body().in(Token.INK_2)
        : !own ? TextStyle.strong() : shown.get() instanceof Statement ? large ? TextStyle.statement() : TextStyle.claim()
            : TextStyle.name();
    double indent = icon.isPresent() ? SIGN : 0;
    double room = width - 2 * SIDE - indent - (remark.isPresent() ? Mark.SIZE + 8 : 0);
    broken.of(words.first(spot), first, room, MOST_WORDS).forEach(text -> lines.add(new Line(text, first, indent)));
    firstLines = lines.size();
    shown.flatMap(words::below).ifPresent(below -> {
      TextStyle style = TextStyle.body().in(Token.INK_2);
      broken.of(below, style, width - 2 * SIDE - indent, MOST_BELOW).forEach(text -> lines.add(new Line(text, style, indent)));
    });
    if (!presenting) {
      shown.flatMap(words::rests).ifPresent(rests -> lines.add(
          new Line(broken.one(rests, TextStyle.caption(), width - 2 * SIDE), TextStyle.caption(), 0)));
    }
    textHeight = lines.stream().mapToDouble(line -> line.style.line()).sum();
  }

  /** How high it is. */
  double height() {
    return textHeight + 2 * PAD;
  }

  /**
   * Draws it.
   *
   * @param lane the id of the lane it lies in
   */
  void draw(Sketch sketch, double x, double top, String lane) {
    Tag tag = Tag.of(Role.LABEL, spot.id());
    Box box = new Box(x, top, width, height());
    if (spot.shown().isEmpty()) {
      sketch.add(Layer.CARD, new Shape.Rectangle(x + 0.5, top + 0.5, width - 1, height() - 1, RADIUS - 0.5,
          Paint.of(Token.SUNKEN, Stroke.of(Token.HAIRLINE, 1).dashed(4, 3)), tag.as(Role.CARD)));
    }
    double y = top + PAD;
    icon.ifPresent(name -> ICONS.draw(sketch, name, x + SIDE, top + PAD + (first.line() - Icons.SMALL) / 2, Icons.SMALL,
        Token.INK_2, tag.as(Role.SIGN).saying(spot.shown().map(each -> words.label(each.eClass())).orElse(""))));
    for (Line line : lines) {
      sketch.add(Layer.CARD, sketch.lines().set(line.text, x + SIDE + line.indent, y + line.style.baseline(),
          Shape.Anchor.START, line.style, tag));
      y += line.style.line();
    }
    remark.ifPresent(each -> each.mark().draw(sketch, x + width - SIDE - Mark.SIZE,
        top + PAD + (first.line() - Mark.SIZE) / 2, Mark.SIZE, tag, each.words()));
    Item item = Item.of(spot.id(), Role.CARD, box, RADIUS, words.first(spot)).saying(words.value(spot, remark)).in(lane);
    String tip = Words.joined("\n", words.first(spot), remark.map(Remark::words).orElse(""),
        words.alsoOn(spot).isEmpty() ? "" : words.say("also", words.alsoOn(spot)));
    sketch.add(item.tip(tip).editable(editable(x, top)));
  }

  private List<Item.Editable> editable(double x, double top) {
    double indent = icon.isPresent() ? SIGN : 0;
    Box place = new Box(x + SIDE + indent, top + PAD, width - 2 * SIDE - indent, firstLines * first.line());
    return spot.shown().map(each -> List.of(each instanceof Statement ? new Item.Editable("wording", place, first, true)
        : new Item.Editable("name", place, first, false))).orElse(List.of());
  }
}
