package org.throughline.picture;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width its width in pixels, more than 0
 * @param end how it ends
 * @param dashes lengths drawn and left out in turn, in pixels; empty for a whole line
 */
public record Stroke(Token colour, double width, End end, List<Double> dashes) {

  /** How a line ends. */
  public enum End {
    /** Cut off where it ends. */
    FLAT,
    /** With a half circle, as the throughline does. */
    ROUND
  }

  /** Keeps an own copy of the dashes. */
  public Stroke {
    if (!(width > 0)) {
      throw new IllegalArgumentException("A line needs a width");
    }
    dashes = List.copyOf(dashes);
  }

  /** A whole line with flat ends. */
  public static Stroke of(Token colour, double width) {
    return new Stroke(colour, width, End.FLAT, List.of());
  }

  /** A whole line with round ends. */
  public static Stroke round(Token colour, double width) {
    return new Stroke(colour, width, End.ROUND, List.of());
  }

  /** The same line, dashed. */
  public Stroke dashed(double drawn, double left) {
    return new Stroke(colour, width, end, List.of(drawn, left));
  }
}
