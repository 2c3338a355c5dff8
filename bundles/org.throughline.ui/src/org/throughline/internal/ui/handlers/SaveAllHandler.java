package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Saving;

/** Writes the changes of every open client to disk. */
public final class SaveAllHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return !Saving.unsaved(desk()).isEmpty();
  }

  @Override
  protected void act(ExecutionEvent event) {
    Saving.saveAll(desk());
  }
}
