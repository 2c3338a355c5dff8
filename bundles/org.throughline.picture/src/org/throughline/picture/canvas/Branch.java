package org.throughline.picture.canvas;

import java.util.List;

/**
 * A line of the outline of a canvas, with what stands below it.
 *
 * @param item the id of the item it stands for; a line whose item the scene lacks is left out, with what is below it
 * @param below the lines below it, in order
 */
public record Branch(String item, List<Branch> below) {

  /** Keeps an own copy of what is below. */
  public Branch {
    below = List.copyOf(below);
  }
}
