package org.throughline.briefing.section;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.Element;
import org.throughline.model.ElementRef;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.Section;

/**
 * Puts an element at the end of what is picked for a section. What is picked already stays where it is.
 *
 * @param section the section
 * @param element what is to be told in it
 */
public record PickElement(Section section, Element element) implements Operation {

  @Override
  public Message label() {
    return Message.of(PickElement.class, "operation.pick", ModelLabel.name(element), ModelLabel.name(section));
  }

  @Override
  public void apply(Edit edit) {
    String id = element.getId();
    if (id == null || section.getPicks().stream().anyMatch(it -> id.equals(it.getTargetId()))) {
      return;
    }
    ElementRef pick = edit.create(ModelPackage.Literals.ELEMENT_REF);
    pick.setTargetId(id);
    pick.setTargetType(element.eClass().getEPackage().getName() + "." + element.eClass().getName());
    pick.setLastLabel(element.getName());
    section.getPicks().add(pick);
  }
}
