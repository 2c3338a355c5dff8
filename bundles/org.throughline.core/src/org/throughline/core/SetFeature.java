package org.throughline.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Gives one feature of one object another value.
 *
 * @param object whose feature
 * @param feature an attribute or a reference
 * @param value the new value; null to clear it; for a many-valued feature a collection of all its values in order
 */
public record SetFeature(EObject object, EStructuralFeature feature, @Nullable Object value) implements Operation {

  public SetFeature {
    if (value instanceof Collection<?> many) {
      value = List.copyOf(many);
    }
    if (!object.eClass().getEAllStructuralFeatures().contains(feature)) {
      throw new IllegalArgumentException(object.eClass().getName() + " has no feature " + feature.getName());
    }
    if (feature.isMany() && value != null && !(value instanceof List)) {
      throw new IllegalArgumentException("The values of " + feature.getName() + " must come as a collection");
    }
  }

  @Override
  public Message label() {
    return Message.of(SetFeature.class, value == null ? "operation.clear" : "operation.set", new ModelLabel(feature),
        ModelLabel.name(object));
  }

  @Override
  @SuppressWarnings("unchecked")
  public void apply(Edit edit) {
    if (feature.isMany()) {
      List<Object> values = value == null ? List.of() : (List<Object>) value;
      ECollections.setEList((EList<Object>) object.eGet(feature), new ArrayList<>(values));
    } else if (value == null) {
      object.eUnset(feature);
    } else {
      object.eSet(feature, value);
    }
  }
}
