package org.throughline.internal.coherence.engine;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;

/** An element that somebody read, whose referrers somebody asked for, or about which something is kept. */
final class Node extends Source {

  /** Who asked what refers to the element through one reference. */
  private static final class Referrers extends Source {

    private final EReference reference;
    private final @Nullable Referrers next;

    Referrers(EReference reference, @Nullable Referrers next) {
      this.reference = reference;
      this.next = next;
    }
  }

  /** None, one, or several in an array. */
  private @Nullable Object cells;
  private @Nullable Referrers referrers;

  // ---- what is kept about the element

  void forEachCell(Consumer<Cell> visitor) {
    if (cells instanceof Cell one) {
      visitor.accept(one);
    } else if (cells instanceof Cell[] several) {
      for (Cell each : several) {
        visitor.accept(each);
      }
    }
  }

  @Nullable Cell cell(Computation computation) {
    if (cells instanceof Cell one) {
      return one.computation == computation ? one : null;
    }
    if (cells instanceof Cell[] several) {
      for (Cell each : several) {
        if (each.computation == computation) {
          return each;
        }
      }
    }
    return null;
  }

  void keep(Cell cell) {
    if (cells instanceof Cell one) {
      cells = new Cell[] {one, cell};
    } else if (cells instanceof Cell[] several) {
      Cell[] more = Arrays.copyOf(several, several.length + 1);
      more[several.length] = cell;
      cells = more;
    } else {
      cells = cell;
    }
  }

  void drop(Cell cell) {
    if (cells == cell) {
      cells = null;
    } else if (cells instanceof Cell[] several) {
      Cell[] fewer = Arrays.stream(several).filter(each -> each != cell).toArray(Cell[]::new);
      cells = fewer.length == 1 ? fewer[0] : fewer;
    }
  }

  // ---- who refers to the element

  Source referrers(EReference reference) {
    for (Referrers each = referrers; each != null; each = each.next) {
      if (each.reference == reference) {
        return each;
      }
    }
    Referrers first = new Referrers(reference, referrers);
    referrers = first;
    return first;
  }

  void forEachReferrers(Consumer<Source> visitor) {
    for (Referrers each = referrers; each != null; each = each.next) {
      visitor.accept(each);
    }
  }
}
