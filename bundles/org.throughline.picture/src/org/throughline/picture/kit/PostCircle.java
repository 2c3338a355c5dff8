package org.throughline.picture.kit;

import org.throughline.picture.Paint;
import org.throughline.picture.PathData;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/** How far a post is, as a circle that fills. */
public enum PostCircle {
  /** Dashed and empty. */
  IDEA(0),
  /** A quarter. */
  DRAFT(0.25),
  /** A half. */
  REVIEW(0.5),
  /** Three quarters. */
  APPROVED(0.75),
  /** Full: scheduled or published. */
  FULL(1),
  /** Two bars: held. */
  HELD(0);

  /** The size of a circle, in pixels. */
  public static final double SIZE = 16;

  private static final double GRID = 14;
  private static final double HALF = GRID / 2;

  private final double filled;

  PostCircle(double filled) {
    this.filled = filled;
  }

  /**
   * Draws the circle.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param tag names the post
   * @param words how far it is; never blank
   */
  public void draw(Sketch sketch, double x, double y, Tag tag, String words) {
    double scale = SIZE / GRID;
    double middleX = x + SIZE / 2;
    double middleY = y + SIZE / 2;
    Tag spoken = tag.as(Role.SIGN).saying(words);
    Tag silent = spoken.silent();
    if (this == HELD) {
      sketch.add(Layer.MARK, new Shape.Circle(middleX, middleY, 5.25 * scale,
          Paint.line(Token.INK_2, 1.5 * scale), spoken));
      sketch.add(Layer.MARK, new Shape.Path(PathData.moves("M5.5 5v4M8.5 5v4", x, y, scale),
          Paint.line(Stroke.round(Token.INK_2, 1.5 * scale)), silent));
      return;
    }
    Stroke edge = Stroke.of(Token.INK, 1.3 * scale);
    sketch.add(Layer.MARK, new Shape.Circle(middleX, middleY, 5.6 * scale,
        Paint.line(this == IDEA ? edge.dashed(2 * scale, 1.7 * scale) : edge), spoken));
    if (filled == 1) {
      sketch.add(Layer.MARK, new Shape.Circle(middleX, middleY, 3.4 * scale, Paint.fill(Token.INK), silent));
    } else if (filled > 0) {
      double angle = filled * 2 * Math.PI - Math.PI / 2;
      String sector = "M7 7V3.4A3.6 3.6 0 " + (filled > 0.5 ? 1 : 0) + " 1 " + (HALF + 3.6 * Math.cos(angle)) + " "
          + (HALF + 3.6 * Math.sin(angle)) + "z";
      sketch.add(Layer.MARK,
          new Shape.Path(PathData.moves(sector, x, y, scale), Paint.fill(Token.INK), silent));
    }
  }
}
