package org.throughline.picture;

import java.util.List;

/**
 * A picture: shapes at their places, in the order they are drawn, and what it says in words. Painters draw what is given
 * here and decide nothing.
 *
 * @param width in pixels at 96 dpi, more than 0
 * @param height in pixels at 96 dpi, more than 0
 * @param title what the picture is, in one line; never blank
 * @param description what it says, in one or two sentences; never blank
 * @param shapes in the order of drawing
 * @param table the same as a table
 */
public record Scene(double width, double height, String title, String description, List<Shape> shapes,
    ValueTable table) {

  /** Refuses a picture without a size or without words. */
  public Scene {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("A picture needs a size");
    }
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("A picture needs a title and a description");
    }
    shapes = List.copyOf(shapes);
  }
}
