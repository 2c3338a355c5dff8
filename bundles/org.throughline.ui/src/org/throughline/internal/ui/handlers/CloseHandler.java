package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Saving;

/** Closes the client, after asking about unsaved changes. */
public final class CloseHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    if (Saving.mayLeave(shell(), desk())) {
      desk().close();
    }
  }
}
