package org.throughline.picture.kit;

import java.util.List;
import org.throughline.picture.Box;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/**
 * The ground and edge of a card that stands for an element, in each of its states. States that come and go with the
 * pointer are drawn by the canvas over a card at rest.
 */
public enum Card {
  /** As it is. */
  REST(Token.SURFACE, Token.HAIRLINE, 1, false),
  /** Under the pointer, or dragged by it. */
  HOVER(Token.SURFACE, Token.BORDER_STRONG, 1, false),
  /** Selected: the edge grows inwards, so that nothing moves. */
  SELECTED(Token.SURFACE, Token.ACCENT, 2, false),
  /** Cannot be edited. Text on it is second ink. */
  FIXED(Token.SUNKEN, Token.SUNKEN, 0, false),
  /** Held or skipped. Text on it is third ink. */
  HELD(Token.GROUND, Token.BORDER_STRONG, 1, true),
  /** The place of a card that is being dragged. */
  PLACE(Token.GROUND, Token.BORDER_STRONG, 1.5, true),
  /** Of a module that is not installed. Text on it is second ink. */
  MISSING(Token.SUNKEN, Token.HAIRLINE, 1, true);

  /** Radius of the corners of a card. */
  public static final double RADIUS = 8;
  /** Radius of the corners of a tile in a calendar. */
  public static final double TILE = 6;
  /** Radius of the corners of a chip or a bar. */
  public static final double CHIP = 4;
  /** From the left or right edge of a card to what is written on it. */
  public static final double SIDE = 14;
  /** From the upper or lower edge of a card to what is written on it. */
  public static final double PADDING = 12;

  private final Token ground;
  private final Token edge;
  private final double width;
  private final boolean dashed;

  Card(Token ground, Token edge, double width, boolean dashed) {
    this.ground = ground;
    this.edge = edge;
    this.width = width;
    this.dashed = dashed;
  }

  /**
   * Draws the card.
   *
   * @param box its outer edge
   * @param radius of its corners: {@link #RADIUS}, {@link #TILE} or {@link #CHIP}
   */
  public void draw(Sketch sketch, Box box, double radius, Tag tag) {
    Tag card = tag.as(Role.CARD);
    if (width == 0) {
      sketch.add(Layer.CARD,
          new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), radius, Paint.fill(ground), card));
      return;
    }
    Stroke stroke = Stroke.of(edge, width);
    Box inner = box.grown(-width / 2);
    sketch.add(Layer.CARD, new Shape.Rectangle(inner.x(), inner.y(), inner.width(), inner.height(), radius - width / 2,
        Paint.of(ground, dashed ? stroke.dashed(4, 3) : stroke), card));
  }

  /** Where a card may be dropped: a line of accent above or before the box. */
  public static void drop(Sketch sketch, Box box, Tag tag) {
    sketch.add(Layer.OVER, new Shape.Rectangle(box.x(), box.y() - 6, box.width(), 3, 1.5, Paint.fill(Token.ACCENT),
        tag.as(Role.DECORATION)));
  }

  /** A bar or chip in the colour of a category: its fill, an edge in the full colour. Text on it is ink. */
  public static void category(Sketch sketch, Box box, int slot, Tag tag) {
    sketch.add(Layer.CARD, new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(), CHIP,
        Paint.fill(Token.fill(slot)), tag.as(Role.CARD)));
    sketch.add(Layer.CARD, new Shape.Path(leftEdge(box), Paint.fill(Token.category(slot)), tag.silent().as(Role.CARD)));
  }

  /** Four pixels wide, with the round corners of the bar at its left. */
  private static List<Shape.Move> leftEdge(Box box) {
    double right = box.x() + 4;
    double near = CHIP * 0.4477;
    return List.of(new Shape.Move.To(right, box.y()),
        new Shape.Move.Curve(box.x() + near, box.y(), box.x(), box.y() + near, box.x(), box.y() + CHIP),
        new Shape.Move.Line(box.x(), box.bottom() - CHIP),
        new Shape.Move.Curve(box.x(), box.bottom() - near, box.x() + near, box.bottom(), right, box.bottom()),
        new Shape.Move.Close());
  }
}
