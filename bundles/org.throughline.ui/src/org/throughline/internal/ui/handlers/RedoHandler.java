package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.internal.ui.Words;
import org.throughline.ui.DeskHandler;

/** Does the last undone step again and says in the menu which one that is. */
public final class RedoHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.history().canRedo()).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    session().history().redo();
  }

  @Override
  protected String wording() {
    return desk().session().flatMap(session -> session.history().redoLabel())
        .map(step -> StepWords.menu("redo", step)).orElseGet(() -> Words.of("redo"));
  }
}
