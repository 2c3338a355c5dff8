package org.throughline.internal.ui.outline;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A list of an element that is shown as a line of its own in the explorer, such as the channels of an organisation.
 *
 * @param owner whose list
 * @param feature which list
 */
public record Group(EObject owner, EReference feature) {

  /** What the list holds now, in order. */
  @SuppressWarnings("unchecked")
  public List<EObject> members() {
    return List.copyOf((List<EObject>) owner.eGet(feature));
  }

  /** How many the list holds now. */
  public int size() {
    return ((List<?>) owner.eGet(feature)).size();
  }
}
