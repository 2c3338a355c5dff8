package org.throughline.core;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.throughline.model.Element;
import org.throughline.model.ModelPackage;

/**
 * Gives one feature of several objects the same value, as one step.
 *
 * @param objects whose feature, at least one; each has it
 * @param feature an attribute, or a reference that contains nothing
 * @param value the new value; null to clear it; for a many-valued feature a collection of all its values in order
 */
public record SetFeatureOnAll(List<EObject> objects, EStructuralFeature feature, @Nullable Object value)
    implements Operation {

  public SetFeatureOnAll {
    objects = List.copyOf(objects);
    if (value instanceof Collection<?> many) {
      value = List.copyOf(many);
    }
    if (objects.isEmpty()) {
      throw new IllegalArgumentException("Nothing to change");
    }
    if (feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())) {
      throw new IllegalArgumentException("One thing cannot be inside several others: " + feature.getName());
    }
  }

  @Override
  public Message label() {
    return objects.size() == 1 ? part(objects.getFirst()).label()
        : Message.of(SetFeatureOnAll.class, value == null ? "operation.clear.all" : "operation.set.all",
            new ModelLabel(feature), objects.size());
  }

  @Override
  public void apply(Edit edit) {
    objects.forEach(each -> edit.run(part(each)));
  }

  private Operation part(EObject object) {
    return feature == ModelPackage.Literals.ELEMENT__NAME && object instanceof Element element
        ? new RenameElement(element, value == null ? "" : value.toString()) : new SetFeature(object, feature, value);
  }
}
