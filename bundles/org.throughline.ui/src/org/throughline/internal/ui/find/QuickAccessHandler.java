package org.throughline.internal.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.Desk;

/** Opens quick access over elements and commands. */
public final class QuickAccessHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    ClientSearch search = window.getService(ClientSearch.class);
    search.start();
    new QuickAccess(window, window.getService(Desk.class), search).open();
    return null;
  }
}
