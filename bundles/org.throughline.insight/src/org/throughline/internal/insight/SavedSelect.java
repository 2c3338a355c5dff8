package org.throughline.internal.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.QueryTable;

/** Runs a query that a person wrote, after it was found to be harmless. */
public final class SavedSelect {

  private final AnalysisEngine engine;
  private final SelectGuard guard;

  /**
   * @param engine what is asked
   * @param views what may be asked there, in small letters
   */
  public SavedSelect(AnalysisEngine engine, Set<String> views) {
    this.engine = engine;
    guard = new SelectGuard(engine, views);
  }

  /**
   * The rows of the query, at most so many.
   *
   * @param progress may cancel it, which ends it at once
   */
  public QueryTable run(String sql, int most, Duration within, Progress progress) {
    guard.require(sql);
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "throughline-query-watch");
      thread.setDaemon(true);
      return thread;
    });
    try (Statement statement = engine.connection().createStatement(); StatementWatch ends = StatementWatch.over(statement, progress)) {
      watch.schedule(() -> {
        try {
          statement.cancel();
        } catch (SQLException alreadyDone) {
          return;
        }
      }, within.toMillis(), TimeUnit.MILLISECONDS);
      // One row more than asked for tells whether there are more.
      try (ResultSet rows = statement.executeQuery(
          "SELECT * FROM (" + sql.strip().replaceAll(";\\s*$", "") + "\n) LIMIT " + (most + 1L))) {
        return AnswerTable.read(rows, most, (row, column) -> RowStore.plainList(row.getObject(column)));
      }
    } catch (SQLException failed) {
      progress.check();
      String said = String.valueOf(failed.getMessage());
      if (said.toLowerCase(java.util.Locale.ROOT).contains("interrupt")) {
        throw new ClientException(Kind.REFUSED,
            Message.of(ConversationMetrics.class, "query.slow", within.toSeconds()), null, failed);
      }
      throw new ClientException(Kind.BAD_INPUT, Message.of(ConversationMetrics.class, "query.failed", first(said)),
          null, failed);
    } finally {
      watch.shutdownNow();
    }
  }

  /** The first line of what the database says, of a length that can be read. */
  static String first(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= 200 ? line : line.substring(0, 200);
  }
}
