package org.throughline.core;

import org.eclipse.emf.ecore.EObject;

/**
 * Removes an element or value with all it contains, and clears what refers to it.
 *
 * @param element what goes
 */
public record DeleteElement(EObject element) implements Operation {

  @Override
  public Message label() {
    return Message.of(DeleteElement.class, "operation.delete", ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    edit.delete(element);
  }
}
