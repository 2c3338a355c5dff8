package org.throughline.internal.coherence.ui.findings;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.internal.coherence.ui.Checks;
import org.throughline.ui.DeskHandler;
import org.throughline.ui.Trouble;

/** Does with the findings what stands behind its name, and shows them where it needs them. */
public final class FindingsHandler extends DeskHandler implements IExecutableExtension {

  private String deed = "show";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    deed = String.valueOf(data);
  }

  @Override
  protected void act(ExecutionEvent event) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      switch (deed) {
        case "check" -> {
          desk().session().ifPresent(PlatformUI.getWorkbench().getService(Checks.class)::checkAgain);
          page.showView(FindingsView.ID);
        }
        case "show" -> page.showView(FindingsView.ID);
        case "next", "previous" -> {
          if (page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof FindingsView view) {
            view.step(deed.equals("next"));
          }
        }
        default -> {
          if (page.findView(FindingsView.ID) instanceof FindingsView view) {
            view.perform(deed);
          }
        }
      }
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }
}
