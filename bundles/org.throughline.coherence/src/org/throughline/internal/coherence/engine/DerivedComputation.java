package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Derivation;

/** Computes a value that others share. */
final class DerivedComputation extends Computation {

  private final Derivation<EObject, ?> derivation;

  @SuppressWarnings("unchecked")
  DerivedComputation(Derivation<?, ?> derivation) {
    this.derivation = (Derivation<EObject, ?>) derivation;
  }

  @Override
  Object compute(EObject subject, CheckContext context) {
    return derivation.compute(subject, context);
  }
}
