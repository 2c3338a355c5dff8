package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** A value that others read. */
final class ValueCell extends Cell {

  private @Nullable Object value;

  ValueCell(DerivedComputation computation, EObject subject) {
    super(computation, subject);
  }

  /** The value or a {@link Failure}; null when the derivation gave null against its word. */
  @Nullable Object value() {
    return value;
  }

  void value(@Nullable Object next) {
    value = next;
  }
}
