package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.core.ClientSession;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Saving;

/** Closes the active client, after asking about unsaved changes. */
public final class CloseHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    ClientSession session = session();
    if (Saving.mayLeave(shell(), desk(), session)) {
      desk().close(session);
    }
  }
}
