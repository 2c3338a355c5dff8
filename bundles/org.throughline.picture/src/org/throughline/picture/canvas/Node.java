package org.throughline.picture.canvas;

import java.util.List;
import org.throughline.picture.Box;
import org.throughline.picture.Item;

/**
 * An item of a canvas with what is drawn of it.
 *
 * @param item what it is
 * @param reach the box around the item and all its shapes
 * @param shapes the places of its shapes in the scene, in the order of drawing
 */
public record Node(Item item, Box reach, List<Integer> shapes) {

  /** Keeps an own copy of the places. */
  public Node {
    shapes = List.copyOf(shapes);
  }

  /** The id of the item. */
  public String id() {
    return item.id();
  }

  /** Where it is: what is pointed at, and what gets the edge of the selection. */
  public Box box() {
    return item.box();
  }

  /** The radius of the corners of its edge. */
  public double radius() {
    return item.radius();
  }
}
