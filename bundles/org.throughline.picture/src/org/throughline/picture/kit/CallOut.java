package org.throughline.picture.kit;

import org.throughline.picture.Box;
import org.throughline.picture.Face;
import org.throughline.picture.Item;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/**
 * What is said about the selected finding, beside what it is about: what is wrong in one sentence, the figures in a
 * second, one link that fixes it. A picture has at most one.
 *
 * @param mark the kind of finding
 * @param wrong what is wrong
 * @param figures the figures; empty for none
 * @param fix what the link says; empty for no link
 * @param link the id of the item that the link becomes, so that a canvas can follow it
 */
public record CallOut(Mark mark, String wrong, String figures, String fix, String link) {

  private static final double LEFT = 40;

  /**
   * Draws the call-out.
   *
   * @param at what it is about: its leader ends here
   * @param x its left edge
   * @param y its upper edge
   * @param width its width
   * @return where it is
   */
  public Box draw(Sketch sketch, Point at, double x, double y, double width) {
    Tag tag = Tag.of(Role.CALL_OUT);
    double room = width - LEFT - Card.SIDE;
    TextStyle first = TextStyle.body().in(Face.SANS_SEMIBOLD);
    double textLines = sketch.lines().of(wrong, first, room, 3).size()
        + (figures.isEmpty() ? 0 : sketch.lines().of(figures, TextStyle.body(), room, 3).size())
        + (fix.isEmpty() ? 0 : 1);
    Box box = new Box(x, y, width, textLines * first.line() + 2 * (Card.PADDING - 4));
    Token tint = mark == Mark.ERROR ? Token.ERROR_TINT : mark == Mark.WARNING ? Token.WARNING_TINT : Token.HINT_TINT;
    Token edge = mark == Mark.ERROR ? Token.ERROR : mark == Mark.WARNING ? Token.WARNING : Token.HINT;
    double side = at.x() < box.x() ? box.x() : Math.min(at.x(), box.right());
    double level = Math.clamp(at.y(), box.y() + Card.RADIUS, box.bottom() - Card.RADIUS);
    sketch.add(Layer.OVER, new Shape.Line(at.x(), at.y(), side, level, Stroke.of(edge, 1), tag));
    Box inner = box.grown(-0.5);
    sketch.add(Layer.OVER, new Shape.Rectangle(inner.x(), inner.y(), inner.width(), inner.height(), Card.RADIUS - 0.5,
        Paint.of(tint, Stroke.of(edge, 1)), tag));
    mark.shapes(x + Card.SIDE, y + 10, Mark.SIZE, tag, wrong).forEach(shape -> sketch.add(Layer.OVER, shape));
    double top = lines(sketch, wrong, first, x + LEFT, y + Card.PADDING - 4, room, tag);
    if (!figures.isEmpty()) {
      top = lines(sketch, figures, TextStyle.body(), x + LEFT, top, room, tag);
    }
    if (!fix.isEmpty()) {
      TextStyle style = TextStyle.body().in(Token.ACCENT);
      String text = sketch.lines().one(fix, style, room);
      double wide = sketch.lines().width(text, style);
      sketch.add(Layer.OVER, sketch.lines().set(text, x + LEFT, top + style.baseline(), Shape.Anchor.START, style,
          Tag.of(Role.CALL_OUT, link)));
      sketch.add(Layer.OVER, new Shape.Line(x + LEFT, top + style.baseline() + 2, x + LEFT + wide,
          top + style.baseline() + 2, Stroke.of(Token.ACCENT, 1), Tag.of(Role.CALL_OUT, link)));
      sketch.add(Item.of(link, Role.CALL_OUT, new Box(x + LEFT, top - 2, wide, style.line() + 4), Card.CHIP, fix));
    }
    return box;
  }

  private static double lines(Sketch sketch, String text, TextStyle style, double x, double top, double room, Tag tag) {
    double y = top;
    for (String line : sketch.lines().of(text, style, room, 3)) {
      sketch.add(Layer.OVER,
          sketch.lines().set(line, x, y + style.baseline(), Shape.Anchor.START, style, tag));
      y += style.line();
    }
    return y;
  }
}
