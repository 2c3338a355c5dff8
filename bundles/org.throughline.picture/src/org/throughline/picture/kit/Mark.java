package org.throughline.picture.kit;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Paint;
import org.throughline.picture.PathData;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/** The mark of a finding. The shape carries the meaning, the colour only repeats it: weight falls with importance. */
public enum Mark {
  /** Breaks the line: a filled octagon with a cross. */
  ERROR(Token.ERROR, Token.ON_ERROR, "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z",
      "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8", 1.75),
  /** Weakens it: a filled triangle with an exclamation mark. */
  WARNING(Token.WARNING_MARK, Token.ON_WARNING,
      "M8 1.4c.5 0 .9.25 1.15.7l5.5 10.3c.5.95-.15 2.1-1.15 2.1h-11c-1 0-1.65-1.15-1.15-2.1l5.5-10.3c.25-.45.65-.7 "
          + "1.15-.7z",
      "M8 5.75v3.75M8 12.1v.01", 1.75),
  /** Could be better: an open circle with an i. */
  HINT(Token.HINT, Token.HINT, "", "M8 7.5v3.4M8 5v.01", 1.75),
  /** Holds: a tick without a frame. */
  HOLDS(Token.OK, Token.OK, "", "M2.75 8.5 6.25 12l7-7.5", 1.9),
  /** Accepted with a reason: a dashed circle with a dash. */
  WAIVED(Token.INK_3, Token.INK_3, "", "M5.25 8h5.5", 1.6);

  /** The size of a mark on a card, in pixels. */
  public static final double SIZE = 16;

  private static final double RADIUS = 6.25;
  private static final double EDGE = 1.5;

  private final Token colour;
  private final Token sign;
  private final String ground;
  private final String drawing;
  private final double weight;

  Mark(Token colour, Token sign, String ground, String drawing, double weight) {
    this.colour = colour;
    this.sign = sign;
    this.ground = ground;
    this.drawing = drawing;
    this.weight = weight;
  }

  /** The colour of the mark. */
  public Token colour() {
    return colour;
  }

  /**
   * Draws the mark.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param size 9 in a tree, 14 in a table, 16 on a card
   * @param tag names the element it hangs on
   * @param words what was found; never blank, as a mark without words helps nobody
   */
  public void draw(Sketch sketch, double x, double y, double size, Tag tag, String words) {
    shapes(x, y, size, tag, words).forEach(shape -> sketch.add(Layer.MARK, shape));
  }

  /** The same as shapes. */
  public List<Shape> shapes(double x, double y, double size, Tag tag, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("A mark needs words");
    }
    double scale = size / SIZE;
    Tag spoken = tag.as(Role.MARK).saying(words);
    List<Shape> shapes = new ArrayList<>();
    if (!ground.isEmpty()) {
      shapes.add(new Shape.Path(PathData.moves(ground, x, y, scale), Paint.fill(colour), spoken));
    } else if (this != HOLDS) {
      Stroke edge = Stroke.of(colour, EDGE * scale);
      shapes.add(new Shape.Circle(x + size / 2, y + size / 2, RADIUS * scale,
          Paint.of(Token.SURFACE, this == WAIVED ? edge.dashed(2.6 * scale, 2.3 * scale) : edge), spoken));
    }
    shapes.add(new Shape.Path(PathData.moves(drawing, x, y, scale),
        Paint.line(Stroke.round(sign, weight * scale)), shapes.isEmpty() ? spoken : spoken.silent()));
    return shapes;
  }
}
