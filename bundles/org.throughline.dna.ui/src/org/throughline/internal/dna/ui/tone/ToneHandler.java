package org.throughline.internal.dna.ui.tone;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.Trouble;

/** Shows the view that says how a text sounds. */
public final class ToneHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    try {
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ToneView.ID);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
    return null;
  }
}
