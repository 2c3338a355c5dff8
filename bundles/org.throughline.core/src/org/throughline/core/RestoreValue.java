package org.throughline.core;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Gives one feature of an element the value it had in an earlier version. References to elements that are gone since
 * are left out.
 *
 * @param element whose feature
 * @param feature an attribute or a reference that is no containment
 * @param value the value of an {@link ElementState}; null where the feature was not set
 */
public record RestoreValue(EObject element, EStructuralFeature feature, @Nullable Object value) implements Operation {

  @Override
  public Message label() {
    return Message.of(RestoreValue.class, "operation.restore", new ModelLabel(feature), ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    edit.run(new SetFeature(element, feature,
        feature instanceof EReference reference && value instanceof List<?> pointers
            ? targets(edit, reference, pointers) : value));
  }

  private @Nullable Object targets(Edit edit, EReference reference, List<?> pointers) {
    List<EObject> targets = new ArrayList<>();
    for (Object each : pointers) {
      if (each instanceof ElementState.Pointer pointer) {
        edit.index().byId(pointer.id()).filter(found -> reference.getEReferenceType().isSuperTypeOf(found.eClass()))
            .ifPresent(targets::add);
      }
    }
    if (targets.isEmpty() && !pointers.isEmpty()) {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(RestoreValue.class, "refused.restore.gone",
          new ModelLabel(feature), ModelLabel.name(element)), null);
    }
    return reference.isMany() ? targets : targets.getFirst();
  }
}
