package org.throughline.coherence.spi;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * One thing that proves a finding.
 *
 * @param element the element
 * @param feature the feature of it that matters; null when the element itself does
 * @param value the value at the time of the check; null when there was none or the feature is a reference
 */
public record Evidence(EObject element, @Nullable EStructuralFeature feature, @Nullable Object value) {

  /** An element as it is. */
  public static Evidence of(EObject element) {
    return new Evidence(element, null, null);
  }

  /** A feature of an element with its present value. */
  public static Evidence of(EObject element, EStructuralFeature feature) {
    return new Evidence(element, feature,
        feature instanceof EAttribute && !feature.isMany() ? element.eGet(feature) : null);
  }
}
