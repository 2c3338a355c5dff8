package org.throughline.internal.coherence.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What one computation has read so far, each thing once: elements and sources. Used again for the next one. */
final class Frame {

  private static final Object[] NOTHING = {};
  private static final int FEW = 16;

  private @Nullable Computation computation;
  private @Nullable EObject subject;
  private Object[] reads = new Object[FEW];
  private int size;
  private @Nullable Set<Object> seen;

  void start(Computation next, EObject about) {
    computation = next;
    subject = about;
    size = 0;
    seen = null;
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
    if (read == subject) {
      return;
    }
    Set<Object> known = seen;
    if (known != null) {
      if (known.add(read)) {
        append(read);
      }
      return;
    }
    for (int each = size - 1; each >= 0; each--) {
      if (reads[each] == read) {
        return;
      }
    }
    append(read);
    if (size == FEW) {
      known = Collections.newSetFromMap(new IdentityHashMap<>(4 * FEW));
      known.addAll(Arrays.asList(reads).subList(0, size));
      seen = known;
    }
  }

  private void append(Object read) {
    if (size == reads.length) {
      reads = Arrays.copyOf(reads, 2 * size);
    }
    reads[size++] = read;
  }

  Object[] reads() {
    return size == 0 ? NOTHING : Arrays.copyOf(reads, size);
  }

  void end() {
    computation = null;
    subject = null;
    seen = null;
    if (reads.length > 64 * FEW) {
      reads = new Object[FEW];
    } else {
      Arrays.fill(reads, 0, size, null);
    }
    size = 0;
  }
}
