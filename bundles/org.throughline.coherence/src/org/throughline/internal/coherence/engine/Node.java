package org.throughline.internal.coherence.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An element that somebody read, or about which a result is kept. */
final class Node extends Source {

  private static final Cell[] NONE = {};

  private Cell[] cells = NONE;

  /** The results about the element that are kept. */
  Cell[] cells() {
    return cells;
  }

  @Nullable Cell cell(Computation computation) {
    for (Cell each : cells) {
      if (each.computation == computation) {
        return each;
      }
    }
    return null;
  }

  void keep(Cell cell) {
    cells = Arrays.copyOf(cells, cells.length + 1);
    cells[cells.length - 1] = cell;
  }

  void drop(Cell cell) {
    for (int each = 0; each < cells.length; each++) {
      if (cells[each] == cell) {
        Cell[] fewer = cells.length == 1 ? NONE : Arrays.copyOf(cells, cells.length - 1);
        if (each < fewer.length) {
          fewer[each] = cells[cells.length - 1];
        }
        cells = fewer;
        return;
      }
    }
  }

  boolean isIdle() {
    return cells.length == 0 && !isRead();
  }
}
