package org.throughline.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Brings the view to the front whose id stands behind the class in the extension, as {@code class:id}. A module extends it,
 * since an extension names classes of its own bundle. Used on the UI thread.
 */
public class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

  private String view = "";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    view = String.valueOf(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window != null && window.getActivePage() != null) {
      try {
        window.getActivePage().showView(view);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    }
    return null;
  }
}
