package org.throughline.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture: shapes at their places, in the order they are drawn, and what it says in words. Painters draw what is given
 * here and decide nothing.
 *
 * @param width in pixels at 96 dpi, more than 0
 * @param height in pixels at 96 dpi, more than 0
 * @param title what the picture is, in one line; never blank
 * @param description what it says, in one or two sentences; never blank
 * @param shapes in the order of drawing
 * @param items what a person can point at, in reading order; no two with one id
 * @param lanes in reading order; items name the lane they lie in
 * @param table the same as a table
 */
public record Scene(double width, double height, String title, String description, List<Shape> shapes,
    List<Item> items, List<Lane> lanes, ValueTable table) {

  /** Refuses a picture without a size or without words, and items that cannot be told apart. */
  public Scene {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("A picture needs a size");
    }
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("A picture needs a title and a description");
    }
    shapes = List.copyOf(shapes);
    items = List.copyOf(items);
    lanes = List.copyOf(lanes);
    Set<String> ids = new HashSet<>();
    for (Item item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("Two items have the id " + item.id());
      }
    }
  }

  /** A picture that is only looked at. */
  public Scene(double width, double height, String title, String description, List<Shape> shapes, ValueTable table) {
    this(width, height, title, description, shapes, List.of(), List.of(), table);
  }

  /** The item with an id, if the picture has it. */
  public Optional<Item> item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The item at a point: of several the one that is read last, as it lies inside the others. */
  public Optional<Item> itemAt(double x, double y) {
    return items.reversed().stream().filter(item -> item.box().contains(x, y)).findFirst();
  }
}
