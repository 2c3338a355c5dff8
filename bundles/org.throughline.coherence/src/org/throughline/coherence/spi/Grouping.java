package org.throughline.coherence.spi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Puts elements of a class into groups by a key, such as all standards for the same channel and metric. Groups are kept
 * up to date member by member. The same object stands for the same grouping: keep it in a constant and share it.
 *
 * @param members the class of the elements, subclasses included
 * @param key gives an element's key
 * @param <T> the members
 * @param <K> the key: immutable, with a true {@code equals}
 */
public record Grouping<T extends EObject, K>(EClass members, Key<T, K> key) {

  /** Finds the group of an element. Pure, like a {@link Rule}. */
  @FunctionalInterface
  public interface Key<T extends EObject, K> {

    /** The key; null for an element that is in no group. */
    @Nullable K of(@NonNull T member, CheckContext context);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
