package org.throughline.exchange.elements;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;

/**
 * Where in a client an element lies or is going to lie.
 *
 * @param owner what contains it; null when that is a chapter that is not there yet
 * @param chapter the class of the chapter that is made for it; null when the owner is there
 * @param feature the containment that takes it
 */
public record ElementPlace(@Nullable EObject owner, @Nullable EClass chapter, EReference feature) {

  public ElementPlace {
    if ((owner == null) == (chapter == null)) {
      throw new IllegalArgumentException("Either an owner or the chapter to be made");
    }
  }

  /** Whether an element lies there already. */
  boolean holds(EObject element) {
    return owner != null && element.eContainer() == owner && element.eContainmentFeature() == feature;
  }
}
