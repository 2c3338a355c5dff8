package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;

/** Thrown through computations up to the one that needs its own value. */
final class NeedsItself extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Computation computation;
  private final transient EObject subject;

  NeedsItself(Computation computation, EObject subject) {
    super(Failure.NEEDS_ITSELF.what(), null, false, false);
    this.computation = computation;
    this.subject = subject;
  }

  boolean is(Computation other, EObject about) {
    return computation == other && subject == about;
  }
}
