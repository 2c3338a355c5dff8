package org.throughline.internal.insight.figure;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Progress;
import org.throughline.insight.figure.ConversationRow;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.insight.figure.ConversationThread.Said;
import org.throughline.insight.figure.ConversationThread.Wait;
import org.throughline.insight.figure.Conversations.Order;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.RowStore;
import org.throughline.internal.insight.feed.Stoppable;

/**
 * Conversations in a table of the database, numbered once in their order, so that a page is a range of numbers however far
 * down it lies.
 */
public final class ConversationList implements AutoCloseable {

  private static final String MESSAGE = "v.dataset, v.line, v.conversation_id, v.desk, v.moment, v.channel, v.channel_name, "
      + "v.network, v.author, v.position";
  private static final String SAME = "m.conversation_id = b.conversation_id AND m.desk = b.desk";
  private static final String TOPICS = "topic_rank";

  private final RowStore store;
  private final Asker asker;
  private final String table;
  /** The names that people gave topics; null while texts were not read. */
  private final @Nullable Set<String> named;
  private final long count;

  private ConversationList(RowStore store, String table, @Nullable Set<String> named, Progress progress) {
    this.store = store;
    this.table = table;
    this.named = named;
    asker = new Asker(store);
    count = asker.ask("SELECT count(*) FROM " + table, progress).rows().getFirst().getFirst() instanceof Long n ? n : 0;
  }

  /**
   * Finds them.
   *
   * @param table a name no other table has
   * @param named the names that people gave topics; null where texts were not read
   */
  static ConversationList of(RowStore store, Asking asking, Order order, String table, @Nullable Set<String> named,
      Progress progress) {
    try {
      store.change(() -> Stoppable.execute(store, "CREATE TEMP TABLE " + table + " AS WITH picked AS (" + asking.picked("message", MESSAGE, false,
          asking.ours("v.direction = 'inbound'")) + "), begun AS (SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY "
          + "conversation_id, desk ORDER BY begins, dataset, position, line) AS nth FROM (SELECT *, min(moment) OVER (PARTITION BY dataset, "
          + "conversation_id, desk) AS begins FROM picked) AS dated) AS heard_first WHERE nth = 1), "
          + "waited AS (SELECT b.dataset, b.line, t.clock, t.answered, row_number() OVER (PARTITION BY b.dataset, b.line "
          + "ORDER BY CASE WHEN m.dataset = b.dataset THEN 0 ELSE 1 END, m.position DESC, m.line DESC) AS nth FROM begun AS b JOIN message AS m ON " + SAME
          + " AND CASE WHEN m.dataset = b.dataset THEN m.position <= b.position ELSE m.moment <= b.moment END JOIN turn_row AS t ON t.dataset = m.dataset AND t.line = m.line) "
          + "SELECT row_number() OVER (ORDER BY " + by(order) + ", b.dataset, b.line) AS n, b.dataset, b.line, "
          + "b.conversation_id, b.desk, b.moment, b.channel, b.channel_name, b.network, b.author, w.clock, "
          + "w.answered IS NOT NULL AS is_answered FROM begun AS b LEFT JOIN waited AS w ON w.dataset = b.dataset "
          + "AND w.line = b.line AND w.nth = 1", progress));
      if (named != null) {
        store.change(() -> Stoppable.execute(store, "CREATE TEMP TABLE IF NOT EXISTS " + TOPICS + " AS SELECT t.topic, count(*) AS messages FROM "
            + "(SELECT unnest(terms) AS term FROM reading) AS s JOIN topic_term AS t ON t.term = s.term GROUP BY t.topic",
            progress));
      }
    } catch (SQLException failed) {
      progress.check();
      throw store.trouble(failed);
    }
    return new ConversationList(store, table, named, progress);
  }

  private static String by(Order order) {
    return switch (order) {
      case LATEST -> "b.moment DESC";
      case EARLIEST -> "b.moment";
      case LONGEST_WAIT -> "CASE WHEN w.answered IS NULL THEN 0 ELSE 1 END, coalesce(w.clock, -1) DESC, b.moment DESC";
      case SHORTEST_WAIT -> "CASE WHEN w.clock IS NULL THEN 1 ELSE 0 END, w.clock, b.moment DESC";
      case CHANNEL -> "b.channel_name, b.channel, b.moment DESC";
    };
  }

  /** How many there are. */
  public long count() {
    return count;
  }

  /** A page of them. */
  public List<ConversationRow> page(long from, int most, Progress progress) {
    String page = "(SELECT * FROM " + table + " WHERE n > " + from + " AND n <= " + (from + most) + ") AS k";
    Set<String> names = named;
    Map<Object, String> topics = names == null ? Map.of() : topics(page, names, progress);
    List<ConversationRow> rows = new ArrayList<>();
    for (List<@Nullable Object> row : asker.ask("SELECT k.n, k.dataset, k.conversation_id, k.desk, k.line, k.moment, k.channel, "
        + "k.channel_name, k.network, k.author, substring(m.text, 1, " + 2 * ConversationRow.OPENING + "), k.clock, k.is_answered "
        + "FROM " + page + " JOIN message_row AS m ON m.dataset = k.dataset AND m.line = k.line ORDER BY k.n", progress).rows()) {
      rows.add(new ConversationRow(text(row.get(1)), text(row.get(2)), text(row.get(3)), number(row.get(4)),
          moment(row.get(5)), text(row.get(6)), text(row.get(7)), text(row.get(8)), text(row.get(9)), opening(text(row.get(10))),
          topics.get(row.get(0)), micros(row.get(11)), Boolean.TRUE.equals(row.get(12))));
    }
    return List.copyOf(rows);
  }

  /** Of several topics one that people named, else the one that most messages name. */
  private Map<Object, String> topics(String page, Set<String> names, Progress progress) {
    record Found(Object row, String topic, long messages) {
    }
    List<Found> found = new ArrayList<>();
    for (List<@Nullable Object> row : asker.ask("SELECT DISTINCT s.n, t.topic, c.messages FROM (SELECT k.n, unnest(r.terms) AS term FROM "
        + page + " JOIN reading AS r ON r.dataset = k.dataset AND r.line = k.line) AS s JOIN topic_term AS t ON t.term = s.term "
        + "JOIN " + TOPICS + " AS c ON c.topic = t.topic", progress).rows()) {
      Object n = row.get(0);
      // Somebody who is spoken to is no topic to a reader.
      if (n != null && !text(row.get(1)).startsWith("@")) {
        found.add(new Found(n, text(row.get(1)), number(row.get(2))));
      }
    }
    found.sort(Comparator.comparing((Found each) -> !names.contains(each.topic))
        .thenComparing(Comparator.comparingLong(Found::messages).reversed()).thenComparing(Found::topic));
    Map<Object, String> first = new HashMap<>();
    found.forEach(each -> first.putIfAbsent(each.row, each.topic));
    return first;
  }

  /** All of a conversation. */
  public ConversationThread thread(ConversationRow row, Progress progress) {
    String same = "m.conversation_id = " + AnalysisEngine.text(row.conversation())
        + " AND m.desk = " + AnalysisEngine.text(row.desk());
    // Messages are told apart by their lines; those of another import must not be taken for those of this one.
    String line = "CASE WHEN m.dataset = " + AnalysisEngine.text(row.dataset()) + " THEN m.line ELSE -1 - m.line END";
    String order = " ORDER BY min(m.moment) OVER (PARTITION BY m.dataset), m.dataset, m.position, m.line";
    List<Said> messages = new ArrayList<>();
    for (List<@Nullable Object> each : asker.ask("SELECT " + line + ", m.message_id, m.direction, m.author, m.moment, m.text, "
        + (named == null ? "NULL FROM message AS m" : "r.polarity FROM message AS m LEFT JOIN reading AS r "
            + "ON r.dataset = m.dataset AND r.line = m.line") + " WHERE " + same + order + " LIMIT " + (ConversationThread.MOST + 1), progress).rows()) {
      messages.add(new Said(number(each.get(0)), text(each.get(1)), "inbound".equals(each.get(2)), text(each.get(3)),
          moment(each.get(4)), text(each.get(5)), each.get(6) == null ? null : Polarity.valueOf(text(each.get(6)))));
    }
    List<Wait> waits = new ArrayList<>();
    for (List<@Nullable Object> each : asker.ask("SELECT " + line + ", " + store.sql().moment("t.answered") + ", t.clock, t.office, "
        + "c.standard, c.standard_office FROM turn_row AS t JOIN message AS m ON m.dataset = t.dataset AND m.line = t.line "
        + "LEFT JOIN channel AS c ON c.channel = m.channel WHERE " + same + order, progress).rows()) {
      boolean office = each.get(4) != null && Boolean.TRUE.equals(each.get(5));
      waits.add(new Wait(number(each.get(0)), each.get(1) == null ? null : moment(each.get(1)),
          micros(each.get(office ? 3 : 2)), micros(each.get(4)), office));
    }
    boolean cut = messages.size() > ConversationThread.MOST;
    return new ConversationThread(row, cut ? messages.subList(0, ConversationThread.MOST) : messages, waits, cut);
  }

  private static String opening(String text) {
    String flat = text.strip().replaceAll("\\s+", " ");
    if (flat.length() <= ConversationRow.OPENING) {
      return flat;
    }
    int end = ConversationRow.OPENING - 1;
    return flat.substring(0, Character.isHighSurrogate(flat.charAt(end - 1)) ? end - 1 : end).stripTrailing() + "…";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static Instant moment(@Nullable Object value) {
    return value instanceof Instant moment ? moment : Instant.EPOCH;
  }

  private static @Nullable Duration micros(@Nullable Object value) {
    return value instanceof Number number ? Duration.of(number.longValue(), ChronoUnit.MICROS) : null;
  }

  @Override
  public void close() {
    try {
      store.change(() -> store.execute("DROP TABLE IF EXISTS " + table));
    } catch (SQLException gone) {
      throw new ClientException(ClientException.Kind.DAMAGED, store.trouble(gone).text(), null, gone);
    }
  }
}
