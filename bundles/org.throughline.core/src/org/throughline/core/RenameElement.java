package org.throughline.core;

import org.throughline.model.Element;

/**
 * Gives an element another name.
 *
 * @param element whose name
 * @param name the new name; surrounding white space is left out
 */
public record RenameElement(Element element, String name) implements Operation {

  public RenameElement {
    name = name.strip();
  }

  @Override
  public Message label() {
    return Message.of(RenameElement.class, "operation.rename", ModelLabel.name(element));
  }

  @Override
  public void apply(Edit edit) {
    if (name.isEmpty()) {
      throw new ClientException(ClientException.Kind.BAD_INPUT,
          Message.of(RenameElement.class, "refused.name.empty", ModelLabel.name(element)), null);
    }
    if (!name.equals(element.getName())) {
      element.setName(name);
    }
  }
}
