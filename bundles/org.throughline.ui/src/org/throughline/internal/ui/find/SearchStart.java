package org.throughline.internal.ui.find;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Lets the search follow the desk from the beginning, so that it knows what was shown last. */
public final class SearchStart implements IStartup {

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
      if (!PlatformUI.getWorkbench().isClosing()) {
        PlatformUI.getWorkbench().getService(ClientSearch.class).start();
      }
    });
  }
}
