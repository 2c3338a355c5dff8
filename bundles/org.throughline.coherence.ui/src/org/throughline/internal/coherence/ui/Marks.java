package org.throughline.internal.coherence.ui;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.FindingStates.Entry;
import org.throughline.ui.ElementMarks.Mark;

/** What is marked at one moment: the elements about which something counts, and all around them. Immutable. */
final class Marks {

  private final Map<EObject, Mark> own = new IdentityHashMap<>();
  private final Map<EObject, Mark> below = new IdentityHashMap<>();

  /** The marks of what counts. */
  Marks(FindingStates states) {
    for (Entry each : states.open()) {
      Mark mark = switch (each.severity()) {
        case ERROR -> Mark.ERROR;
        case WARNING -> Mark.WARNING;
        case HINT -> Mark.HINT;
      };
      each.finding().ifPresent(finding -> mark(finding.about(), mark));
    }
  }

  private void mark(EObject about, Mark mark) {
    raise(own, about, mark);
    for (EObject each = about; each != null && raise(below, each, mark); each = each.eContainer()) {
      // What has the mark already has told it to all around it.
    }
  }

  private static boolean raise(Map<EObject, Mark> marks, EObject element, Mark mark) {
    Mark before = marks.get(element);
    if (before != null && before.compareTo(mark) >= 0) {
      return false;
    }
    marks.put(element, mark);
    return true;
  }

  /** The highest of an element itself. At once. */
  Optional<Mark> of(EObject element) {
    return Optional.ofNullable(own.get(element));
  }

  /** The highest of an element and everything it contains. At once. */
  Optional<Mark> below(EObject element) {
    return Optional.ofNullable(below.get(element));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Marks marks && own.equals(marks.own) && below.equals(marks.below);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }
}
