package org.throughline.internal.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.throughline.testkit.ui.Robot;

/** Watches a story from another thread; when it takes too long, notes where it stands and closes the dialogs it waits at. */
final class Patience implements AutoCloseable {

  private static final int AGAIN = 1000;

  private final Display display;
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicReference<String> late = new AtomicReference<>();

  Patience(Display display, Duration limit) {
    this.display = display;
    Thread watch = new Thread(() -> watch(limit), "patience");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch(Duration limit) {
    try {
      if (!over.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(Arrays.stream(display.getThread().getStackTrace()).map(each -> "\n  at " + each)
            .collect(Collectors.joining("", "The story stood still for " + limit.toSeconds() + " s", "")));
        do {
          display.asyncExec(this::closeDialogs);
        } while (!over.await(AGAIN, TimeUnit.MILLISECONDS));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeDialogs() {
    List<String> found = new ArrayList<>();
    Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    for (Shell shell : display.getShells()) {
      if (shell != window && !shell.isDisposed() && shell.isVisible()) {
        new Robot().all(shell).stream().filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText)
            .forEach(found::add);
        shell.close();
      }
    }
    late.updateAndGet(before -> found.isEmpty() ? before : before + "\n  closed: " + String.join(" | ", found));
  }

  /** @throws AssertionError when it took too long */
  void ended() {
    over.countDown();
    if (late.get() != null) {
      throw new AssertionError(late.get());
    }
  }

  @Override
  public void close() {
    over.countDown();
  }
}
