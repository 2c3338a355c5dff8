package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;

/** Something that is computed about elements: by a rule, a derivation or a grouping. */
abstract sealed class Computation permits RuleComputation, DerivedComputation, KeyComputation {

  /** What all its results depend on, so that it need not be remembered for each. */
  private volatile boolean readsToday;
  private volatile boolean readsMetrics;
  private volatile boolean lost;

  /** Computes the result about one element; null stands for none. */
  abstract @Nullable Object compute(EObject subject, CheckContext context);

  /** Whether it is asked no more while the program runs, because it took too much time. */
  final boolean isLost() {
    return lost;
  }

  final void lose() {
    lost = true;
  }

  final boolean readsToday() {
    return readsToday;
  }

  final void noteToday() {
    if (!readsToday) {
      readsToday = true;
    }
  }

  final boolean readsMetrics() {
    return readsMetrics;
  }

  final void noteMetrics() {
    if (!readsMetrics) {
      readsMetrics = true;
    }
  }
}
