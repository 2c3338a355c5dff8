package org.throughline.picture;

import java.util.List;

/** One thing drawn in a scene. Places and lengths are pixels at 96 dpi from the upper left corner. */
public sealed interface Shape {

  /** What it stands for. */
  Tag tag();

  /**
   * A rectangle.
   *
   * @param x left edge
   * @param y upper edge
   * @param width 0 or more
   * @param height 0 or more
   * @param radius of its corners
   */
  record Rectangle(double x, double y, double width, double height, double radius, Paint paint, Tag tag)
      implements Shape {

    /** Refuses a rectangle that is turned inside out. */
    public Rectangle {
      if (!(width >= 0 && height >= 0)) {
        throw new IllegalArgumentException("A rectangle cannot be " + width + " by " + height);
      }
    }

    /** A rectangle with square corners. */
    public Rectangle(double x, double y, double width, double height, Paint paint, Tag tag) {
      this(x, y, width, height, 0, paint, tag);
    }
  }

  /**
   * A circle.
   *
   * @param x its middle
   * @param y its middle
   * @param radius 0 or more
   */
  record Circle(double x, double y, double radius, Paint paint, Tag tag) implements Shape {}

  /** A straight line from one point to another. */
  record Line(double x1, double y1, double x2, double y2, Stroke stroke, Tag tag) implements Shape {}

  /** A path of straight and curved parts. */
  record Path(List<Move> moves, Paint paint, Tag tag) implements Shape {

    /** Keeps an own copy of the moves. */
    public Path {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A line of text that is never broken.
   *
   * @param x where it starts, has its middle or ends, as {@code anchor} says
   * @param y its baseline
   */
  record Text(String text, double x, double y, Anchor anchor, TextStyle style, Tag tag) implements Shape {}

  /** Which point of a text its place means. */
  enum Anchor {
    /** Its beginning. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Its end. */
    END
  }

  /** One step of a path. */
  sealed interface Move {

    /** Begins a new part without drawing. */
    record To(double x, double y) implements Move {}

    /** Draws a straight line. */
    record Line(double x, double y) implements Move {}

    /** Draws a cubic curve with two handles. */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Move {}

    /** Draws back to where the part began. */
    record Close() implements Move {}
  }
}
