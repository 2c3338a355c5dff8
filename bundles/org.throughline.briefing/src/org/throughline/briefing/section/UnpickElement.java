package org.throughline.briefing.section;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.ElementRef;
import org.throughline.model.briefing.Section;

/**
 * Takes an element out of what is picked for a section. The element itself stays as it is.
 *
 * @param section the section
 * @param pick one of its picks
 */
public record UnpickElement(Section section, ElementRef pick) implements Operation {

  @Override
  public Message label() {
    String name = pick.getLastLabel();
    return Message.of(UnpickElement.class, "operation.unpick",
        name == null || name.isBlank() ? ModelLabel.name(pick) : ModelLabel.quoted(name), ModelLabel.name(section));
  }

  @Override
  public void apply(Edit edit) {
    section.getPicks().remove(pick);
  }
}
