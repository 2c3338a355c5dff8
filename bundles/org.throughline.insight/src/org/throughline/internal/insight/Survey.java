package org.throughline.internal.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.exchange.ColumnMapping;
import org.throughline.exchange.RowError;
import org.throughline.exchange.RowSink;
import org.throughline.exchange.TableFormat;
import org.throughline.exchange.TableRow;
import org.throughline.insight.ConversationImport;
import org.throughline.insight.ConversationMessage;
import org.throughline.insight.ImportCheck;
import org.throughline.insight.Period;
import org.throughline.internal.insight.ConversationFormat.NotAMessage;

/**
 * The first look at a file: which rows are messages, which are not and why, and in which order the messages of each
 * conversation stand. Keeps ids and times only, no texts and no people.
 */
public final class Survey implements RowSink, AutoCloseable {

  private static final int SAMPLE = 20;
  private static final long SNOWFLAKE_EPOCH_MILLIS = 1_288_834_974_657L;

  private final AnalysisEngine engine;
  private final ConversationFormat format;
  private final Predicate<String> isErased;
  private final DuckDBAppender seen;
  private final List<RowError> errors = new ArrayList<>();
  private final List<ConversationMessage> sample = new ArrayList<>();
  private final Set<String> desks = new TreeSet<>();
  private final Set<Long> leftOut = new HashSet<>();
  private final Map<String, Long> notes = new LinkedHashMap<>();
  private @Nullable TableFormat tableFormat;
  private @Nullable ColumnMapping mapping;
  private long rejected;
  private long erased;
  private long rows;
  private long conversations;
  private long generated;
  private long ticking;
  private long astray;
  private @Nullable Period period;

  /**
   * A survey that keeps its tables in that database.
   *
   * @param isErased whether an account is of somebody who must not come back: such messages are left out and not listed,
   *     and the desk's answers to them too
   */
  public Survey(AnalysisEngine engine, ConversationFormat format, Predicate<String> isErased) throws SQLException {
    this.engine = engine;
    this.format = format;
    this.isErased = isErased;
    engine.execute("CREATE TABLE seen (line BIGINT, conversation VARCHAR, message VARCHAR, reply VARCHAR, moment BIGINT, "
        + "inbound BOOLEAN, erased BOOLEAN)");
    engine.execute("CREATE TABLE placed (line BIGINT, position INTEGER)");
    seen = engine.connection().createAppender("main", "seen");
  }

  @Override
  public void start(TableFormat found, ColumnMapping columns) {
    tableFormat = found;
    mapping = columns;
  }

  @Override
  public void row(TableRow row) {
    try {
      ConversationMessage message = format.message(row);
      seen.beginRow().append(message.line()).append(message.conversationId()).append(message.messageId())
          .append(message.inReplyToId()).append(ContentHash.micros(message.at())).append(message.fromCustomer())
          .append(isErased(message)).endRow();
      if (sample.size() < SAMPLE) {
        sample.add(message);
      }
      desks.add(message.desk());
      if (message.conversationId().startsWith(ConversationFormat.GENERATED_PREFIX)) {
        generated++;
      }
      compareWithNetwork(message);
    } catch (NotAMessage reason) {
      rejected(new RowError(row.line(), reason.reason()));
    } catch (SQLException failed) {
      throw new EngineTrouble(failed);
    }
  }

  private boolean isErased(ConversationMessage message) {
    return !message.author().equalsIgnoreCase(message.desk()) && isErased.test(message.author());
  }

  @Override
  public void rejected(RowError error) {
    rejected++;
    if (errors.size() < ImportCheck.MOST_ERRORS) {
      errors.add(error);
    }
  }

  /** The ids of X hold the moment of writing; where most agree with the file, those that do not are worth a word. */
  private void compareWithNetwork(ConversationMessage message) {
    String id = message.messageId();
    if (id.length() < 17 || id.length() > 19 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return;
    }
    Instant moment;
    try {
      moment = Instant.ofEpochMilli((Long.parseLong(id) >> 22) + SNOWFLAKE_EPOCH_MILLIS);
    } catch (NumberFormatException tooLarge) {
      return;
    }
    ticking++;
    if (Math.abs(ChronoUnit.MILLIS.between(moment, message.at())) > 60_000) {
      astray++;
    }
  }

  /** Ends the reading: orders every conversation and finds repeated messages. */
  public void finish() throws SQLException {
    seen.close();
    List<ConversationOrder.Node> nodes = new ArrayList<>();
    Map<String, Long> lines = new LinkedHashMap<>();
    String current = null;
    erase();
    try (DuckDBAppender placed = engine.connection().createAppender("main", "placed");
        Statement statement = engine.connection().createStatement();
        ResultSet all = statement.executeQuery(
            "SELECT conversation, line, message, reply, moment FROM seen WHERE NOT erased ORDER BY conversation, line")) {
      while (all.next()) {
        String conversation = all.getString(1);
        if (!conversation.equals(current)) {
          place(nodes, placed);
          nodes.clear();
          lines.clear();
          current = conversation;
        }
        String message = all.getString(3);
        Long first = lines.putIfAbsent(message, all.getLong(2));
        if (first == null) {
          nodes.add(new ConversationOrder.Node(all.getLong(2), message, all.getString(4), all.getLong(5)));
        } else {
          leftOut.add(all.getLong(2));
          rejected(new RowError(all.getLong(2), Message.of(ConversationImport.class, "row.repeated", message, first)));
        }
      }
      place(nodes, placed);
    }
    errors.sort(Comparator.comparingLong(RowError::line));
    total();
  }

  /** Marks the answers to erased messages, and takes them all out. */
  private void erase() throws SQLException {
    engine.execute("UPDATE seen SET erased = true WHERE NOT inbound AND (conversation, reply) IN "
        + "(SELECT (conversation, message) FROM seen WHERE erased)");
    try (Statement statement = engine.connection().createStatement();
        ResultSet gone = statement.executeQuery("SELECT line FROM seen WHERE erased")) {
      while (gone.next()) {
        leftOut.add(gone.getLong(1));
      }
    }
    erased = leftOut.size();
    rejected += erased;
    note("warning.erased", erased);
  }

  private void place(List<ConversationOrder.Node> nodes, DuckDBAppender placed) throws SQLException {
    if (nodes.isEmpty()) {
      return;
    }
    ConversationOrder order = new ConversationOrder(nodes);
    int position = 0;
    for (ConversationOrder.Node node : order.ordered()) {
      placed.beginRow().append(node.line()).append(++position).endRow();
    }
    note("warning.contradiction", order.contradictions());
    note("warning.stranger", order.strangers());
    note("warning.circle", order.circles());
  }

  private void note(String key, long count) {
    notes.merge(key, count, Long::sum);
  }

  private void total() throws SQLException {
    try (Statement statement = engine.connection().createStatement();
        ResultSet total = statement.executeQuery("SELECT count(*), count(DISTINCT conversation), min(moment), max(moment), "
            + "count(DISTINCT message) FROM seen JOIN placed USING (line)")) {
      total.next();
      rows = total.getLong(1);
      conversations = total.getLong(2);
      if (rows > 0) {
        period = new Period(moment(total.getLong(3)), moment(total.getLong(4)));
      }
      note("warning.shared", rows - total.getLong(5));
    }
    note("warning.clock", ticking - astray > astray ? astray : 0);
  }

  /** A moment from microseconds since 1970. */
  static Instant moment(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** What should be known when figures from these messages are read. */
  public List<Message> warnings() {
    List<Message> warnings = new ArrayList<>();
    notes.forEach((key, count) -> {
      if (count > 0) {
        warnings.add(Message.of(ConversationImport.class, key, count));
      }
    });
    TableFormat written = tableFormat();
    if (!written.charset().name().startsWith("UTF")) {
      warnings.add(Message.of(ConversationImport.class, "warning.encoding", written.charset().name()));
    }
    return warnings;
  }

  /** Whether the row on that line repeats a message of the same conversation, or is of somebody who was erased. */
  public boolean leavesOut(long line) {
    return leftOut.contains(line);
  }

  /** How many rows are of people who were erased; they are among the rejected ones and not listed. */
  public long erased() {
    return erased;
  }

  public TableFormat tableFormat() {
    return Objects.requireNonNull(tableFormat);
  }

  public ColumnMapping mapping() {
    return Objects.requireNonNull(mapping);
  }

  public long rows() {
    return rows;
  }

  public long rejectedRows() {
    return rejected;
  }

  public List<RowError> errors() {
    return errors;
  }

  public long conversations() {
    return conversations;
  }

  public Set<String> desks() {
    return desks;
  }

  /** From the first to the last message; only when there are rows. */
  public Period period() {
    return Objects.requireNonNull(period);
  }

  /** Whether any message comes from the generator of sample conversations. */
  public boolean isGenerated() {
    return generated > 0;
  }

  public List<ConversationMessage> sample() {
    return sample;
  }

  @Override
  public void close() throws SQLException {
    if (!seen.isClosed()) {
      seen.close();
    }
  }
}
