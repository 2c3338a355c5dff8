package org.throughline.picture.canvas;

import java.util.List;

/**
 * Things being dragged.
 *
 * @param ids what is dragged: the item under the pointer first, then what is selected with it
 * @param x where the pointer is
 * @param y where the pointer is
 * @param dx how far they are from their place, after snapping
 * @param dy how far they are from their place, after snapping
 */
public record Move(List<String> ids, double x, double y, double dx, double dy) {

  /** Keeps an own copy of the ids. */
  public Move {
    ids = List.copyOf(ids);
  }
}
