package org.throughline.internal.ui.form;

import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelFactory;

/** Makes pointers. */
final class Pointers {

  private Pointers() {
  }

  static ElementRef to(Element element) {
    ElementRef pointer = ModelFactory.eINSTANCE.createElementRef();
    pointer.setTargetId(element.getId());
    pointer.setTargetType(element.eClass().getEPackage().getName() + "." + element.eClass().getName());
    pointer.setLastLabel(element.getName());
    return pointer;
  }
}
