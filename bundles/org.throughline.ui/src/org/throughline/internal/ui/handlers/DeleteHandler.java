package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.DeleteElement;
import org.throughline.ui.DeskHandler;

/** Deletes the shown element; undo brings it back. */
public final class DeleteHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().session().isPresent() && desk().shown().filter(this::isDeletable).isPresent();
  }

  private boolean isDeletable(EObject element) {
    return element.eContainmentFeature() != null && element.eContainmentFeature().isMany()
        && session().readOnlyReason(element).isEmpty()
        && !(element instanceof org.throughline.model.ChapterEntry);
  }

  @Override
  protected void act(ExecutionEvent event) {
    EObject element = desk().shown().orElseThrow();
    EObject parent = element.eContainer();
    desk().run(new DeleteElement(element));
    desk().show(parent);
  }
}
