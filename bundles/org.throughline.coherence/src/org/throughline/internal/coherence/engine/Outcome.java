package org.throughline.internal.coherence.engine;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * What a computation came to.
 *
 * @param result null for none, or a {@link Failure}
 * @param reads what it was made from: elements and sources, without its subject
 */
record Outcome(Computation computation, EObject subject, @Nullable Object result, Object[] reads) {
}
