package org.throughline.internal.insight;

import java.sql.SQLException;
import java.sql.Statement;
import org.throughline.core.Progress;

/** Ends a statement soon after nobody wants its answer any more, until it is closed. Safe from any thread. */
public final class StatementWatch implements AutoCloseable {

  private static final long EVERY_MILLIS = 100;

  private final Thread thread;

  private StatementWatch(Thread thread) {
    this.thread = thread;
  }

  /** Watches over a statement from now on. */
  public static StatementWatch over(Statement statement, Progress progress) {
    return new StatementWatch(Thread.ofVirtual().name("throughline-statement-watch").start(() -> {
      try {
        while (true) {
          Thread.sleep(EVERY_MILLIS);
          // Again and again: what has not begun yet does not hear it.
          if (progress.isCancelled()) {
            statement.cancel();
          }
        }
      } catch (InterruptedException | SQLException done) {
        return;
      }
    }));
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
