package org.throughline.internal.ui.outline;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A stretch of a list that is too long to be shown at once.
 *
 * @param owner whose list
 * @param feature which list
 * @param from the place of its first element, counted from 0
 */
public record Range(EObject owner, EReference feature, int from) {

  /** How many elements a stretch has; a list up to this length has none. */
  public static final int LENGTH = 500;

  /** The place behind its last element. */
  public int to() {
    return Math.min(from + LENGTH, ((List<?>) owner.eGet(feature)).size());
  }

  /** What it holds now, in order. */
  @SuppressWarnings("unchecked")
  public List<EObject> members() {
    int to = to();
    return from >= to ? List.of() : List.copyOf(((List<EObject>) owner.eGet(feature)).subList(from, to));
  }
}
