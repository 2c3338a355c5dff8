package org.throughline.picture;

import java.util.Optional;

/**
 * How a shape is painted: what fills it and what its edge is.
 *
 * @param fill the colour inside, where there is one
 * @param stroke the edge, where there is one
 */
public record Paint(Optional<Token> fill, Optional<Stroke> stroke) {

  /** A shape without an edge. */
  public static Paint fill(Token colour) {
    return new Paint(Optional.of(colour), Optional.empty());
  }

  /** A line or an empty shape. */
  public static Paint line(Token colour, double width) {
    return line(Stroke.of(colour, width));
  }

  /** A line or an empty shape. */
  public static Paint line(Stroke stroke) {
    return new Paint(Optional.empty(), Optional.of(stroke));
  }

  /** A shape with an edge. */
  public static Paint of(Token fill, Stroke stroke) {
    return new Paint(Optional.of(fill), Optional.of(stroke));
  }

  /** How far the edge reaches beyond the shape, in pixels. */
  double outside() {
    return stroke.map(edge -> edge.width() / 2).orElse(0.0);
  }
}
