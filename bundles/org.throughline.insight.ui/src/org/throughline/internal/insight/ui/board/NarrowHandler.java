package org.throughline.internal.insight.ui.board;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.DeskHandler;

/** Narrows the filter of the Insights board to what is chosen on it. */
public final class NarrowHandler extends DeskHandler {

  @Override
  protected void act(ExecutionEvent event) {
    if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof BoardEditor board) {
      board.narrowed().ifPresent(board::narrow);
    }
  }
}
