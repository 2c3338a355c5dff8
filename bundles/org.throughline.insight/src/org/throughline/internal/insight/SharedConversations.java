package org.throughline.internal.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Progress;
import org.throughline.internal.insight.feed.Stoppable;

/**
 * Makes one of conversations that several imports have: each message counts once, as the last import has it, and an answer
 * in one import ends the wait for a question in another. Imports of other times are not looked through, and of a single
 * import nothing is asked.
 */
final class SharedConversations {

  /** Imports that lie no further apart may have parts of the same conversation. */
  private static final Duration NEAR = Duration.ofDays(2);
  private static final String COLUMNS =
      "conversation_id, message_id, in_reply_to_id, brand, direction, author, created_at, text";

  private final RowStore store;
  /** The columns of {@code COLUMNS} with {@code dataset}, {@code position} and {@code source_line}. */
  private final String rows;

  SharedConversations(RowStore store, String rows) {
    this.store = store;
    this.rows = rows;
  }

  /**
   * A query of every message once. {@code dataset} is the last import that has the conversation, {@code origin} the one
   * the message was taken from.
   *
   * @param datasets the imports as SQL has them, oldest first
   */
  String once(List<String> datasets, Progress progress) throws SQLException {
    String alone = "SELECT dataset, dataset AS origin, " + COLUMNS + ", position, source_line FROM (" + rows + ") AS every_row";
    List<String> names = near(datasets);
    if (names.isEmpty()) {
      return alone;
    }
    String age = names.stream().map(each -> "WHEN " + each + " THEN " + names.indexOf(each))
        .collect(Collectors.joining(" ", "CASE dataset ", " END"));
    String newest = names.stream().map(each -> "WHEN " + names.indexOf(each) + " THEN " + each)
        .collect(Collectors.joining(" ", "CASE s.newest ", " END"));
    Stoppable.execute(store, "CREATE TEMP TABLE shared_conversation AS SELECT brand, conversation_id, max(age) AS newest FROM (SELECT DISTINCT brand, "
        + "conversation_id, " + age + " AS age FROM (" + rows + ") AS every_row WHERE dataset IN (" + String.join(", ", names)
        + ")) AS found GROUP BY brand, conversation_id HAVING count(*) > 1", progress);
    if (none()) {
      return alone;
    }
    // What an import has alone stands together, in its own order; imports follow each other by their first such message.
    Stoppable.execute(store, "CREATE TEMP TABLE merged_message AS SELECT dataset, origin, " + COLUMNS + ", CAST(row_number() OVER (PARTITION BY brand, "
        + "conversation_id ORDER BY begins, age, position) AS INTEGER) AS position, source_line FROM (SELECT *, min(created_at) OVER (PARTITION BY brand, "
        + "conversation_id, age) AS begins FROM (SELECT " + newest + " AS dataset, r.dataset AS origin, "
        + COLUMNS.replaceAll("(\\w+)", "r.$1") + ", r.position, r.source_line, r.age, row_number() OVER (PARTITION BY r.brand, "
        + "r.conversation_id, r.message_id ORDER BY r.age DESC) AS nth FROM (SELECT *, " + age + " AS age FROM (" + rows
        + ") AS every_row WHERE dataset IN (" + String.join(", ", names) + ")) AS r JOIN shared_conversation AS s "
        + "ON s.brand = r.brand AND s.conversation_id = r.conversation_id) AS ranked WHERE nth = 1) AS kept", progress);
    return alone + " WHERE dataset NOT IN (" + String.join(", ", names) + ") OR (brand, conversation_id) NOT IN (SELECT brand, conversation_id "
        + "FROM shared_conversation) UNION ALL SELECT dataset, origin, " + COLUMNS + ", position, source_line FROM merged_message";
  }

  private boolean none() throws SQLException {
    try (Statement statement = store.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM shared_conversation")) {
      row.next();
      return row.getLong(1) == 0;
    }
  }

  private record Span(String dataset, Instant from, Instant until) {
  }

  /** The imports that lie near another, in their order. */
  private List<String> near(List<String> datasets) throws SQLException {
    if (datasets.size() < 2) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (String each : datasets) {
      try (Statement statement = store.connection().createStatement(); ResultSet row = statement.executeQuery(
          "SELECT min(created_at), max(created_at) FROM (" + rows + ") AS every_row WHERE dataset = " + each)) {
        row.next();
        Instant from = moment(row.getObject(1));
        Instant until = moment(row.getObject(2));
        if (from != null && until != null) {
          spans.add(new Span(each, from, until));
        }
      }
    }
    return spans.stream().filter(one -> spans.stream().anyMatch(other -> one != other
        && !one.from.isAfter(other.until.plus(NEAR)) && !other.from.isAfter(one.until.plus(NEAR)))).map(Span::dataset).toList();
  }

  private static @Nullable Instant moment(@Nullable Object value) {
    return switch (value) {
      case OffsetDateTime moment -> moment.toInstant();
      case Timestamp moment -> moment.toInstant();
      case null, default -> null;
    };
  }
}
