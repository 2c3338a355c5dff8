package org.throughline.internal.insight.server;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.ContentHash;

/** The part of a database that holds the rows of one client. For one thread at a time. */
final class ServerSchema {

  private static final int LONGEST = 63;
  private static final String START = "throughline_";
  /** The kinds of numbers the server would divide otherwise. */
  private static final String[][] DIVIDED = {{"BIGINT", "BIGINT"}, {"BIGINT", "INTEGER"}, {"INTEGER", "BIGINT"},
      {"INTEGER", "INTEGER"}, {"NUMERIC", "NUMERIC"}};

  private final Connection connection;
  private final String name;

  ServerSchema(Connection connection, String clientId) {
    this.connection = connection;
    name = name(clientId);
  }

  private static String name(String clientId) {
    String name = START + clientId;
    return name.length() <= LONGEST && clientId.matches("[A-Za-z0-9_-]+") ? name
        : START + HexFormat.of().formatHex(ContentHash.sha256().digest(clientId.getBytes(StandardCharsets.UTF_8)), 0, 16);
  }

  /** What it is called, as SQL has it. */
  String quoted() {
    return AnalysisEngine.name(name);
  }

  /** Lets nobody else make or drop anything in it until the transaction ends. */
  void lock() throws SQLException {
    run("SELECT pg_advisory_xact_lock(hashtextextended(" + AnalysisEngine.text(name) + ", 0))");
  }

  /** Whether it is there. */
  boolean isThere() throws SQLException {
    return !ask("SELECT nspname FROM pg_namespace WHERE nspname = " + AnalysisEngine.text(name)).isEmpty();
  }

  /** Makes it, in a transaction. Whole numbers divided there give what they give on this computer. */
  void make() throws SQLException {
    run("CREATE SCHEMA " + quoted());
    run("COMMENT ON SCHEMA " + quoted() + " IS 'Rows that Throughline copied; it makes them anew when they are gone'");
    for (String[] each : DIVIDED) {
      String function = quoted() + ".parts(" + each[0] + ", " + each[1] + ")";
      run("CREATE FUNCTION " + function + " RETURNS DOUBLE PRECISION LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS "
          + "'SELECT CASE WHEN $2 <> 0 THEN CAST($1 AS DOUBLE PRECISION) OPERATOR(pg_catalog./) CAST($2 AS DOUBLE PRECISION) "
          + "WHEN $1 = 0 THEN ''NaN'' WHEN $1 > 0 THEN ''Infinity'' ELSE ''-Infinity'' END'");
      run("CREATE OPERATOR " + quoted() + "./ (FUNCTION = " + quoted() + ".parts, LEFTARG = " + each[0] + ", RIGHTARG = " + each[1] + ")");
    }
  }

  /** The tables in it that this user may drop. */
  List<String> tables() throws SQLException {
    return ask("SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname = "
        + AnalysisEngine.text(name) + " AND pg_has_role(c.relowner, 'USAGE')");
  }

  /** Whether a table is there. */
  boolean has(String table) throws SQLException {
    return !ask("SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE n.nspname = "
        + AnalysisEngine.text(name) + " AND c.relname = " + AnalysisEngine.text(table)).isEmpty();
  }

  /** A table in it, as SQL has it. */
  String table(String table) {
    return quoted() + "." + AnalysisEngine.name(table);
  }

  /** Takes a table away. */
  void drop(String table) throws SQLException {
    run("DROP TABLE IF EXISTS " + table(table));
  }

  /** Takes everything away. */
  void drop() throws SQLException {
    if (isThere()) {
      run("DROP SCHEMA IF EXISTS " + quoted() + " CASCADE");
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> ask(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
