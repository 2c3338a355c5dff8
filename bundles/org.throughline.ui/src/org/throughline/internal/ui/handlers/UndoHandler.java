package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.internal.ui.Words;
import org.throughline.ui.DeskHandler;

/** Undoes the last step and says in the menu which one that is. */
public final class UndoHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.history().canUndo()).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    session().history().undo();
  }

  @Override
  protected String wording() {
    return desk().session().flatMap(session -> session.history().undoLabel())
        .map(step -> StepWords.menu("undo", step)).orElseGet(() -> Words.of("undo"));
  }
}
