package org.throughline.internal.coherence.engine;

import java.util.Arrays;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What one computation has read so far, each thing once: elements and sources. Used again for the next one. */
final class Frame {

  private static final Object[] NOTHING = {};
  private static final int FEW = 16;
  private static final int MANY = 64 * FEW;

  private @Nullable Computation computation;
  private @Nullable EObject subject;
  private Object[] reads = new Object[FEW];
  private int size;
  /** Where more than a few are found again: at the place their identity says, or the next one that is free. */
  private Object[] places = NOTHING;

  void start(Computation next, EObject about) {
    computation = next;
    subject = about;
  }

  Computation computation() {
    Computation present = computation;
    if (present == null) {
      throw new IllegalStateException("A check context was used outside its check");
    }
    return present;
  }

  boolean isFor(Computation other, EObject about) {
    return computation == other && subject == about;
  }

  @Nullable EObject subject() {
    return subject;
  }

  void note(Object read) {
    if (read != subject && (size < FEW ? isNoneOfFew(read) : takesPlace(read))) {
      append(read);
    }
  }

  private boolean isNoneOfFew(Object read) {
    for (int each = size - 1; each >= 0; each--) {
      if (reads[each] == read) {
        return false;
      }
    }
    return true;
  }

  private void append(Object read) {
    if (size == reads.length) {
      reads = Arrays.copyOf(reads, 2 * size);
    }
    reads[size++] = read;
    boolean crowded = size >= FEW && 2 * size >= places.length;
    if (crowded) {
      places = new Object[4 * Integer.highestOneBit(size)];
    }
    if (crowded || size == FEW) {
      for (int each = 0; each < size; each++) {
        takesPlace(reads[each]);
      }
    }
  }

  /** Gives something a place; false when it has one. */
  private boolean takesPlace(Object read) {
    int last = places.length - 1;
    int place = System.identityHashCode(read) & last;
    while (places[place] != null) {
      if (places[place] == read) {
        return false;
      }
      place = place + 1 & last;
    }
    places[place] = read;
    return true;
  }

  Object[] reads() {
    return size == 0 ? NOTHING : Arrays.copyOf(reads, size);
  }

  void end() {
    computation = null;
    subject = null;
    if (size > MANY) {
      reads = new Object[FEW];
      places = NOTHING;
    } else {
      Arrays.fill(reads, 0, size, null);
      if (size >= FEW) {
        Arrays.fill(places, null);
      }
    }
    size = 0;
  }
}
