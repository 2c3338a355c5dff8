package org.throughline.internal.app;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;

/** The workbench: one window, which starts on the client or on the welcome page. */
final class WindowAdvisor extends WorkbenchAdvisor {

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
