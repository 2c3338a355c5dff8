package org.throughline.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.throughline.core.ClientSession;

/**
 * The short way to {@link Jobs}: work that reads or writes files, asks the database, checks or exports, away from the UI
 * thread. The window stays alive, the status line shows how far it is and lets it be cancelled. Called on the UI thread.
 */
public final class LongWork {

  private LongWork() {
  }

  /** The jobs of the program. */
  public static Jobs jobs() {
    return PlatformUI.getWorkbench().getService(Jobs.class);
  }

  /**
   * Starts work and returns at once. When it goes wrong, a note says so.
   *
   * @param task what it does, for people
   * @param then is given the result on the UI thread
   */
  public static <T> Job start(String task, Jobs.Work<T> work, Consumer<? super T> then) {
    return jobs().start(new Jobs.Order<>(task, Optional.empty(), work, then));
  }

  /** Starts work on something, like {@link #start(String, Jobs.Work, Consumer)}; see {@link Job#about()}. */
  public static <T> Job start(String task, Object about, Jobs.Work<T> work, Consumer<? super T> then) {
    return jobs().start(new Jobs.Order<>(task, Optional.of(about), work, then));
  }

  /**
   * Does work and waits for it while the window lives on; for what the next step cannot do without. When it goes wrong,
   * a dialog says so.
   *
   * @return the result; empty when it went wrong or was cancelled
   */
  public static <T> Optional<T> await(String task, Jobs.Work<T> work) {
    return jobs().await(new Jobs.Order<>(task, Optional.empty(), work, result -> {
    }));
  }

  /** Does work on something and waits for it, like {@link #await(String, Jobs.Work)}; see {@link Job#about()}. */
  public static <T> Optional<T> await(String task, Object about, Jobs.Work<T> work) {
    return jobs().await(new Jobs.Order<>(task, Optional.of(about), work, result -> {
    }));
  }

  /** Waits like {@link #await(String, Jobs.Work)} for work that tells nothing of its progress. */
  public static <T> Optional<T> run(String task, Callable<T> work) {
    return await(task, progress -> work.call());
  }

  /** Opens or makes a client and hands it to the UI thread. */
  public static Optional<ClientSession> session(String task, Callable<ClientSession> opening) {
    return session(task, task, progress -> opening.call());
  }

  /**
   * Opens or makes a client and hands it to the UI thread.
   *
   * @param about the folder
   */
  public static Optional<ClientSession> session(String task, Object about, Jobs.Work<ClientSession> opening) {
    Thread desktop = Display.getCurrent().getThread();
    return await(task, about, progress -> {
      ClientSession session = opening.run(progress);
      session.handOver(desktop);
      return session;
    });
  }
}
