package org.throughline.internal.insight;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.QueryTable;

/** Runs a query that a person saved, after the database's own parser has found it to be one SELECT. */
public final class SavedSelect {

  private final AnalysisEngine engine;

  public SavedSelect(AnalysisEngine engine) {
    this.engine = engine;
  }

  /** The rows of the query, at most so many. */
  public QueryTable run(String sql, int most, Duration within) {
    parsed(sql);
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "throughline-query-watch");
      thread.setDaemon(true);
      return thread;
    });
    try (Statement statement = engine.connection().createStatement()) {
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
        return table(rows, most);
      }
    } catch (SQLException failed) {
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

  /**
   * What the database's own parser makes of the query, as JSON.
   *
   * @throws ClientException REFUSED when it is not one SELECT
   */
  public String parsed(String sql) {
    try (PreparedStatement parse = engine.connection().prepareStatement("""
        SELECT CAST(j->>'$.error' AS BOOLEAN), json_array_length(j->'$.statements'), j->>'$.error_message', CAST(j AS VARCHAR)
        FROM (SELECT json_serialize_sql(?::VARCHAR) AS j)""")) {
      parse.setString(1, sql);
      try (ResultSet result = parse.executeQuery()) {
        result.next();
        if (result.getBoolean(1) || result.getLong(2) != 1) {
          throw new ClientException(Kind.REFUSED,
              Message.of(ConversationMetrics.class, "query.select", first(String.valueOf(result.getString(3)))), null);
        }
        return String.valueOf(result.getString(4));
      }
    } catch (SQLException unparsable) {
      throw new ClientException(Kind.REFUSED,
          Message.of(ConversationMetrics.class, "query.select", first(String.valueOf(unparsable.getMessage()))), null,
          unparsable);
    }
  }

  private static QueryTable table(ResultSet rows, int most) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }
    List<List<@Nullable Object>> found = new ArrayList<>();
    while (rows.next()) {
      if (found.size() == most) {
        return new QueryTable(columns, found, true);
      }
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(RowStore.plainList(rows.getObject(i)));
      }
      found.add(row);
    }
    return new QueryTable(columns, found, false);
  }

  private static String first(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= 200 ? line : line.substring(0, 200);
  }
}
