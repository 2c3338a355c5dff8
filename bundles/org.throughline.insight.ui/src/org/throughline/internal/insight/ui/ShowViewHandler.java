package org.throughline.internal.insight.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.throughline.ui.Trouble;

/** Shows the view whose id stands behind its name. */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

  private String view = "";

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    view = String.valueOf(data);
  }

  @Override
  public Object execute(ExecutionEvent event) {
    try {
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view);
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
    return null;
  }
}
