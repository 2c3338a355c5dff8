package org.throughline.internal.ui.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.internal.ui.outline.ExplorerView;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** Selects the shown element in the explorer and goes there. */
public final class RevealHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().shown().isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    try {
      if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
          .showView(ExplorerView.ID) instanceof ExplorerView explorer) {
        explorer.reveal();
      }
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
