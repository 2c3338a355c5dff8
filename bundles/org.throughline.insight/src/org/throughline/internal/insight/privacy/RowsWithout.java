package org.throughline.internal.insight.privacy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.core.Progress;
import org.throughline.insight.privacy.RecordErasure;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.feed.Stoppable;

/**
 * The rows of one stored import without some people. In the rows of others only what people wrote is changed, and
 * addresses: a name with an @ or in an address, a pseudonym, and a name that stands as any word does only where that is
 * asked for. For one thread; the engine may reach both files.
 */
public final class RowsWithout {

  private static final Set<String> TEXTS = Set.of("text", "title");
  private static final Set<String> ADDRESSES = Set.of("permalink", "parent_id");
  private static final String TAGS = "hashtags";
  private static final int EXAMPLES = 5;
  /** What no name goes on with; a dot, an @ or a hyphen ends it only where no letter follows. */
  private static final String END = "($|[^\\p{L}\\p{N}_.@-]|[.@-]($|[^\\p{L}\\p{N}_]))";
  private static final String BEFORE = "(^|[^\\p{L}\\p{N}_])";
  private static final String AFTER = "($|[^\\p{L}\\p{N}_])";

  private final AnalysisEngine engine;
  private final Path stored;
  private final Set<String> pseudonyms;
  private final boolean asWords;
  private final List<String> columns = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();
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
   * @param examples a few texts in which a name stands as a word; none where these stay
   */
  public record Result(long before, long removed, long masked, Set<String> messages, Set<String> said,
      List<String> examples) {
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
   * @param asWords whether a name is made unreadable also where it stands as any other word
   */
  public RowsWithout(AnalysisEngine engine, Path stored, Set<String> pseudonyms, Set<String> accounts, boolean asWords)
      throws SQLException {
    this.engine = engine;
    this.stored = stored;
    this.pseudonyms = pseudonyms;
    this.asWords = asWords && !accounts.isEmpty();
    names = any(accounts);
    pattern = "@?" + any(pseudonyms);
    try (Statement statement = engine.connection().createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM read_parquet(" + AnalysisEngine.path(stored) + ") LIMIT 0")) {
      ResultSetMetaData described = none.getMetaData();
      for (int i = 1; i <= described.getColumnCount(); i++) {
        String column = described.getColumnLabel(i);
        columns.add(column);
        if (described.getColumnTypeName(i).equals("VARCHAR")) {
          if (TEXTS.contains(column)) {
            texts.add(column);
          } else if (ADDRESSES.contains(column)) {
            addresses.add(column);
          }
        }
      }
    }
  }

  private static String any(Set<String> each) {
    return each.isEmpty() ? "" : each.stream().sorted().map(RowsWithout::escaped).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String escaped(String name) {
    return name.codePoints().mapToObj(c -> Character.isLetterOrDigit(c) || c == '_' || c > 127 ? Character.toString(c)
        : "\\" + Character.toString(c)).collect(Collectors.joining());
  }

  private String mention() {
    return "(?i)" + BEFORE + "@" + names + END;
  }

  private String inAddress() {
    return "(?i)(://[^\\s]*[/@])" + names + END;
  }

  private String word() {
    return "(?i)" + BEFORE + names + AFTER;
  }

  private static String replaced(String value, String pattern, String by) {
    return "regexp_replace(" + value + ", " + AnalysisEngine.text(pattern) + ", " + AnalysisEngine.text(by) + ", 'g')";
  }

  private static String twice(String value, String pattern, String by) {
    // Twice, as two names may share the blank between them.
    return replaced(replaced(value, pattern, by), pattern, by);
  }

  /** With names unreadable where they stand as names. */
  private String unnamed(String column) {
    String plain = AnalysisEngine.name(column);
    if (!pseudonyms.isEmpty()) {
      plain = replaced(plain, pattern, "@" + RecordErasure.UNREADABLE);
    }
    if (!names.isEmpty()) {
      plain = twice(plain, mention(), "\\1@" + RecordErasure.UNREADABLE + "\\2");
      plain = twice(plain, inAddress(), "\\1" + RecordErasure.UNREADABLE + "\\2");
    }
    return plain;
  }

  private String masked(String column) {
    if (texts.contains(column)) {
      return asWords ? twice(unnamed(column), word(), "\\1" + RecordErasure.UNREADABLE + "\\2") : unnamed(column);
    }
    if (addresses.contains(column)) {
      return unnamed(column);
    }
    if (asWords && column.equals(TAGS)) {
      return "list_filter(" + AnalysisEngine.name(column) + ", lambda tag: NOT regexp_full_match(tag, "
          + AnalysisEngine.text("(?i)" + names) + "))";
    }
    return AnalysisEngine.name(column);
  }

  private List<String> changing() {
    return columns.stream().filter(each -> texts.contains(each) || addresses.contains(each) || asWords && each.equals(TAGS))
        .toList();
  }

  private String rows() {
    return "read_parquet(" + AnalysisEngine.path(stored) + ", file_row_number = true)";
  }

  /** Finds the rows of these people, and the desk's answers to them. */
  public Result find() throws SQLException {
    engine.execute("CREATE OR REPLACE TABLE gone (n BIGINT, own BOOLEAN)");
    if (columns.contains("author") && !pseudonyms.isEmpty()) {
      engine.execute("INSERT INTO gone SELECT file_row_number, true FROM " + rows() + " WHERE author IN ("
          + pseudonyms.stream().sorted().map(AnalysisEngine::text).collect(Collectors.joining(", ")) + ")");
    }
    if (columns.contains("in_reply_to_id") && columns.contains("direction")) {
      engine.execute("INSERT INTO gone SELECT file_row_number, false FROM " + rows() + " WHERE direction = 'outbound' AND "
          + "(conversation_id, in_reply_to_id) IN (SELECT (conversation_id, message_id) FROM " + rows()
          + " JOIN gone ON gone.n = file_row_number) AND file_row_number NOT IN (SELECT gone.n FROM gone)");
    }
    String id = columns.contains("message_id") ? "message_id" : columns.contains("post_id") ? "post_id" : "NULL";
    String text = columns.contains("text") ? "text" : "NULL";
    Set<String> messages = new HashSet<>();
    Set<String> said = new HashSet<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT " + id + ", CASE WHEN gone.own THEN " + text + " END FROM " + rows()
            + " JOIN gone ON gone.n = file_row_number")) {
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
    String any = Stream.concat(Stream.of("false"), changing().stream()
        .map(each -> masked(each) + " IS DISTINCT FROM " + AnalysisEngine.name(each))).collect(Collectors.joining(" OR "));
    return new Result(count("SELECT count(*) FROM " + rows()), count("SELECT count(*) FROM gone"),
        count("SELECT count(*) FROM " + rows() + staying() + " AND (" + any + ")"), messages, said, examples());
  }

  private static String staying() {
    return " WHERE file_row_number NOT IN (SELECT gone.n FROM gone)";
  }

  private List<String> examples() throws SQLException {
    List<String> examples = new ArrayList<>();
    for (String each : asWords ? columns.stream().filter(texts::contains).toList() : List.<String>of()) {
      String around = AnalysisEngine.text("(?i)[^\\n]{0,30}" + BEFORE + names + AFTER + "[^\\n]{0,30}");
      try (Statement statement = engine.connection().createStatement();
          ResultSet found = statement.executeQuery("SELECT regexp_extract(" + unnamed(each) + ", " + around + ") FROM "
              + rows() + staying() + " AND regexp_matches(" + unnamed(each) + ", " + AnalysisEngine.text(word())
              + ") ORDER BY file_row_number LIMIT " + EXAMPLES)) {
        while (found.next()) {
          examples.add(String.valueOf(found.getString(1)).strip());
        }
      }
    }
    return examples;
  }

  /** Writes the rows that stay, in their order, and compares what it wrote. After {@link #find}. */
  public void write(Path target, Progress progress) throws SQLException {
    List<String> kept = columns.stream().map(column -> masked(column) + " AS " + AnalysisEngine.name(column)).toList();
    String staying = "SELECT " + String.join(", ", kept) + " FROM " + rows() + staying() + " ORDER BY file_row_number";
    Stoppable.execute(engine, "COPY (" + staying + ") TO " + AnalysisEngine.path(target)
        + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false" + metadata() + ")", progress);
    if (!sum("(" + staying + ")").equals(sum("read_parquet(" + AnalysisEngine.path(target) + ")"))) {
      throw new Differs();
    }
  }

  /** What this program wrote beside the rows; anything else that stands there could be anything. */
  private String metadata() throws SQLException {
    Map<String, String> entries = new TreeMap<>();
    try (Statement statement = engine.connection().createStatement();
        ResultSet found = statement.executeQuery("SELECT decode(key), decode(value) FROM parquet_kv_metadata("
            + AnalysisEngine.path(stored) + ") WHERE regexp_full_match(CAST(key AS VARCHAR), 'throughline_[a-z]+') ORDER BY 1")) {
      while (found.next()) {
        entries.putIfAbsent(found.getString(1), AnalysisEngine.text(String.valueOf(found.getString(2))));
      }
    }
    return entries.isEmpty() ? "" : entries.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
  }

  private String sum(String from) throws SQLException {
    String row = columns.stream().map(AnalysisEngine::name).collect(Collectors.joining(", "));
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
