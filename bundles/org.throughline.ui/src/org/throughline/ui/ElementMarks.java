package org.throughline.ui;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;

/**
 * Knows which elements something is to be said about, so that trees and lists can mark them. Registered as an OSGi
 * service; where several are, the highest mark is shown. Used on the UI thread and asked often: it answers at once from
 * what it knows already.
 */
@ConsumerType
public interface ElementMarks {

  /** The highest mark of an element itself; empty when it has none. */
  Optional<Mark> mark(ClientSession session, EObject element);

  /** The highest mark of an element and of everything it contains; empty when there is none. */
  Optional<Mark> markBelow(ClientSession session, EObject element);

  /**
   * What the highest finding on an element itself says, as one sentence; empty when it has none, or when there are no
   * words for it.
   */
  default Optional<Worded> sentence(ClientSession session, EObject element) {
    return Optional.empty();
  }

  /** Calls a listener on the UI thread whenever marks may be others than before. */
  void addListener(Runnable listener);

  /** Calls a listener no more. */
  void removeListener(Runnable listener);

  /** What can be said about an element, the weightiest last. */
  enum Mark {
    /** Something could be better. */
    HINT,
    /** Something is probably wrong. */
    WARNING,
    /** Something does not hold. */
    ERROR
  }
}
