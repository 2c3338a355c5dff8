package org.throughline.core;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Removes several elements or values with all they contain as one step, and clears what refers to them.
 *
 * @param elements what goes; what lies inside another of them goes with it
 */
public record DeleteElements(List<EObject> elements) implements Operation {

  public DeleteElements {
    elements = List.copyOf(elements);
  }

  @Override
  public Message label() {
    return elements.size() == 1
        ? Message.of(DeleteElements.class, "operation.delete", ModelLabel.name(elements.getFirst()))
        : Message.of(DeleteElements.class, "operation.delete.many", elements.size());
  }

  @Override
  public void apply(Edit edit) {
    for (EObject element : elements) {
      // A value that was nothing without an earlier one has gone with it.
      if (EcoreUtil.isAncestor(edit.client(), element)) {
        edit.delete(element);
      }
    }
  }
}
