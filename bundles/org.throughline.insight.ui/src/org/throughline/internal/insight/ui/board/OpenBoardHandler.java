package org.throughline.internal.insight.ui.board;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** Opens the Insights board of the active client. */
public final class OpenBoardHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    try {
      BoardEditor.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), session());
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
