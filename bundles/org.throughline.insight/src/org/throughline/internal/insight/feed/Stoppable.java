package org.throughline.internal.insight.feed;

import java.sql.SQLException;
import java.sql.Statement;
import org.throughline.core.Progress;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.StatementWatch;

/** Runs a long statement that ends soon after the person has cancelled. */
public final class Stoppable {

  private Stoppable() {
  }

  /** Runs it; throws {@link org.throughline.core.Cancelled} where the person has. */
  public static void execute(RowStore store, String sql, Progress progress) throws SQLException {
    progress.check();
    try (Statement statement = store.connection().createStatement(); StatementWatch watch = StatementWatch.over(statement, progress)) {
      statement.execute(sql);
    } catch (SQLException failed) {
      progress.check();
      throw failed;
    }
  }
}
