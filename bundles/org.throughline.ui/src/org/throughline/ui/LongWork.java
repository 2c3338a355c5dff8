package org.throughline.ui;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;

/**
 * Work that reads or writes files: away from the UI thread, while the window waits and shows progress when it takes
 * noticeable time. What goes wrong is shown to the person and ends the work.
 */
public final class LongWork {

  private static final int NOTICEABLE = 800;

  private LongWork() {
  }

  /** Does work that needs no open client, or only a slice of it. */
  public static <T> Optional<T> run(String task, Callable<T> work) {
    Display display = Display.getCurrent();
    Control focus = display.getFocusControl();
    List<Shell> closed = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && shell.getEnabled()).toList();
    Result<T> result = new Result<>();
    QuietProgress progress = new QuietProgress(closed.isEmpty() ? null : closed.getLast());
    progress.setOpenOnRun(false);
    closed.forEach(shell -> shell.setEnabled(false));
    display.timerExec(NOTICEABLE, progress);
    try {
      progress.run(true, false, monitor -> {
        monitor.beginTask(task, IProgressMonitor.UNKNOWN);
        result.value = call(work);
      });
    } catch (InvocationTargetException failed) {
      result.trouble = failed.getTargetException();
    } catch (InterruptedException cancelled) {
      Thread.currentThread().interrupt();
    } finally {
      display.timerExec(-1, progress);
      progress.close();
      closed.stream().filter(shell -> !shell.isDisposed()).forEach(shell -> shell.setEnabled(true));
      if (focus != null && !focus.isDisposed()) {
        focus.forceFocus();
      }
    }
    if (result.trouble != null) {
      Trouble.show(result.trouble);
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

  /**
   * Does work with the active client, which belongs to the working thread meanwhile; the window cannot change it, and
   * hears what happened to it afterwards.
   */
  public static <T> Optional<T> with(Desk desk, String task, Callable<T> work) {
    return with(desk, desk.session().orElseThrow(), task, work);
  }

  /** Does work with one of the open clients, like {@link #with(Desk, String, Callable)}. */
  public static <T> Optional<T> with(Desk desk, ClientSession session, String task, Callable<T> work) {
    Display display = Display.getCurrent();
    Thread desktop = display.getThread();
    Optional<T> result = run(task, () -> {
      Thread worker = Thread.currentThread();
      display.syncExec(() -> session.handOver(worker));
      try {
        return work.call();
      } finally {
        session.handOver(desktop);
      }
    });
    desk.catchUp();
    return result;
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
    private @Nullable T value;
    private @Nullable Throwable trouble;
  }

  /** A bar that shows that something goes on; it opens only when that takes noticeable time. */
  private static final class QuietProgress extends ProgressMonitorDialog implements Runnable {

    QuietProgress(@Nullable Shell parent) {
      super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
      super.configureShell(shell);
      shell.setText("Throughline");
    }

    @Override
    protected Control createButtonBar(Composite parent) {
      // What runs here cannot be stopped halfway, so there is no button that says so.
      return new Composite(parent, SWT.NONE);
    }

    @Override
    protected Image getImage() {
      return getInfoImage();
    }

    @Override
    public void run() {
      open();
    }
  }
}
