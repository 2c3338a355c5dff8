package org.throughline.internal.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;

/** The workbench: one window, which starts on the client or on the welcome page. */
final class WindowAdvisor extends WorkbenchAdvisor {

  /** In milliseconds. */
  private static final int LOOK_UP = 200;

  private final Optional<Path> folder;
  private final HeadStart head;

  WindowAdvisor(Optional<Path> folder, HeadStart head) {
    this.folder = folder;
    this.head = head;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    // The window keeps its layout itself; the platform's own file does not survive another language.
    configurer.setSaveAndRestore(false);
  }

  /**
   * The platform sleeps here until another thread wakes the display. Of SWT's two steps to wake it, the second comes too
   * late where the display looks at it between them, and nobody wakes it again; so it looks up by itself.
   */
  @Override
  public boolean openWindows() {
    Display display = PlatformUI.getWorkbench().getDisplay();
    Runnable lookUp = new Runnable() {

      @Override
      public void run() {
        display.timerExec(LOOK_UP, this);
      }
    };
    display.timerExec(LOOK_UP, lookUp);
    try {
      return super.openWindows();
    } finally {
      display.timerExec(-1, lookUp);
    }
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return head.client().isPresent() ? StrategyPerspective.ID : WelcomePerspective.ID;
  }

  @Override
  public void eventLoopException(Throwable fault) {
    CalmErrors.tell(fault);
  }

  @Override
  public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
    return new CalmErrors();
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new MainWindow(configurer, folder, head.client());
  }
}
