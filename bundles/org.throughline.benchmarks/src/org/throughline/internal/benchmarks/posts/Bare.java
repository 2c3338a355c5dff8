package org.throughline.internal.benchmarks.posts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** DuckDB by hand, with as many threads as the product lets it have. */
public final class Bare implements AutoCloseable {

  private final Connection connection;

  /** A database in memory. */
  public Bare() throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("threads", "2");
    connection = DriverManager.getConnection("jdbc:duckdb:", settings);
    execute("SET TimeZone = 'UTC'");
  }

  /** A path as SQL text. */
  public static String path(Path file) {
    return "'" + file.toAbsolutePath().toString().replace('\\', '/').replace("'", "''") + "'";
  }

  /** What anybody would write to get a file of comma-separated values into Parquet. */
  public void copy(Path csv, Path parquet) throws SQLException {
    execute("COPY (SELECT * FROM read_csv(" + path(csv) + ")) TO " + path(parquet) + " (FORMAT parquet)");
  }

  public Connection connection() {
    return connection;
  }

  /** Runs a statement that gives no rows. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All rows of an answer, each value as text. */
  public List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> all = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(rows.getObject(i)));
        }
        all.add(row);
      }
    }
    return all;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
