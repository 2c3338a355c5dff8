package org.throughline.internal.app;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.throughline.ui.Desk;

/**
 * How long it takes until a person can work: starts the product on a client, or with {@code --bare} the workbench of
 * the platform with an empty window, waits until the window has nothing more to do, prints the milliseconds since the
 * process began and the memory in use in MiB, and ends.
 */
public final class StartTime implements IApplication {

  private final Application product = new Application();

  @Override
  public Object start(IApplicationContext context) {
    List<String> given = Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    boolean bare = given.contains("--bare");
    Thread watch = new Thread(() -> report(bare), "start time");
    watch.setDaemon(true);
    watch.start();
    return bare ? bare() : product.start(context);
  }

  private static Object bare() {
    Display display = PlatformUI.createDisplay();
    try {
      PlatformUI.createAndRunWorkbench(display, new EmptyWindow());
      return EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  private static void report(boolean bare) {
    while (!PlatformUI.isWorkbenchRunning()) {
      pause();
    }
    Display display = PlatformUI.getWorkbench().getDisplay();
    boolean[] usable = new boolean[1];
    while (!usable[0]) {
      display.syncExec(() -> usable[0] = isUsable(bare));
      if (!usable[0]) {
        pause();
      }
    }
    // What was posted before this is done when it runs.
    display.syncExec(() -> {
      while (display.readAndDispatch()) {
        continue;
      }
    });
    long took = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.gc();
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.println("usable " + took + " " + (memory.totalMemory() - memory.freeMemory() >> 20));
    display.asyncExec(() -> PlatformUI.getWorkbench().close());
  }

  /** Looks again soon, without taking a processor from what is measured. */
  private static void pause() {
    LockSupport.parkNanos(2_000_000);
  }

  private static boolean isUsable(boolean bare) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    return window != null && window.getShell().isVisible()
        && (bare || PlatformUI.getWorkbench().getService(Desk.class).session().isPresent());
  }

  @Override
  public void stop() {
    product.stop();
  }

  /** What the platform shows by itself. */
  private static final class EmptyWindow extends WorkbenchAdvisor {

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
      return new WorkbenchWindowAdvisor(window);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
      return "org.throughline.app.tests.empty";
    }
  }
}
