package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.core.DuplicateElement;
import org.throughline.core.OperationResult;
import org.throughline.ui.DeskHandler;

/** Puts a duplicate of the shown element behind it and shows that. */
public final class DuplicateHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().session().isPresent() && desk().shown().filter(element -> element.eContainmentFeature() != null
        && element.eContainmentFeature().isMany() && !(element instanceof org.throughline.model.Chapter)
        && !(element instanceof org.throughline.model.ChapterEntry)
        && session().readOnlyReason(element).isEmpty()).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    OperationResult result = desk().run(new DuplicateElement(desk().shown().orElseThrow()));
    result.added().stream().findFirst().ifPresent(desk()::show);
  }
}
