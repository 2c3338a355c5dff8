package org.throughline.internal.insight.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.throughline.core.ClientException;
import org.throughline.core.Progress;
import org.throughline.insight.server.ServerAddress;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.Dialect;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.feed.Stoppable;

/**
 * A PostgreSQL server with the rows of a client. Rows that were copied stay there for the next session; everything else is
 * made for this one and goes with it. Outside of {@link #change} every statement can only read. For one thread at a time.
 */
public final class ServerStore implements RowStore {

  private static final List<String> ORDERS = List.of("pg_c_utf8", "C.utf8", "C.UTF-8");
  private static final List<String> FOLDINGS = List.of("und-x-icu", "pg_c_utf8", "C.utf8", "C.UTF-8");
  private static final Set<String> COUNTED = Set.of("\"network\"", "\"brand\"", "\"direction\"", "\"kind\"", "\"language\"", "\"polarity\"");
  private static final int BLOCK = 1 << 16;
  /** What a server says of a table that something else is built on. */
  private static final String IN_USE = "2BP01";
  private static final String LETTERS = "C";
  private static final String USUAL = "default";

  private final ServerAddress address;
  private final Connection connection;
  private final ServerSchema schema;
  private final ServerDialect sql;

  private ServerStore(ServerAddress address, Connection connection, ServerSchema schema, ServerDialect sql) {
    this.address = address;
    this.connection = connection;
    this.schema = schema;
    this.sql = sql;
  }

  /**
   * Opens the part of a client on a server, and makes it where there is none.
   *
   * @throws ClientException when the server cannot be reached or does not fit, or when this user may not do what is needed
   */
  public static ServerStore open(ServerAddress address, String clientId) {
    Connection connection = ServerLogin.to(address);
    boolean whole = false;
    try {
      ServerSchema schema = new ServerSchema(connection, clientId);
      ServerStore store = new ServerStore(address, connection, schema,
          new ServerDialect(first(connection, ORDERS, LETTERS), first(connection, FOLDINGS, USUAL)));
      store.execute("SET TimeZone = 'UTC'");
      store.execute("SET lock_timeout = '15s'");
      store.execute("SET work_mem = '64MB'");
      store.execute("SET jit = off");
      store.execute("SET default_transaction_read_only = on");
      if (!schema.isThere()) {
        store.change(() -> {
          schema.lock();
          if (!schema.isThere()) {
            schema.make();
          }
        });
      }
      // The server's own names come last, so that its whole numbers are divided as ours are.
      store.execute("SET search_path = pg_temp, " + schema.quoted() + ", pg_catalog");
      whole = true;
      return store;
    } catch (SQLException failed) {
      throw new ServerTrouble(address).of(failed);
    } finally {
      if (!whole) {
        ServerLogin.close(connection);
      }
    }
  }

  /**
   * Takes everything of a client away from a server.
   *
   * @throws ClientException when the server cannot be reached, or when this user may not
   */
  public static void takeAway(ServerAddress address, String clientId) {
    Connection connection = ServerLogin.to(address);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '15s'");
      new ServerSchema(connection, clientId).drop();
    } catch (SQLException failed) {
      throw new ServerTrouble(address).of(failed);
    } finally {
      ServerLogin.close(connection);
    }
  }

  private static String first(Connection connection, List<String> wanted, String otherwise) throws SQLException {
    List<String> there = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
        "SELECT collname FROM pg_collation WHERE collencoding IN (-1, 6)")) {
      while (rows.next()) {
        there.add(rows.getString(1));
      }
    }
    return wanted.stream().filter(there::contains).findFirst().orElse(otherwise);
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Dialect sql() {
    return sql;
  }

  @Override
  public void change(Work work) throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      execute("SET TRANSACTION READ WRITE");
      work.run();
      connection.commit();
      done = true;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void table(String name, String columns, Filling filling) throws SQLException {
    execute("CREATE TEMP TABLE " + name + " (" + columns.replace("VARCHAR", sql.text()) + ")");
    StringBuilder lines = new StringBuilder();
    filling.into(values -> line(lines, values));
    try {
      copies().copyIn("COPY " + name + " FROM STDIN", new StringReader(lines.toString()));
    } catch (IOException lost) {
      throw new SQLException(lost.getMessage(), "08006", lost);
    }
    String[] each = columns.split(", ");
    execute("CREATE INDEX ON " + name + " (" + each[0].split(" ")[0] + ", " + each[1].split(" ")[0] + ")");
  }

  private static void line(StringBuilder lines, @Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      lines.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : value.toString().replace("\\", "\\\\").replace("\t", "\\t")
          .replace("\n", "\\n").replace("\r", "\\r").replace('\0', '\uFFFD'));
    }
    lines.append('\n');
  }

  private CopyManager copies() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  // ---- rows that stay

  /**
   * Copies rows from this computer, where they are not there yet.
   *
   * @param engine what reads them
   * @param from what stands behind FROM there; its first column tells rows and is never null
   * @param table what they are called on the server
   * @param aside a file that nobody else can read, for as long as it takes
   */
  public void copy(AnalysisEngine engine, String from, String table, Path aside, Progress progress) throws SQLException {
    if (schema.has(table)) {
      return;
    }
    change(() -> {
      schema.lock();
      if (!schema.has(table)) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        describe(engine, from, columns, values);
        Stoppable.execute(engine, "COPY (SELECT " + String.join(", ", values) + " FROM " + from + " AS r) TO " + AnalysisEngine.path(aside)
            + " (FORMAT csv, HEADER false)", progress);
        execute("CREATE TABLE " + schema.table(table) + " (" + String.join(", ", columns) + ")");
        send(aside, "COPY " + schema.table(table) + " FROM STDIN (FORMAT csv)", progress);
        for (String each : columns) {
          String column = each.substring(0, each.indexOf("\" ") + 1);
          if (each.contains("TEXT") && !COUNTED.contains(column)) {
            // What the server keeps of values to plan by would outlive the rows.
            execute("ALTER TABLE " + schema.table(table) + " ALTER COLUMN " + column + " SET STATISTICS 0");
          }
        }
        execute("ANALYZE " + schema.table(table));
      }
    });
  }

  private void send(Path file, String copy, Progress progress) throws SQLException {
    CopyIn to = copies().copyIn(copy);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        progress.check();
        to.writeToCopy(block, 0, read);
      }
      to.endCopy();
    } catch (IOException unreadable) {
      throw new SQLException(unreadable.getMessage(), "58030", unreadable);
    } finally {
      if (to.isActive()) {
        to.cancelCopy();
      }
    }
  }

  private void describe(AnalysisEngine engine, String from, List<String> columns, List<String> values) throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM " + from + " AS r LIMIT 0")) {
      ResultSetMetaData described = none.getMetaData();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        String name = AnalysisEngine.name(described.getColumnLabel(i));
        String type = described.getColumnTypeName(i);
        columns.add(name + " " + switch (type) {
          case "VARCHAR" -> sql.text();
          case "VARCHAR[]" -> sql.texts();
          case "DOUBLE" -> "DOUBLE PRECISION";
          default -> type;
        });
        // PostgreSQL keeps no character 0.
        values.add(switch (type) {
          case "VARCHAR" -> "replace(" + name + ", chr(0), chr(65533))";
          case "VARCHAR[]" -> "'{' || array_to_string(list_transform(" + name + ", lambda x: '\"' || replace(replace(replace(x, chr(0), "
              + "chr(65533)), '\\', '\\\\'), '\"', '\\\"') || '\"'), ',') || '}'";
          default -> name;
        });
      }
    }
  }

  /** The tables of copied rows that begin like this. */
  public List<String> tables(String start) throws SQLException {
    return schema.tables().stream().filter(each -> each.startsWith(start)).toList();
  }

  /** Takes the copied rows away that begin like this and are not among these. */
  public void keepOnly(String start, Set<String> tables) throws SQLException {
    List<String> old = tables(start).stream().filter(each -> !tables.contains(each)).toList();
    for (String each : old) {
      try {
        change(() -> {
          schema.lock();
          schema.drop(each);
        });
      } catch (SQLException kept) {
        // Another session still asks it; it goes when the client is opened there the next time.
        if (!IN_USE.equals(kept.getSQLState())) {
          throw kept;
        }
      }
    }
  }

  /** A table of copied rows, as SQL has it. */
  public String place(String table) {
    return schema.table(table);
  }

  // ---- answers

  @Override
  public @Nullable Object value(ResultSet rows, int column) throws SQLException {
    return switch (rows.getMetaData().getColumnTypeName(column)) {
      case "timestamptz" -> rows.getObject(column, OffsetDateTime.class);
      case "timestamp" -> {
        LocalDateTime at = rows.getObject(column, LocalDateTime.class);
        yield at == null ? null : Timestamp.valueOf(at);
      }
      case "date" -> rows.getObject(column, LocalDate.class);
      case "numeric" -> number(rows.getBigDecimal(column));
      case "interval" -> rows.getString(column);
      default -> RowStore.plainList(rows.getObject(column));
    };
  }

  /** Sums of whole numbers are whole, whatever else is worked out is not. */
  private static @Nullable Object number(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    return value.scale() <= 0 ? (Object) value.toBigInteger() : (Object) value.doubleValue();
  }

  @Override
  public ClientException trouble(SQLException failed) {
    return new ServerTrouble(address).of(failed);
  }

  @Override
  public void close() {
    ServerLogin.close(connection);
  }
}
