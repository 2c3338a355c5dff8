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
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.throughline.core.practice.OfficeHours;
import org.throughline.insight.MetricSettings;

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
      CREATE TABLE turn AS
      WITH placed AS (
        SELECT dataset, origin, conversation_id, brand, direction, author, message_id, text, position,
               epoch_us(created_at) AS moment,
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
      CREATE TABLE wait AS
      WITH office AS (
        SELECT t.*, a.earlier + least(t.asked, a.closes) - a.opens AS office_asked,
               b.earlier + least(t.answered, b.closes) - b.opens AS office_answered
        FROM (SELECT turn.*, profile FROM turn JOIN desk_profile USING (brand)
              WHERE answered IS NOT NULL AND answered >= asked) t
        ASOF JOIN opening a ON t.profile = a.profile AND t.asked >= a.opens
        ASOF JOIN opening b ON t.profile = b.profile AND t.answered >= b.opens)
      SELECT dataset, conversation_id, brand, number, message_id, asked, answered - asked AS clock,
             office_answered - office_asked AS office
      FROM office""";

  /** What is not answered has waited up to the end of its file. */
  private static final String OPEN_TURNS = """
      CREATE TABLE open_turn AS
      WITH ends AS (SELECT dataset, max(epoch_us(created_at)) AS ends FROM messages GROUP BY dataset),
      waiting AS (
        SELECT turn.*, ends, profile FROM turn JOIN ends USING (dataset) JOIN desk_profile USING (brand)
        WHERE answered IS NULL)
      SELECT w.dataset, w.conversation_id, w.brand, w.number, w.asked, w.ends - w.asked AS clock,
             (b.earlier + least(w.ends, b.closes) - b.opens) - (a.earlier + least(w.asked, a.closes) - a.opens) AS office
      FROM waiting w
      ASOF JOIN opening a ON w.profile = a.profile AND w.asked >= a.opens
      ASOF JOIN opening b ON w.profile = b.profile AND w.ends >= b.opens""";

  private Turns() {
  }

  /**
   * Makes the tables.
   *
   * @param files the imports, oldest first; of a message in several the last one counts
   */
  public static void prepare(AnalysisEngine engine, List<Path> files, MetricSettings settings) throws SQLException {
    String rows = MESSAGES.formatted(files.stream().map(AnalysisEngine::path).collect(Collectors.joining(", ")));
    engine.execute("CREATE VIEW messages AS " + new SharedConversations(engine, rows).once(files));
    engine.execute(TURNS);
    office(engine, settings);
    engine.execute(WAITS);
    engine.execute(OPEN_TURNS);
  }

  private static void office(AnalysisEngine engine, MetricSettings settings) throws SQLException {
    engine.execute("CREATE TABLE opening (profile INTEGER, opens BIGINT, closes BIGINT, earlier BIGINT)");
    engine.execute("CREATE TABLE desk_profile (brand VARCHAR, profile INTEGER)");
    List<String> desks = new ArrayList<>();
    long first;
    long last;
    try (Statement statement = engine.connection().createStatement()) {
      try (ResultSet names = statement.executeQuery("SELECT DISTINCT brand FROM messages ORDER BY brand")) {
        while (names.next()) {
          desks.add(names.getString(1));
        }
      }
      try (ResultSet span = statement.executeQuery(
          "SELECT coalesce((SELECT min(asked) FROM turn), max(epoch_us(created_at))), max(epoch_us(created_at)) FROM messages")) {
        span.next();
        first = span.getLong(1);
        last = span.getLong(2);
      }
    }
    LocalDate from = Survey.moment(first).atZone(settings.zone()).toLocalDate().minusDays(1);
    LocalDate to = Survey.moment(last).atZone(settings.zone()).toLocalDate().plusDays(1);
    Map<OfficeHours, Integer> profiles = new LinkedHashMap<>();
    try (DuckDBAppender appender = engine.connection().createAppender("main", "desk_profile")) {
      for (String desk : desks) {
        int profile = profiles.computeIfAbsent(settings.hoursOf(desk), hours -> profiles.size());
        appender.beginRow().append(desk).append(profile).endRow();
      }
    }
    try (DuckDBAppender appender = engine.connection().createAppender("main", "opening")) {
      for (Map.Entry<OfficeHours, Integer> profile : profiles.entrySet()) {
        openings(appender, profile.getValue(), profile.getKey().openings(from, to, settings.zone()));
      }
    }
  }

  private static void openings(DuckDBAppender appender, int profile, List<OfficeHours.Opening> openings)
      throws SQLException {
    long earlier = 0;
    // Every moment has an opening at or before it, so that none falls out of the join.
    appender.beginRow().append(profile).append(Long.MIN_VALUE).append(Long.MIN_VALUE).append(0L).endRow();
    for (OfficeHours.Opening opening : openings) {
      appender.beginRow().append(profile).append(micros(opening.opens())).append(micros(opening.closes()))
          .append(earlier).endRow();
      earlier += Duration.between(opening.opens(), opening.closes()).toNanos() / 1000;
    }
  }

  private static long micros(Instant moment) {
    return ContentHash.micros(moment);
  }
}
