package org.throughline.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the perspective in front the layout it came with. Nothing of the client changes, so nothing is asked. */
public final class ResetHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page != null) {
      page.resetPerspective();
    }
    return null;
  }
}
