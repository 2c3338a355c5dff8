package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Grouping;

/** Computes in which group an element is. */
final class KeyComputation extends Computation {

  private final Grouping<EObject, ?> grouping;
  final GroupStore store;

  KeyComputation(Grouping<EObject, ?> grouping, GroupStore store) {
    this.grouping = grouping;
    this.store = store;
  }

  @Override
  @Nullable Object compute(EObject subject, CheckContext context) {
    return grouping.key().of(subject, context);
  }
}
