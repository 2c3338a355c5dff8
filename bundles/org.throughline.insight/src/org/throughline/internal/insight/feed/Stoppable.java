package org.throughline.internal.insight.feed;

import java.sql.SQLException;
import java.sql.Statement;
import org.throughline.core.Progress;
import org.throughline.internal.insight.RowStore;

/** Runs a long statement that ends soon after the person has cancelled. */
public final class Stoppable {

  private static final long EVERY_MILLIS = 100;

  private Stoppable() {
  }

  /** Runs it; throws {@link org.throughline.core.Cancelled} where the person has. */
  public static void execute(RowStore store, String sql, Progress progress) throws SQLException {
    progress.check();
    try (Statement statement = store.connection().createStatement()) {
      Thread watch = Thread.ofVirtual().name("throughline-import-watch").start(() -> {
        try {
          while (true) {
            Thread.sleep(EVERY_MILLIS);
            if (progress.isCancelled()) {
              statement.cancel();
              return;
            }
          }
        } catch (InterruptedException | SQLException done) {
          return;
        }
      });
      try {
        statement.execute(sql);
      } catch (SQLException failed) {
        progress.check();
        throw failed;
      } finally {
        watch.interrupt();
      }
    }
  }
}
