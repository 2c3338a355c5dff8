package org.throughline.internal.briefing.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWTException;
import org.throughline.core.Cancelled;
import org.throughline.core.Message;
import org.throughline.core.Progress;

/**
 * Work that follows what a person does, beside the window: of what is asked for only the newest is done, and what it
 * takes the place of is ended. It is too short and too frequent to be told of as a job. Used on the UI thread.
 */
public final class Newest implements AutoCloseable {

  private final Executor window;
  private final ScheduledExecutorService thread;
  private Ticket ticket = new Ticket();

  /**
   * @param window does things on the UI thread later
   * @param name of its own thread, which ends when it is closed
   */
  public Newest(Executor window, String name) {
    this.window = window;
    this.thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /**
   * Asks for work in the place of what was asked for before.
   *
   * @param delay how long to wait for something newer, in milliseconds
   * @param work is given what tells it to end
   * @param then is given the result on the UI thread, unless something newer was asked for meanwhile
   * @param trouble is given what went wrong on the UI thread
   */
  public <T> void ask(int delay, Function<Progress, T> work, Consumer<? super T> then,
      Consumer<? super RuntimeException> trouble) {
    stop();
    Ticket mine = new Ticket();
    ticket = mine;
    thread.schedule(() -> {
      try {
        mine.check();
        T result = work.apply(mine);
        tell(() -> then.accept(result), mine);
      } catch (CancellationException ended) {
        // Something newer was asked for, or nobody looks any more.
        mine.ended = true;
      } catch (RuntimeException failed) {
        tell(() -> trouble.accept(failed), mine);
      } catch (Error grave) {
        tell(() -> trouble.accept(new IllegalStateException(grave)), mine);
      }
    }, delay, TimeUnit.MILLISECONDS);
  }

  private void tell(Runnable what, Ticket mine) {
    try {
      window.execute(() -> {
        if (!mine.isCancelled()) {
          what.run();
        }
      });
    } catch (SWTException closed) {
      // The window is gone, and nobody wants to know any more.
      mine.ended = true;
    }
  }

  /** Ends what goes on; nothing comes of it. */
  public void stop() {
    ticket.ended = true;
  }

  @Override
  public void close() {
    stop();
    thread.shutdown();
  }

  private static final class Ticket implements Progress {

    private volatile boolean ended;

    @Override
    public void step(Message what) {
      // Too short to be told.
    }

    @Override
    public void done(double fraction) {
      // Too short to be told.
    }

    @Override
    public boolean isCancelled() {
      return ended;
    }

    @Override
    public void check() {
      if (ended) {
        throw new Cancelled();
      }
    }
  }
}
