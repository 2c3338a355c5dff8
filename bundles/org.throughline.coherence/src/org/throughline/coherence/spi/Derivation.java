package org.throughline.coherence.spi;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.NonNull;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Computes something about an element that several rules, scores or pictures need. It is computed once and again only
 * when something it read has changed; who asked is asked again only when the value became another one. Pure, like a
 * {@link Rule}.
 *
 * <p>The same object stands for the same computation: keep it in a constant and share it.
 *
 * @param <S> what it is about
 * @param <V> the value: immutable, with a true {@code equals}, never null
 */
@FunctionalInterface
@ConsumerType
public interface Derivation<S extends EObject, V> {

  /**
   * Computes the value.
   *
   * @param subject counts as read
   * @param context the only way to look at anything else
   */
  V compute(@NonNull S subject, CheckContext context);
}
