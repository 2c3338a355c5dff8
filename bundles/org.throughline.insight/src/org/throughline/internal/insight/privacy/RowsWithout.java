package org.throughline.internal.insight.privacy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.Progress;
import org.throughline.insight.privacy.RecordErasure;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.feed.Stoppable;

/** The rows of one stored import without some people. For one thread; the engine may reach both files. */
public final class RowsWithout {

  private static final int SHORTEST_NAME = 4;

  private final AnalysisEngine engine;
  private final Path stored;
  private final Set<String> pseudonyms;
  private final List<String> columns = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private final String pattern;
  private final String names;

  /**
   * What was found and written.
   *
   * @param before how many rows there were
   * @param removed how many are gone
   * @param masked in how many of those that stay a name was made unreadable
   * @param messages the ids of those that are gone
   * @param said what stood in those the people wrote
   */
  public record Result(long before, long removed, long masked, Set<String> messages, Set<String> said) {
  }

  /** What was written is not what should have been. */
  public static final class Differs extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Looks into a file.
   *
   * @param pseudonyms who goes
   * @param accounts what they are called in the network, without an @, where it is known
   */
  public RowsWithout(AnalysisEngine engine, Path stored, Set<String> pseudonyms, Set<String> accounts)
      throws SQLException {
    this.engine = engine;
    this.stored = stored;
    this.pseudonyms = pseudonyms;
    names = accounts.stream().filter(each -> each.length() >= SHORTEST_NAME).sorted().map(RowsWithout::escaped)
        .collect(Collectors.joining("|"));
    pattern = "@?(?:" + pseudonyms.stream().sorted().map(RowsWithout::escaped).collect(Collectors.joining("|")) + ")";
    try (Statement statement = engine.connection().createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM read_parquet(" + AnalysisEngine.path(stored) + ") LIMIT 0")) {
      ResultSetMetaData described = none.getMetaData();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        columns.add(described.getColumnLabel(i));
        if (described.getColumnTypeName(i).equals("VARCHAR")) {
          texts.add(described.getColumnLabel(i));
        }
      }
    }
  }

  private static String escaped(String name) {
    return name.codePoints().mapToObj(c -> Character.isLetterOrDigit(c) || c == '_' || c > 127 ? Character.toString(c)
        : "\\" + Character.toString(c)).collect(Collectors.joining());
  }

  private String namesPattern() {
    return "(?i)(^|[^\\p{L}\\p{N}_])@?(?:" + names + ")($|[^\\p{L}\\p{N}_])";
  }

  private String matches(String column) {
    String found = "regexp_matches(\"" + column + "\", " + AnalysisEngine.text(pattern) + ")";
    return names.isEmpty() ? found
        : "(" + found + " OR regexp_matches(\"" + column + "\", " + AnalysisEngine.text(namesPattern()) + "))";
  }

  private String masked(String column) {
    String quoted = "\"" + column + "\"";
    if (column.equals("hashtags") && !names.isEmpty()) {
      return "list_filter(" + quoted + ", lambda tag: NOT regexp_full_match(tag, " + AnalysisEngine.text("(?i)" + names)
          + "))";
    }
    if (!texts.contains(column)) {
      return quoted;
    }
    String plain = "regexp_replace(" + quoted + ", " + AnalysisEngine.text(pattern) + ", "
        + AnalysisEngine.text("@" + RecordErasure.UNREADABLE) + ", 'g')";
    // Twice, as two names may share the blank between them.
    for (int i = 0; i < 2 && !names.isEmpty(); i++) {
      plain = "regexp_replace(" + plain + ", " + AnalysisEngine.text(namesPattern()) + ", "
          + AnalysisEngine.text("\\1" + RecordErasure.UNREADABLE + "\\2") + ", 'g')";
    }
    return plain;
  }

  private String rows() {
    return "read_parquet(" + AnalysisEngine.path(stored) + ", file_row_number = true)";
  }

  /** Finds the rows of these people, and the desk's answers to them. */
  public Result find() throws SQLException {
    engine.execute("CREATE OR REPLACE TABLE gone (n BIGINT, own BOOLEAN)");
    if (columns.contains("author")) {
      engine.execute("INSERT INTO gone SELECT file_row_number, true FROM " + rows() + " WHERE author IN ("
          + pseudonyms.stream().sorted().map(AnalysisEngine::text).collect(Collectors.joining(", ")) + ")");
    }
    if (columns.contains("in_reply_to_id") && columns.contains("direction")) {
      engine.execute("INSERT INTO gone SELECT file_row_number, false FROM " + rows() + " WHERE direction = 'outbound' AND "
          + "(conversation_id, in_reply_to_id) IN (SELECT (conversation_id, message_id) FROM " + rows()
          + " JOIN gone ON n = file_row_number) AND file_row_number NOT IN (SELECT n FROM gone)");
    }
    String id = columns.contains("message_id") ? "message_id" : columns.contains("post_id") ? "post_id" : "NULL";
    String text = columns.contains("text") ? "text" : "NULL";
    Set<String> messages = new HashSet<>();
    Set<String> said = new HashSet<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT " + id + ", CASE WHEN own THEN " + text + " END FROM " + rows()
            + " JOIN gone ON n = file_row_number")) {
      while (found.next()) {
        String message = found.getString(1);
        String words = found.getString(2);
        if (message != null) {
          messages.add(message);
        }
        if (words != null) {
          said.add(words);
        }
      }
    }
    String any = texts.isEmpty() ? "false" : texts.stream().sorted().map(this::matches).collect(Collectors.joining(" OR "));
    return new Result(count("SELECT count(*) FROM " + rows()), count("SELECT count(*) FROM gone"),
        count("SELECT count(*) FROM " + rows() + " WHERE file_row_number NOT IN (SELECT n FROM gone) AND (" + any + ")"),
        messages, said);
  }

  /** Writes the rows that stay, in their order, and compares what it wrote. After {@link #find}. */
  public void write(Path target, Progress progress) throws SQLException {
    List<String> kept = columns.stream().map(column -> masked(column) + " AS \"" + column + "\"").toList();
    String staying = "SELECT " + String.join(", ", kept) + " FROM " + rows()
        + " WHERE file_row_number NOT IN (SELECT n FROM gone) ORDER BY file_row_number";
    Stoppable.execute(engine, "COPY (" + staying + ") TO " + AnalysisEngine.path(target)
        + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, KV_METADATA {" + metadata() + "})", progress);
    if (!sum("(" + staying + ")").equals(sum("read_parquet(" + AnalysisEngine.path(target) + ")"))) {
      throw new Differs();
    }
  }

  private String metadata() throws SQLException {
    List<String> entries = new ArrayList<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT decode(key), decode(value) FROM parquet_kv_metadata("
            + AnalysisEngine.path(stored) + ") WHERE starts_with(decode(key), 'throughline_') ORDER BY 1")) {
      while (found.next()) {
        entries.add(found.getString(1) + ": " + AnalysisEngine.text(String.valueOf(found.getString(2))));
      }
    }
    return String.join(", ", entries);
  }

  private String sum(String from) throws SQLException {
    String row = columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    try (Statement statement = engine.connection().createStatement();
        ResultSet sum = statement.executeQuery("SELECT count(*) || '-' || COALESCE(bit_xor(hash(" + row + ")), 0) FROM " + from)) {
      sum.next();
      return String.valueOf(sum.getString(1));
    }
  }

  private long count(String sql) throws SQLException {
    try (Statement statement = engine.connection().createStatement(); ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }
}
