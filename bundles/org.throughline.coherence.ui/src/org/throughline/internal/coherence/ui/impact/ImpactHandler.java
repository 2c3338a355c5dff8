package org.throughline.internal.coherence.ui.impact;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.model.Client;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** Shows what a change to the shown element would touch. */
public final class ImpactHandler extends DeskHandler {

  @Override
  protected boolean can() {
    return desk().shown().filter(each -> !(each instanceof Client)).isPresent();
  }

  @Override
  protected void act(ExecutionEvent event) {
    try {
      ImpactView view = (ImpactView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
          .showView(ImpactView.ID);
      view.look(desk().shown());
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
