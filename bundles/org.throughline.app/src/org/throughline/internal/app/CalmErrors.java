package org.throughline.internal.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.throughline.ui.Trouble;

/** What goes wrong anywhere in the workbench: it is logged, and people are told in one sentence, one thing at a time. */
final class CalmErrors extends AbstractStatusHandler {

  private static boolean isTelling(Display display) {
    return display.getData(CalmErrors.class.getName()) != null;
  }

  @Override
  public void handle(StatusAdapter trouble, int style) {
    IStatus status = trouble.getStatus();
    ILog.of(CalmErrors.class).log(status);
    boolean shown = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
    if (shown && status.getSeverity() >= IStatus.WARNING && PlatformUI.isWorkbenchRunning()) {
      Throwable cause = status.getException();
      PlatformUI.getWorkbench().getDisplay().asyncExec(
          () -> tell(cause == null ? new IllegalStateException(status.getMessage()) : cause));
    }
  }

  /** Tells of a fault unless one is being told already or the window closes; then it is only logged. On the UI thread. */
  static void tell(Throwable fault) {
    Display display = Display.getCurrent();
    boolean closing = !PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing();
    if (display == null || display.isDisposed() || closing || isTelling(display)) {
      Trouble.log(fault);
      return;
    }
    display.setData(CalmErrors.class.getName(), Boolean.TRUE);
    try {
      Trouble.show(fault);
    } finally {
      if (!display.isDisposed()) {
        display.setData(CalmErrors.class.getName(), null);
      }
    }
  }
}
