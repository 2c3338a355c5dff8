package org.throughline.briefing.template;

import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.ModelPackage;
import org.throughline.model.Property;
import org.throughline.model.briefing.Briefing;

/**
 * Marks a briefing as a template, or no longer.
 *
 * @param briefing which
 * @param marked whether it is one from now on
 */
public record MarkAsTemplate(Briefing briefing, boolean marked) implements Operation {

  @Override
  public Message label() {
    return Message.of(MarkAsTemplate.class, marked ? "operation.mark" : "operation.unmark", ModelLabel.name(briefing));
  }

  @Override
  public void apply(Edit edit) {
    if (marked && !OwnTemplate.is(briefing)) {
      Property property = edit.create(ModelPackage.Literals.PROPERTY);
      OwnTemplate.write(property);
      briefing.getProperties().add(property);
    } else if (!marked) {
      OwnTemplate.mark(briefing).ifPresent(briefing.getProperties()::remove);
    }
  }
}
