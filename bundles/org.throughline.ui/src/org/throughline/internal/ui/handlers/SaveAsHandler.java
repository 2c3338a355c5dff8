package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Saving;

/** Writes the client to another folder and goes on there. */
public final class SaveAsHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    Saving.saveAs(shell(), desk(), session());
  }
}
