package org.throughline.internal.app.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.LoneInput;
import org.throughline.ui.Trouble;

/** Brings the welcome page back. */
public final class WelcomeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null && window.getActivePage() != null) {
      try {
        window.getActivePage().openEditor(new LoneInput(WelcomeEditor.title()), WelcomeEditor.ID, true);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    }
    return null;
  }
}
