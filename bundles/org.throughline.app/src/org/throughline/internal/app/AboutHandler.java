package org.throughline.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Says what this is, which version, and under which licence. */
public final class AboutHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    MessageDialog.openInformation(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
        Words.of("about.title"), Words.of("about.text",
            String.valueOf(FrameworkUtil.getBundle(AboutHandler.class).getVersion())));
    return null;
  }
}
