package org.throughline.picture.canvas;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.Box;

/**
 * What has to be painted again, on the screen: as few areas as paint little more than what changed. Areas that overlap,
 * or that together are hardly larger than both, become one.
 */
public final class Damage {

  private static final double WORTH = 1.3;

  private final List<Box> areas = new ArrayList<>();

  /** No damage yet. */
  public Damage() {}

  /** Adds an area; empty ones are left out. */
  public void add(Box area) {
    if (area.width() <= 0 || area.height() <= 0) {
      return;
    }
    Box grown = area;
    for (int i = 0; i < areas.size(); i++) {
      Box other = areas.get(i);
      Box both = grown.with(other);
      if (size(both) <= WORTH * (size(grown) + size(other))) {
        grown = both;
        areas.remove(i);
        i = -1;
      }
    }
    areas.add(grown);
  }

  private static double size(Box box) {
    return box.width() * box.height();
  }

  /** The areas. */
  public List<Box> areas() {
    return List.copyOf(areas);
  }
}
