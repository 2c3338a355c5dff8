package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;

/**
 * What one computation about one element was made from. A rule's result is among the findings and a group's key in its
 * store; a value that others read is here, and a source itself.
 *
 * <p>A rule that read nothing but its subject has no cell: when the subject changes it is asked again anyway.
 */
sealed class Cell extends Source permits ValueCell {

  /** Whether the result can be trusted. */
  enum State {
    /** It is what a new computation would give. */
    CLEAN,
    /** A value it was made from may have become another one. */
    MAYBE,
    /** Something it was made from is another now. */
    DIRTY,
    /** Its subject left the model. */
    GONE
  }

  private static final Source[] NONE = {};

  final Computation computation;
  final EObject subject;
  State state = State.CLEAN;
  boolean queued;
  private Source[] sources = NONE;

  Cell(Computation computation, EObject subject) {
    this.computation = computation;
    this.subject = subject;
  }

  Source[] sources() {
    return sources;
  }

  /** Reads other sources from now on. */
  void sources(Source[] next) {
    if (same(sources, next)) {
      return;
    }
    for (Source each : sources) {
      each.remove(this);
    }
    for (Source each : next) {
      each.add(this);
    }
    sources = next;
  }

  private static boolean same(Source[] one, Source[] other) {
    if (one.length != other.length) {
      return false;
    }
    for (int each = 0; each < one.length; each++) {
      if (one[each] != other[each]) {
        return false;
      }
    }
    return true;
  }

  void forgetSources() {
    sources(NONE);
  }
}
