package org.throughline.picture;

import java.util.List;
import java.util.stream.Stream;

/** One thing drawn in a scene. Places and lengths are pixels at 96 dpi from the upper left corner. */
public sealed interface Shape {

  /** What it stands for. */
  Tag tag();

  /** The smallest upright box around it, with the width of its edge; for a curve, around its handles too. */
  Box box();

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

    @Override
    public Box box() {
      return new Box(x, y, width, height).grown(paint.outside());
    }
  }

  /**
   * A circle.
   *
   * @param x its middle
   * @param y its middle
   * @param radius 0 or more
   */
  record Circle(double x, double y, double radius, Paint paint, Tag tag) implements Shape {

    @Override
    public Box box() {
      return new Box(x - radius, y - radius, 2 * radius, 2 * radius).grown(paint.outside());
    }
  }

  /** A straight line from one point to another. */
  record Line(double x1, double y1, double x2, double y2, Stroke stroke, Tag tag) implements Shape {

    @Override
    public Box box() {
      return Box.between(x1, y1, x2, y2).grown(stroke.width() / 2);
    }
  }

  /** A path of straight and curved parts. */
  record Path(List<Move> moves, Paint paint, Tag tag) implements Shape {

    /** Keeps an own copy of the moves. */
    public Path {
      moves = List.copyOf(moves);
      if (moves.isEmpty()) {
        throw new IllegalArgumentException("A path needs a move");
      }
    }

    @Override
    public Box box() {
      return moves.stream().flatMap(Move::box).reduce(Box::with).orElse(new Box(0, 0, 0, 0)).grown(paint.outside());
    }
  }

  /**
   * A line of text that is never broken. Painters draw it in exactly the width given, so that it takes the same room
   * everywhere.
   *
   * @param x where it starts, has its middle or ends, as {@code anchor} says
   * @param y its baseline
   * @param width how wide it is, measured in the bundled typeface
   */
  record Text(String text, double x, double y, double width, Anchor anchor, TextStyle style, Tag tag)
      implements Shape {

    /** Refuses a text without a width of its own. */
    public Text {
      if (!(width >= 0)) {
        throw new IllegalArgumentException("No text is " + width + " wide");
      }
    }

    /** Where its first letter begins. */
    public double left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width / 2;
        case END -> x - width;
      };
    }

    @Override
    public Box box() {
      return new Box(left(), y - style.ascent(), width, style.ascent() + style.descent());
    }
  }

  /**
   * A photo or another picture made of dots. It fills its box; what does not fit is left out evenly at two sides.
   *
   * @param file its dots
   * @param box where it is
   * @param alternative what can be seen on it, in words; never blank
   */
  record Image(ImageFile file, Box box, String alternative, Tag tag) implements Shape {

    /** Refuses a picture that says nothing to who cannot see it. */
    public Image {
      if (alternative.isBlank()) {
        throw new IllegalArgumentException("An image needs words beside it");
      }
    }
  }

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

    /** The points it names, as boxes without a size. */
    private Stream<Box> box() {
      return switch (this) {
        case To it -> Stream.of(new Box(it.x, it.y, 0, 0));
        case Line it -> Stream.of(new Box(it.x, it.y, 0, 0));
        case Curve it -> Stream.of(Box.between(it.x1, it.y1, it.x2, it.y2), new Box(it.x, it.y, 0, 0));
        case Close it -> Stream.empty();
      };
    }

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
