package org.throughline.internal.insight;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;

/**
 * A database that stored rows are asked of: one in memory over files, or a server. What is made in it is for this session
 * only and goes when it is closed. For one thread at a time.
 */
public interface RowStore extends AutoCloseable {

  /** Does something that makes or fills tables and views. */
  @FunctionalInterface
  interface Work {

    /** Does it. */
    void run() throws SQLException;
  }

  /** Gives the rows of a small table. */
  @FunctionalInterface
  interface Filling {

    /** Gives all of them. */
    void into(Sink sink) throws SQLException;
  }

  /** Takes the rows of a small table. */
  @FunctionalInterface
  interface Sink {

    /** Takes a row: texts, {@link Long}, {@link Integer}, {@link Double}, {@link Boolean} or null, in the order of columns. */
    void row(@Nullable Object... values) throws SQLException;
  }

  /** The connection to ask by. */
  Connection connection();

  /** How it words what others word differently. */
  Dialect sql();

  /** Does what makes or fills something; where it fails and the database can, nothing of it stays. */
  default void change(Work work) throws SQLException {
    work.run();
  }

  /** Runs a statement that gives no rows. */
  default void execute(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  /** Makes a view. */
  default void view(String name, String select) throws SQLException {
    execute("CREATE TEMP VIEW " + name + " AS " + select);
  }

  /**
   * Makes a small table with its rows.
   *
   * @param columns its columns as SQL has them; texts are VARCHAR
   */
  void table(String name, String columns, Filling filling) throws SQLException;

  /** The value of a column of the present row, of the Java class DuckDB has for it. */
  default @Nullable Object value(ResultSet rows, int column) throws SQLException {
    return rows.getObject(column);
  }

  /** What a failure means to a person. */
  ClientException trouble(SQLException failed);

  @Override
  void close();

  /** A list as Java has it, anything else as it is. */
  static @Nullable Object plainList(@Nullable Object value) throws SQLException {
    return value instanceof java.sql.Array list && list.getArray() instanceof Object[] values ? Arrays.asList(values) : value;
  }
}
