package org.throughline.internal.insight.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.QueryTable;
import org.throughline.insight.server.ServerAddress;
import org.throughline.internal.insight.AnswerTable;
import org.throughline.internal.insight.SelectGuard;
import org.throughline.internal.insight.StatementWatch;

/**
 * Runs a query that a person saved on a server. It must be one SELECT as DuckDB understands it, over the views figures are
 * asked of, with functions that mean the same on both; then it is asked in a transaction that can only read. For one thread.
 */
public final class ServerSelect {

  /** What means the same in both; operators are named by their signs. */
  private static final Set<String> BOTH = Set.of("+", "-", "*", "/", "%", "||", "~~", "!~~", "~~*", "!~~*", "abs", "array_agg", "avg",
      "bool_and", "bool_or", "ceil", "ceiling", "char_length", "concat", "concat_ws", "count", "count_star", "cume_dist", "date_part",
      "date_trunc", "dense_rank", "exp", "first_value", "floor", "generate_series", "greatest", "lag", "last_value", "lead", "least", "left",
      "length", "ln", "lower", "ltrim", "max", "min", "mod", "nth_value", "ntile", "nullif", "percent_rank", "position", "power",
      "quantile_cont", "quantile_disc", "rank", "replace", "reverse", "right", "round", "row", "row_number", "rtrim", "sign",
      "split_part", "sqrt", "starts_with", "string_agg", "strpos", "substr", "substring", "sum", "timezone", "trim", "unnest", "upper");
  private static final Pattern FUNCTION = Pattern.compile("(?<!\\\\)\"function_name\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final SelectGuard guard;
  private final ServerStore store;

  /** Asks a server what a guard has let through. */
  public ServerSelect(SelectGuard guard, ServerStore store) {
    this.guard = guard;
    this.store = store;
  }

  /**
   * The rows of the query, at most so many.
   *
   * @param progress may cancel it, which ends it at once
   */
  public QueryTable run(String query, int most, Duration within, Progress progress) {
    String sql = PlainSelect.of(query);
    check(guard.require(sql));
    Connection connection = store.connection();
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement(); StatementWatch ends = StatementWatch.over(statement, progress)) {
        statement.setEscapeProcessing(false);
        statement.execute("SET TRANSACTION READ ONLY");
        statement.execute("SET LOCAL statement_timeout = " + Math.max(1, within.toMillis()));
        try (ResultSet rows = statement.executeQuery("SELECT * FROM (" + sql + "\n) AS asked_for LIMIT " + (most + 1L))) {
          return AnswerTable.read(rows, most, store::value);
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      progress.check();
      throw trouble(failed, within);
    }
  }

  private ClientException trouble(SQLException failed, Duration within) {
    String state = String.valueOf(failed.getSQLState());
    if (state.equals("57014")) {
      return new ClientException(Kind.REFUSED, Message.of(ConversationMetrics.class, "query.slow", within.toSeconds()), null, failed);
    }
    return state.startsWith("42") || state.startsWith("22")
        ? new ClientException(Kind.BAD_INPUT, Message.of(ConversationMetrics.class, "query.failed", ServerTrouble.first(failed)), null, failed)
        : store.trouble(failed);
  }

  /** Refuses what only one of them understands. */
  private static void check(String understood) {
    Matcher functions = FUNCTION.matcher(understood);
    while (functions.find()) {
      if (!BOTH.contains(functions.group(1))) {
        throw new ClientException(Kind.REFUSED, Message.of(ServerAddress.class, "query.both", functions.group(1)), null);
      }
    }
  }
}
