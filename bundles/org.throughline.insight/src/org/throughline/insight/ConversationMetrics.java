package org.throughline.insight;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientException;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.SavedSelect;
import org.throughline.internal.insight.Turns;
import org.throughline.model.insight.DataOrigin;

/**
 * Figures over imported conversations, computed by SQL over their Parquet files. For one thread at a time; nothing is
 * written.
 *
 * <p><b>Order.</b> The messages of a conversation are ordered by time, but never before the message they answer.
 * <br><b>Turn.</b> A turn of the customer starts with the first message of a customer in a conversation, or the first
 * after a message of the desk. Its answer is the next message of the same desk in the same conversation.
 * <br><b>Response time.</b> From the first message of a turn to its answer: by the clock, and counting only the office
 * hours of the desk (a question at six in the morning that is answered at five past nine took five minutes). A turn
 * whose answer carries an earlier time than the question counts nowhere but as contradictory.
 * <br><b>Unanswered after h hours.</b> The share of turns that had no answer more than h hours by the clock after they
 * started. A turn that was never answered counts as soon as its file has messages from h hours after it; before that
 * it is undecided and left out.
 * <br><b>Share of voice.</b> A desk's part of all messages written by customers.
 * <br>A message that the file has in two conversations counts in both.
 */
public final class ConversationMetrics implements AutoCloseable {

  /** Stands for all desks together where a figure is given per desk. */
  public static final String ALL_DESKS = "";

  private static final Set<String> VIEWS = Set.of("messages");
  private static final long HOUR = 3_600_000_000L;

  private static final String RESPONSE = """
      WITH measured AS (
        SELECT brand, clock, office FROM wait UNION ALL SELECT '', clock, office FROM wait),
      ranked AS (
        SELECT brand, clock, office, count(*) OVER (PARTITION BY brand) AS n,
               row_number() OVER (PARTITION BY brand ORDER BY clock) AS c,
               row_number() OVER (PARTITION BY brand ORDER BY office) AS o
        FROM measured)
      SELECT brand, max(n),
             sum(CASE WHEN c = (n + 1) // 2 THEN clock ELSE 0 END) + sum(CASE WHEN c = n // 2 + 1 THEN clock ELSE 0 END),
             max(CASE WHEN c = (9 * n + 9) // 10 THEN clock END),
             sum(CASE WHEN o = (n + 1) // 2 THEN office ELSE 0 END) + sum(CASE WHEN o = n // 2 + 1 THEN office ELSE 0 END),
             max(CASE WHEN o = (9 * n + 9) // 10 THEN office END),
             sum(CASE WHEN office = 0 AND clock > 0 THEN 1 ELSE 0 END)
      FROM ranked GROUP BY brand ORDER BY brand""";

  private static final String WEEKS = """
      WITH dated AS (
        SELECT brand, CAST(date_trunc('week', timezone(?, make_timestamptz(asked))) AS DATE) AS week, clock FROM wait),
      measured AS (SELECT * FROM dated UNION ALL SELECT '', week, clock FROM dated),
      ranked AS (
        SELECT brand, week, clock, count(*) OVER (PARTITION BY brand, week) AS n,
               row_number() OVER (PARTITION BY brand, week ORDER BY clock) AS c
        FROM measured)
      SELECT brand, week, max(n),
             sum(CASE WHEN c = (n + 1) // 2 THEN clock ELSE 0 END) + sum(CASE WHEN c = n // 2 + 1 THEN clock ELSE 0 END),
             max(CASE WHEN c = (9 * n + 9) // 10 THEN clock END)
      FROM ranked GROUP BY brand, week ORDER BY brand, week""";

  private static final String UNANSWERED = """
      WITH ends AS (SELECT dataset, max(epoch_us(created_at)) AS ends FROM messages GROUP BY dataset),
      known AS (
        SELECT brand, answered - asked AS waited, ends - asked AS seen
        FROM turn JOIN ends USING (dataset) WHERE answered IS NULL OR answered >= asked),
      every AS (SELECT * FROM known UNION ALL SELECT '', waited, seen FROM known)
      SELECT brand,
             sum(CASE WHEN waited IS NOT NULL OR seen >= ? THEN 1 ELSE 0 END),
             sum(CASE WHEN waited > ? OR (waited IS NULL AND seen >= ?) THEN 1 ELSE 0 END),
             sum(CASE WHEN waited IS NULL AND seen < ? THEN 1 ELSE 0 END)
      FROM every GROUP BY brand ORDER BY brand""";

  private static final String ANSWERED_WAITS = """
      WITH ranked AS (
        SELECT %1$s AS waited, asked, count(*) OVER () AS n, row_number() OVER (ORDER BY %1$s) AS r
        FROM wait WHERE brand IN (%2$s) AND asked >= ? AND asked < ?)
      SELECT count(*),
             sum(CASE WHEN r = (n + 1) // 2 THEN waited ELSE 0 END) + sum(CASE WHEN r = n // 2 + 1 THEN waited ELSE 0 END),
             max(CASE WHEN r = (9 * n + 9) // 10 THEN waited END), sum(waited),
             sum(CASE WHEN waited <= ? THEN 1 ELSE 0 END), min(asked), max(asked)
      FROM ranked""";

  private static final String OPEN_WAITS = """
      WITH seen AS (SELECT asked, %1$s AS waited FROM open_turn WHERE brand IN (%2$s) AND asked >= ? AND asked < ?)
      SELECT count(*), sum(CASE WHEN waited > ? THEN 1 ELSE 0 END), min(asked), max(asked) FROM seen""";

  private static final String QUOTES = """
      WITH ends AS (SELECT dataset, max(epoch_us(created_at)) AS ends FROM messages GROUP BY dataset),
      waits AS (
        SELECT dataset, brand, conversation_id, message_id, asked, answered - asked AS waited, ends - asked AS seen,
               trim(regexp_replace(text, '^(@[A-Za-z0-9_]+\\s+)+', '')) AS said
        FROM turn JOIN ends USING (dataset) WHERE answered IS NULL OR answered >= asked),
      slow AS (
        SELECT *, coalesce(waited, seen) AS delay,
               row_number() OVER (PARTITION BY said ORDER BY coalesce(waited, seen) DESC, message_id) AS copy,
               row_number() OVER (PARTITION BY dataset, conversation_id
                                  ORDER BY coalesce(waited, seen) DESC, message_id) AS place
        FROM waits
        WHERE length(said) BETWEEN 40 AND 280 AND NOT regexp_matches(said, 'https?:|[\\x00-\\x08\\x0B-\\x1F<>]'))
      SELECT brand, conversation_id, message_id, asked, said, waited
      FROM slow WHERE copy = 1 AND place = 1 AND delay >= ? AND (? = '' OR brand = ?)
      ORDER BY delay DESC, message_id, conversation_id LIMIT ?""";

  private final AnalysisEngine engine;
  private final MetricSettings settings;
  private final List<Path> files;

  private ConversationMetrics(AnalysisEngine engine, List<Path> files, MetricSettings settings) {
    this.engine = engine;
    this.files = files;
    this.settings = settings;
  }

  /**
   * Figures over one or more imported files.
   *
   * @param files Parquet files of {@link ConversationImport}, at least one
   * @throws ClientException when a file is not there or was not made by an import
   */
  public static ConversationMetrics open(List<Path> files, MetricSettings settings) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("No files");
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ClientException(Kind.NOT_FOUND,
            Message.of(ConversationMetrics.class, "data.missing", file.toString()), file);
      }
    }
    AnalysisEngine engine = AnalysisEngine.open(files, null);
    try {
      Turns.prepare(engine, files, settings);
      return new ConversationMetrics(engine, List.copyOf(files), settings);
    } catch (SQLException damaged) {
      engine.close();
      throw damaged(files, damaged);
    }
  }

  private static ClientException damaged(List<Path> files, SQLException cause) {
    return new ClientException(Kind.DAMAGED,
        Message.of(ConversationMetrics.class, "data.damaged", files.getFirst().toString()), files.getFirst(), cause);
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> rows(String sql, Reading<T> reading, Object... parameters) {
    try (PreparedStatement statement = engine.connection().prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw damaged(files, failed);
    }
  }

  private static Duration micros(long value) {
    return Duration.of(value, ChronoUnit.MICROS);
  }

  private static Duration half(long twice) {
    return Duration.ofNanos(Math.multiplyExact(twice, 500L));
  }

  private static Instant moment(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** How the figures are read. */
  public MetricSettings settings() {
    return settings;
  }

  /** What the data holds. */
  public Overview overview() {
    return rows("""
        SELECT count(*), sum(CASE WHEN direction = 'inbound' THEN 1 ELSE 0 END),
               count(DISTINCT (dataset, conversation_id)), count(DISTINCT brand),
               min(epoch_us(created_at)), max(epoch_us(created_at)),
               (SELECT count(*) FROM turn), (SELECT count(*) FROM turn WHERE answered >= asked),
               (SELECT count(*) FROM turn WHERE answered < asked), (SELECT count(*) FROM turn WHERE answered IS NULL)
        FROM messages""",
        row -> new Overview(row.getLong(1), row.getLong(2), row.getLong(1) - row.getLong(2), row.getLong(3),
            row.getLong(4), row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10),
            new Period(moment(row.getLong(5)), moment(row.getLong(6))), origin())).getFirst();
  }

  /** {@link DataOrigin#GENERATED} as soon as one of the files holds generated messages. */
  public DataOrigin origin() {
    long generated = rows("SELECT count(*) FROM parquet_kv_metadata(["
        + files.stream().map(AnalysisEngine::path).collect(Collectors.joining(", "))
        + "]) WHERE decode(key) = 'throughline_origin' AND decode(value) = 'GENERATED'", row -> row.getLong(1)).getFirst();
    return generated > 0 ? DataOrigin.GENERATED : DataOrigin.MEASURED;
  }

  /** Response times of all desks together ({@link #ALL_DESKS}) and of each desk with an answer, in that order. */
  public List<ResponseTime> responseTimes() {
    return rows(RESPONSE, row -> new ResponseTime(row.getString(1), row.getLong(2), half(row.getLong(3)),
        micros(row.getLong(4)), half(row.getLong(5)), micros(row.getLong(6)), row.getLong(7)));
  }

  /**
   * Response times of turns that started in one week.
   *
   * @param desk the desk; {@link #ALL_DESKS} for all together
   * @param monday the first day of the ISO week on the client's calendar
   * @param answers how many answered turns the figures rest on (n)
   * @param median as in {@link ResponseTime}, by the clock
   * @param ninetieth as in {@link ResponseTime}, by the clock
   */
  public record Week(String desk, LocalDate monday, long answers, Duration median, Duration ninetieth) {
  }

  /** Response times by the clock, week by week: of all desks together ({@link #ALL_DESKS}) and of each, in that order. */
  public List<Week> responseWeeks() {
    return rows(WEEKS, row -> new Week(row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3),
        half(row.getLong(4)), micros(row.getLong(5))), settings.zone().getId());
  }

  /**
   * How long customers of some desks waited whose turn began in a period.
   *
   * @param desks the desks, at least one
   * @param from the first moment, included
   * @param until the first moment that is not included
   * @param office whether only the desks' office hours count
   * @param limit within how long an answer is in time, in those hours
   */
  public Waits waits(Collection<String> desks, Instant from, Instant until, boolean office, Duration limit) {
    String basis = office ? "office" : "clock";
    String chosen = desks.stream().map(AnalysisEngine::text).collect(Collectors.joining(", "));
    long start = micros(from);
    long end = micros(until);
    long most = limit.toNanos() / 1000;
    record Open(long count, long overdue, long first, long last) {}
    Open open = rows(OPEN_WAITS.formatted(basis, chosen),
        row -> new Open(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), start, end, most).getFirst();
    return rows(ANSWERED_WAITS.formatted(basis, chosen), row -> {
      long answers = row.getLong(1);
      long first = answers == 0 ? open.first() : open.count() == 0 ? row.getLong(6) : Math.min(open.first(), row.getLong(6));
      long last = Math.max(open.last(), row.getLong(7));
      return new Waits(answers, half(row.getLong(2)), micros(row.getLong(3)),
          answers == 0 ? Duration.ZERO : micros(row.getLong(4)).dividedBy(answers), row.getLong(5), open.count(),
          open.overdue(), moment(first), moment(last));
    }, start, end, most).getFirst();
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  /** Turns without answer after so many hours: of all desks together ({@link #ALL_DESKS}) and of each, in that order. */
  public List<Unanswered> unanswered(int hours) {
    long limit = Math.multiplyExact(hours, HOUR);
    return rows(UNANSWERED, row -> new Unanswered(row.getString(1), Duration.ofHours(hours), row.getLong(2),
        row.getLong(3), row.getLong(4)), limit, limit, limit, limit);
  }

  /** How much of the talk goes to each desk, most first. */
  public List<DeskVolume> shareOfVoice() {
    return rows("""
        SELECT brand, count(DISTINCT (dataset, conversation_id)) AS conversations,
               sum(CASE WHEN direction = 'inbound' THEN 1 ELSE 0 END) AS inbound,
               sum(CASE WHEN direction = 'outbound' THEN 1 ELSE 0 END) AS outbound,
               (SELECT count(*) FROM messages WHERE direction = 'inbound') AS every
        FROM messages GROUP BY brand ORDER BY inbound DESC, brand""",
        row -> new DeskVolume(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
  }

  /** When customers write to a desk, or to all with {@link #ALL_DESKS}. */
  public BusyHours busyHours(String desk) {
    long[][] counts = new long[7][24];
    rows("""
        SELECT isodow(timezone(?, created_at)), hour(timezone(?, created_at)), count(*)
        FROM messages WHERE direction = 'inbound' AND (? = '' OR brand = ?) GROUP BY ALL""",
        row -> counts[row.getInt(1) - 1][row.getInt(2)] = row.getLong(3), settings.zone().getId(),
        settings.zone().getId(), desk, desk);
    return new BusyHours(counts);
  }

  /** How much customers wrote to each desk on each day of the client's calendar, by desk and day; quiet days are left out. */
  public List<DayVolume> days() {
    return rows("""
        SELECT brand, CAST(timezone(?, created_at) AS DATE) AS day, count(*)
        FROM messages WHERE direction = 'inbound' GROUP BY brand, day ORDER BY brand, day""",
        row -> new DayVolume(row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3)),
        settings.zone().getId());
  }

  /**
   * What customers wrote that waited longest, longest first; the same data always gives the same quotes. Only texts of
   * 40 to 280 characters without links, each once, one per conversation.
   *
   * @param desk the desk, or {@link #ALL_DESKS}
   * @param atLeast only what waited that long or, without answer, has waited that long when the data ends
   * @param most how many at most
   */
  public List<CustomerQuote> quotes(String desk, Duration atLeast, int most) {
    return rows(QUOTES, row -> {
      long waited = row.getLong(6);
      boolean never = row.wasNull();
      return new CustomerQuote(row.getString(1), row.getString(2), row.getString(3), moment(row.getLong(4)),
          row.getString(5), never ? null : micros(waited));
    }, atLeast.toNanos() / 1000, desk, desk, most);
  }

  /**
   * Answers a saved query over the view {@code messages}. Only one SELECT is allowed, with functions for numbers, texts,
   * days and lists; it reaches no other file, no network, no setting, and changes nothing.
   *
   * @param most how many rows at most
   * @param within after how long it is stopped
   * @throws ClientException when it is not one SELECT, cannot be answered, or takes too long
   */
  public QueryTable select(String sql, int most, Duration within) {
    return new SavedSelect(engine, VIEWS).run(sql, most, within, Progress.none());
  }

  @Override
  public void close() {
    engine.close();
  }
}
