package org.throughline.internal.insight.ui.shelf;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.Trouble;

/** Shows the Insights view. */
public final class ShowShelfHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    try {
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ShelfView.ID);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
    return null;
  }
}
