package org.throughline.internal.insight;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.core.Progress;
import org.throughline.core.practice.OfficeHours;
import org.throughline.insight.MetricSettings;
import org.throughline.internal.insight.feed.Stoppable;

/**
 * Puts the tables in place that all figures are computed from: {@code messages} (a view of the Parquet files, each message once),
 * {@code opening} (office hours with how much time lay in those before), {@code turn} (one row per turn of a customer), {@code wait} (how
 * long those waited that were answered) and {@code open_turn} (how long the others have waited).
 */
public final class Turns {

  private static final String MESSAGES = """
      SELECT filename AS dataset, conversation_id, message_id, in_reply_to_id, brand, direction, author, created_at,
             text, position, source_line
      FROM read_parquet([%s], filename = true)""";

  /**
   * A turn starts with a customer's first message or the first after an answer. Its answer is the next message of the
   * desk in the conversation, by place. Times are microseconds since 1970.
   */
  private static final String TURNS = """
      CREATE TEMP TABLE turn AS
      WITH placed AS (
        SELECT dataset, origin, conversation_id, brand, direction, author, message_id, text, position,
               %s AS moment,
               lag(direction) OVER (PARTITION BY dataset, conversation_id, brand ORDER BY position) AS before
        FROM messages),
      marked AS (
        SELECT *, direction = 'inbound' AND (before IS NULL OR before = 'outbound') AS opens,
               direction = 'outbound' AND before = 'inbound' AS answers
        FROM placed),
      numbered AS (
        SELECT *, sum(CASE WHEN opens THEN 1 ELSE 0 END)
                 OVER (PARTITION BY dataset, conversation_id, brand ORDER BY position) AS number
        FROM marked)
      SELECT dataset, conversation_id, brand, number,
             max(CASE WHEN opens THEN message_id END) AS message_id,
             max(CASE WHEN opens THEN origin END) AS origin,
             max(CASE WHEN opens THEN text END) AS text,
             max(CASE WHEN opens THEN moment END) AS asked,
             max(CASE WHEN answers THEN moment END) AS answered,
             max(CASE WHEN answers THEN author END) AS answered_by
      FROM numbered WHERE number > 0
      GROUP BY dataset, conversation_id, brand, number""";

  /**
   * The time in office hours before a moment is that of all earlier openings and of the part that has passed of the
   * last one begun; what lies between two moments is the difference.
   */
  private static final String WAITS = """
      CREATE TEMP TABLE wait AS
      WITH office AS (
        SELECT t.*, a.earlier + least(t.asked, a.closes) - a.opens AS office_asked,
               b.earlier + least(t.answered, b.closes) - b.opens AS office_answered
        FROM (SELECT turn.*, profile FROM turn JOIN desk_profile USING (brand)
              WHERE answered IS NOT NULL AND answered >= asked) t
        %s
        %s)
      SELECT dataset, conversation_id, brand, number, message_id, asked, answered - asked AS clock,
             office_answered - office_asked AS office
      FROM office""";

  /** What is not answered has waited up to the end of its file. */
  private static final String OPEN_TURNS = """
      CREATE TEMP TABLE open_turn AS
      WITH ends AS (SELECT dataset, max(%s) AS ends FROM messages GROUP BY dataset),
      waiting AS (
        SELECT turn.*, ends, profile FROM turn JOIN ends USING (dataset) JOIN desk_profile USING (brand)
        WHERE answered IS NULL)
      SELECT w.dataset, w.conversation_id, w.brand, w.number, w.asked, w.ends - w.asked AS clock,
             (b.earlier + least(w.ends, b.closes) - b.opens) - (a.earlier + least(w.asked, a.closes) - a.opens) AS office
      FROM waiting w
      %s
      %s""";

  private Turns() {
  }

  /**
   * Makes the tables over these files.
   *
   * @param files the imports, oldest first; of a message in several the last one counts
   */
  public static void prepare(AnalysisEngine engine, List<Path> files, MetricSettings settings) throws SQLException {
    prepare(engine, files, settings, Progress.none());
  }

  /** Makes the tables of files like {@link #prepare(AnalysisEngine, List, MetricSettings)}; the progress may cancel it. */
  public static void prepare(AnalysisEngine engine, List<Path> files, MetricSettings settings, Progress progress) throws SQLException {
    List<String> datasets = files.stream().map(AnalysisEngine::path).toList();
    prepare(engine, datasets, MESSAGES.formatted(String.join(", ", datasets)), settings, progress);
  }

  /**
   * Makes the tables.
   *
   * @param datasets the imports as SQL has them, oldest first; of a message in several the last one counts
   * @param messages a query of the messages, with its import as the dataset of each
   */
  public static void prepare(RowStore store, List<String> datasets, String messages, MetricSettings settings, Progress progress)
      throws SQLException {
    Dialect sql = store.sql();
    store.view("messages", new SharedConversations(store, messages).once(datasets, progress));
    Stoppable.execute(store, TURNS.formatted(sql.micros("created_at")), progress);
    office(store, settings);
    Stoppable.execute(store, WAITS.formatted(opening(sql, "a", "t", "t.asked"), opening(sql, "b", "t", "t.answered")), progress);
    Stoppable.execute(store, OPEN_TURNS.formatted(sql.micros("created_at"), opening(sql, "a", "w", "w.asked"),
        opening(sql, "b", "w", "w.ends")), progress);
  }

  private static String opening(Dialect sql, String alias, String row, String moment) {
    return sql.lastUntil("opening", alias, "profile", "opens", row, moment);
  }

  private static void office(RowStore store, MetricSettings settings) throws SQLException {
    List<String> desks = new ArrayList<>();
    long first;
    long last;
    try (Statement statement = store.connection().createStatement()) {
      try (ResultSet names = statement.executeQuery("SELECT DISTINCT brand FROM messages ORDER BY brand")) {
        while (names.next()) {
          desks.add(names.getString(1));
        }
      }
      String written = store.sql().micros("created_at");
      try (ResultSet span = statement.executeQuery(
          "SELECT coalesce((SELECT min(asked) FROM turn), max(" + written + ")), max(" + written + ") FROM messages")) {
        span.next();
        first = span.getLong(1);
        last = span.getLong(2);
      }
    }
    LocalDate from = Survey.moment(first).atZone(settings.zone()).toLocalDate().minusDays(1);
    LocalDate to = Survey.moment(last).atZone(settings.zone()).toLocalDate().plusDays(1);
    Map<OfficeHours, Integer> profiles = new LinkedHashMap<>();
    store.table("desk_profile", "brand VARCHAR, profile INTEGER", desk -> {
      for (String each : desks) {
        desk.row(each, profiles.computeIfAbsent(settings.hoursOf(each), hours -> profiles.size()));
      }
    });
    store.table("opening", "profile INTEGER, opens BIGINT, closes BIGINT, earlier BIGINT", opening -> {
      for (Map.Entry<OfficeHours, Integer> profile : profiles.entrySet()) {
        openings(opening, profile.getValue(), profile.getKey().openings(from, to, settings.zone()));
      }
    });
  }

  private static void openings(RowStore.Sink sink, int profile, List<OfficeHours.Opening> openings) throws SQLException {
    long earlier = 0;
    // Every moment has an opening at or before it, so that none falls out of the join.
    sink.row(profile, Long.MIN_VALUE, Long.MIN_VALUE, 0L);
    for (OfficeHours.Opening opening : openings) {
      sink.row(profile, micros(opening.opens()), micros(opening.closes()), earlier);
      earlier += Duration.between(opening.opens(), opening.closes()).toNanos() / 1000;
    }
  }

  private static long micros(Instant moment) {
    return ContentHash.micros(moment);
  }
}
