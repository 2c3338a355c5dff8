package org.throughline.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;

/**
 * Work that reads or writes files: away from the UI thread, while the window waits and shows progress when it takes
 * noticeable time. What goes wrong is shown to the person and ends the work.
 */
public final class LongWork {

  private LongWork() {
  }

  /** Does work that needs no open client, or only a slice of it. */
  public static <T> Optional<T> run(String task, Callable<T> work) {
    Display display = Display.getCurrent();
    Control focus = display.getFocusControl();
    Result<T> result = new Result<>();
    try {
      PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
        monitor.beginTask(task, IProgressMonitor.UNKNOWN);
        result.value = call(work);
      });
    } catch (InvocationTargetException failed) {
      Trouble.show(failed.getTargetException());
      return Optional.empty();
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      if (focus != null && !focus.isDisposed()) {
        focus.forceFocus();
      }
    }
    return Optional.ofNullable(result.value);
  }

  private static <T> T call(Callable<T> work) throws InvocationTargetException {
    try {
      return work.call();
    } catch (Exception | LinkageError failed) {
      throw new InvocationTargetException(failed);
    }
  }

  /** Does work with an open client, which belongs to the working thread meanwhile; the window cannot change it. */
  public static <T> Optional<T> with(ClientSession session, String task, Callable<T> work) {
    Display display = Display.getCurrent();
    Thread desktop = display.getThread();
    return run(task, () -> {
      Thread worker = Thread.currentThread();
      display.syncExec(() -> session.handOver(worker));
      try {
        return work.call();
      } finally {
        session.handOver(desktop);
      }
    });
  }

  /** Opens or makes a client and hands it to the UI thread. */
  public static Optional<ClientSession> session(String task, Callable<ClientSession> opening) {
    Thread desktop = Display.getCurrent().getThread();
    return run(task, () -> {
      ClientSession session = opening.call();
      session.handOver(desktop);
      return session;
    });
  }

  private static final class Result<T> {
    private T value;
  }
}
