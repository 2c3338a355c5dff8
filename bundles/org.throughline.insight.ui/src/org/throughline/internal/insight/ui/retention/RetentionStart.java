package org.throughline.internal.insight.ui.retention;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.ui.Desk;

/** Lets the watch over data whose time is over begin with the window. */
public final class RetentionStart implements IStartup {

  @Override
  public void earlyStartup() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
      if (!PlatformUI.getWorkbench().isClosing()) {
        new RetentionWatch(PlatformUI.getWorkbench().getService(Desk.class),
            () -> PlatformUI.getWorkbench().getService(ErasureService.class)).start();
      }
    });
  }
}
