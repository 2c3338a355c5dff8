package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Saving;

/** Writes the changes to disk. */
public final class SaveHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().session().filter(session -> session.access().editable() && session.isDirty()).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    Saving.save(desk());
  }
}
