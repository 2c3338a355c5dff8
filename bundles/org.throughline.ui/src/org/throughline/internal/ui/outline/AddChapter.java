package org.throughline.internal.ui.outline;

import org.eclipse.emf.ecore.EClass;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;

/**
 * Gives the client a chapter it does not have yet.
 *
 * @param type the kind of chapter
 */
public record AddChapter(EClass type) implements Operation {

  @Override
  public Message label() {
    return Message.of(AddChapter.class, "operation.chapter", new ModelLabel(type));
  }

  @Override
  public void apply(Edit edit) {
    edit.addChapter(type);
  }
}
