package org.throughline.internal.insight;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.insight.ConversationImport;
import org.throughline.insight.figure.Figures;

/**
 * A DuckDB database in memory that is locked down before it sees any data: it reaches only the files it is given,
 * loads no extension, opens no connection and cannot be configured any more. For one thread at a time.
 *
 * <p>Its native library is unpacked by the driver into {@code java.io.tmpdir}, once per process. Memory is limited to
 * {@value #MEMORY}; what does not fit goes to the spill folder where there is one, else the query fails.
 */
public final class AnalysisEngine implements RowStore {

  private static final String MEMORY = "512MB";
  private static final Dialect DIALECT = new DuckDialect();

  private final DuckDBConnection connection;

  private AnalysisEngine(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * A database of its own.
   *
   * @param files the only files it may read or write
   * @param spill the folder for what does not fit into memory; null when nothing may be written
   * @throws ClientException when DuckDB cannot run on this machine
   */
  public static AnalysisEngine open(List<Path> files, @Nullable Path spill) {
    return open(files, List.of(), spill, "");
  }

  /**
   * A database of its own for going through files of any length once. The right side of a join is always the one that is
   * held in memory; what is worked out of a row is worked out once, and a list to compare with is no table to look into.
   * It may also reach what lies in the spill folder.
   */
  public static AnalysisEngine openForLongFiles(List<Path> files, @Nullable Path spill) {
    return open(files, spill == null ? List.of() : List.of(spill), spill, "build_side_probe_side,join_order,in_clause,filter_pushdown");
  }

  private static AnalysisEngine open(List<Path> files, List<Path> folders, @Nullable Path spill, String without) {
    Properties settings = new Properties();
    settings.setProperty("threads", "2");
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    DuckDBConnection connection = null;
    try {
      connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings);
      if (connection == null) {
        throw new SQLException("No connection");
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TimeZone = 'UTC'");
        statement.execute("SET allow_community_extensions = false");
        statement.execute("SET temp_directory = " + (spill == null ? "''" : path(spill)));
        statement.execute("SET allowed_paths = ["
            + files.stream().map(AnalysisEngine::path).collect(Collectors.joining(", ")) + "]");
        statement.execute("SET allowed_directories = ["
            + folders.stream().map(AnalysisEngine::path).collect(Collectors.joining(", ")) + "]");
        statement.execute("SET disabled_optimizers = " + text(without));
        statement.execute("SET enable_external_access = false");
        statement.execute("SET lock_configuration = true");
      }
      return new AnalysisEngine(connection);
    } catch (SQLException | LinkageError unusable) {
      close(connection);
      throw new ClientException(Kind.REFUSED, Message.of(ConversationImport.class, "engine.start",
          System.getProperty("java.io.tmpdir", "")), null, unusable);
    }
  }

  /** The path as an SQL text. */
  public static String path(Path file) {
    return text(file.toAbsolutePath().normalize().toString().replace('\\', '/'));
  }

  /** A text as an SQL literal. */
  public static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  /** A name, of a column for instance, as SQL has it; whatever stands in it, it is a name. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  @Override
  public DuckDBConnection connection() {
    return connection;
  }

  @Override
  public Dialect sql() {
    return DIALECT;
  }

  /** In one transaction, so that what was stopped half way can be made again. */
  @Override
  public void change(Work work) throws SQLException {
    execute("BEGIN TRANSACTION");
    boolean done = false;
    try {
      work.run();
      execute("COMMIT");
      done = true;
    } finally {
      if (!done) {
        execute("ROLLBACK");
      }
    }
  }

  @Override
  public void table(String name, String columns, Filling filling) throws SQLException {
    execute("CREATE TABLE " + name + " (" + columns + ")");
    try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name)) {
      filling.into(values -> append(appender, values));
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object[] values) throws SQLException {
    appender.beginRow();
    for (Object value : values) {
      switch (value) {
        case null -> appender.appendNull();
        case Long number -> appender.append(number.longValue());
        case Integer number -> appender.append(number.intValue());
        case Double number -> appender.append(number.doubleValue());
        case Boolean yes -> appender.append(yes.booleanValue());
        default -> appender.append(value.toString());
      }
    }
    appender.endRow();
  }

  @Override
  public ClientException trouble(SQLException failed) {
    String said = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    boolean memory = said.contains("out of memory") || said.contains("no space");
    return new ClientException(memory ? Kind.REFUSED : Kind.DAMAGED,
        Message.of(Figures.class, memory ? "data.memory" : "data.damaged"), null, failed);
  }

  private static void close(@Nullable Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException nothingToLose) {
        // The database lies in memory; what could not be closed ends with the process.
        return;
      }
    }
  }

  @Override
  public void close() {
    close(connection);
  }
}
