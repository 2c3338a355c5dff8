package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * One result and what it was made from. A value that others read is a source itself.
 *
 * <p>A rule that found nothing and read nothing but its subject has no cell: when the subject changes it is asked again
 * anyway.
 */
final class Cell extends Source {

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
  private @Nullable Object result;
  private Source[] sources = NONE;

  Cell(Computation computation, EObject subject) {
    this.computation = computation;
    this.subject = subject;
  }

  @Nullable Object result() {
    return result;
  }

  void result(@Nullable Object next) {
    result = next;
  }

  Source[] sources() {
    return sources;
  }

  /** Makes room for sources that are put into {@link #sources()} one by one. */
  void expect(int many) {
    sources = many == 0 ? NONE : new Source[many];
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
