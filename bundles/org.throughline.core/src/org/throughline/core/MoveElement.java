package org.throughline.core;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Puts an element elsewhere: at another place of its list, or into another container.
 *
 * @param element what moves
 * @param parent what will contain it
 * @param feature the containment of the parent that takes it
 * @param index where it is afterwards in a list, counted from 0; -1 for the end
 */
public record MoveElement(EObject element, EObject parent, EReference feature, int index) implements Operation {

  public MoveElement {
    if (!feature.isContainment() || !feature.getEReferenceType().isSuperTypeOf(element.eClass())) {
      throw new IllegalArgumentException(feature.getName() + " cannot contain " + element.eClass().getName());
    }
  }

  @Override
  public Message label() {
    return Message.of(MoveElement.class, "operation.move", ModelLabel.name(element));
  }

  @Override
  @SuppressWarnings("unchecked")
  public void apply(Edit edit) {
    if (EcoreUtil.isAncestor(element, parent)) {
      throw new ClientException(ClientException.Kind.REFUSED,
          Message.of(MoveElement.class, "refused.move.inside", ModelLabel.name(element)), null);
    }
    if (feature.isMany()) {
      EList<EObject> list = (EList<EObject>) parent.eGet(feature);
      if (list.contains(element)) {
        list.move(index < 0 ? list.size() - 1 : Math.min(index, list.size() - 1), element);
      } else {
        list.add(index < 0 ? list.size() : Math.min(index, list.size()), element);
      }
    } else if (parent.eGet(feature) != element) {
      EObject present = (EObject) parent.eGet(feature);
      if (present != null) {
        edit.delete(present);
      }
      parent.eSet(feature, element);
    }
  }
}
