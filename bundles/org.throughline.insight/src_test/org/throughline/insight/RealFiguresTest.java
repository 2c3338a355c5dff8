package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.insight.figure.Conversations;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.FilterChoices;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.InsightModule;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;

/** Given 1,211 real messages beside the checkout, every figure equals SQL written by hand over the file itself. */
class RealFiguresTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir
  private static Path folder;

  private static Path file;
  private static ClientSession session;
  private static FigureData data;
  private static org.throughline.insight.figure.Figures figures;

  @BeforeAll
  static void importTheFile() {
    for (Path place = Path.of("").toAbsolutePath(); place != null && file == null; place = place.getParent()) {
      Path candidate = place.resolve("shared/data/customer-care/conversations.csv");
      file = Files.isRegularFile(candidate) ? candidate : null;
    }
    if (file == null) {
      abort("shared/data/customer-care/conversations.csv does not lie beside the checkout");
    }
    session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(folder.resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("Klantvragen", "X", DataOrigin.MEASURED, null), Set.of());
    figures = new org.throughline.insight.figure.Figures(new DurableWriter(), folder.resolve("keys"));
    data = figures.open(session, Progress.none());
  }

  @AfterAll
  static void close() {
    if (data != null) {
      data.close();
      session.close();
    }
  }

  private FigureAnswer answer(String figure, FigureFilter filter) {
    return data.answer(figure, filter, Progress.none());
  }

  private FigureAnswer answer(String figure) {
    return answer(figure, FigureFilter.everything());
  }

  /** Rows of the file, asked by hand. */
  private List<String> byHand(String sql) throws Exception {
    List<String> lines = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'Europe/Amsterdam'");
      statement.execute("CREATE VIEW f AS SELECT *, CAST(CAST(created_at AS TIMESTAMPTZ) AS TIMESTAMP) AS t FROM read_csv('"
          + file + "', all_varchar = true, header = true)");
      try (ResultSet rows = statement.executeQuery(sql)) {
        int width = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= width; i++) {
            cells.add(rows.getString(i));
          }
          lines.add(String.join(" | ", cells));
        }
      }
    }
    return lines;
  }

  private static List<String> lines(FigureAnswer answer, String... columns) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < answer.rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        Object value = answer.value(row, column);
        cells.add(value instanceof Duration wait ? String.valueOf(wait.toNanos() / 500) : String.valueOf(value));
      }
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }

  @Test
  @DisplayName("every conversation is listed once, with its first question and its wait, as worked out by hand")
  void conversations() throws Exception {
    List<String> rows = new ArrayList<>();
    try (Conversations list = data.conversations(FigureFilter.everything(), Conversations.Order.EARLIEST, Progress.none())) {
      for (long from = 0; from < list.count(); from += 100) {
        list.page(from, 100, Progress.none()).forEach(row -> rows.add(row.conversation() + " " + row.desk() + " " + row.asked() + " "
            + (row.waited() == null ? "-" : Objects.requireNonNull(row.waited()).toNanos() / 1000) + " " + row.answered()));
      }
    }
    assertEquals(Oracle.conversations(file, ZONE), rows);
  }

  @Test
  @DisplayName("volume per day and week, busiest hours and share of voice are what SQL over the file gives")
  void counts() throws Exception {
    FigureAnswer days = answer("messages-per-day");
    assertEquals(byHand("SELECT CAST(t AS DATE), brand, count(*) FROM f WHERE direction = 'inbound' GROUP BY ALL ORDER BY 1, 2"),
        lines(days, "day", "channel", "messages"));
    List<String> all = byHand("SELECT count(*), min(CAST(t AS DATE)), max(CAST(t AS DATE)) FROM f WHERE direction = 'inbound'");
    assertEquals(all.getFirst(), days.n() + " | " + days.from() + " | " + days.until());
    assertEquals(byHand("SELECT CAST(date_trunc('week', t) AS DATE), brand, count(*) FROM f WHERE direction = 'inbound' "
        + "GROUP BY ALL ORDER BY 1, 2"), lines(answer("messages-per-week"), "week", "channel", "messages"));
    assertEquals(byHand("SELECT isodow(t), hour(t), count(*) FROM f WHERE direction = 'inbound' GROUP BY ALL ORDER BY 1, 2"),
        lines(answer("busiest-hours"), "weekday", "hour", "messages"));
    assertEquals(byHand("SELECT brand, count(*) FROM f WHERE direction = 'inbound' GROUP BY ALL ORDER BY 2 DESC, 1"),
        lines(answer("share-of-voice"), "who", "messages"));
  }

  @Test
  @DisplayName("response times are those of two programs that were written by hand, by the clock and in office hours")
  void answers() throws Exception {
    TreeMap<String, String> byDesk = new TreeMap<>();
    List<String> weeks = new ArrayList<>();
    Oracle.figures(file, ZONE).forEach(line -> {
      String[] parts = line.split(" ");
      if (line.startsWith("response ")) {
        byDesk.put(parts[1], parts[2] + " " + parts[3] + " " + Long.parseLong(parts[4]) * 2 + " " + parts[5] + " " + Long.parseLong(parts[6]) * 2);
      } else if (line.startsWith("responseweek -")) {
        weeks.add(parts[2] + " | " + parts[3] + " | " + parts[4] + " | " + Long.parseLong(parts[5]) * 2);
      }
    });
    TreeMap<String, String> told = new TreeMap<>();
    FigureAnswer clock = answer("response-time");
    TreeMap<String, String> office = new TreeMap<>();
    lines(answer("response-time-office"), "channel", "median", "ninetieth").forEach(line ->
        office.put(line.split(" \\| ")[0], line.substring(line.indexOf(" | ") + 3)));
    lines(clock, "channel", "answers", "median", "ninetieth").forEach(line -> {
      String[] parts = line.split(" \\| ");
      if (!parts[1].equals("0")) {
        told.put(parts[0], parts[1] + " " + parts[2] + " " + parts[3] + " " + office.get(parts[0]).replace(" | ", " "));
      }
    });
    String overall = lines(answer("response-overall"), "answers", "median", "ninetieth", "office_median", "office_ninetieth").getFirst();
    told.put("-", overall.replace(" | ", " "));
    assertEquals(byDesk.toString(), told.toString());
    assertEquals(weeks.stream().sorted().toList(), lines(answer("response-per-week"), "week", "answers", "median", "ninetieth"));
    assertTrue(clock.remarks().isEmpty() || clock.remarks().getFirst().key().equals("remark.contradictory"));
  }

  @Test
  @DisplayName("the backlog, who answered and how long people wait agree with the turns of the conversations")
  void turns() {
    Path rows = session.folder().resolve(Objects.requireNonNull(session.index().<org.throughline.model.insight.Dataset>all(
        org.throughline.model.insight.Dataset.class).getFirst().getDataFile()));
    try (ConversationMetrics metrics = ConversationMetrics.open(List.of(rows), MetricSettings.usual(ZONE))) {
      Overview overview = metrics.overview();
      FigureAnswer handled = answer("handled-by");
      long answered = lines(handled, "answers").stream().mapToLong(Long::parseLong).sum();
      assertEquals(overview.answered(), answered);
      assertEquals(overview.answered(), handled.n());
      QueryTable authors = metrics.select("SELECT DISTINCT author FROM messages WHERE direction = 'outbound'", 1000, Duration.ofSeconds(30));
      assertTrue(authors.rows().stream().map(row -> String.valueOf(row.getFirst())).toList().containsAll(lines(handled, "who")));
      FigureAnswer waits = answer("waits");
      assertEquals(overview.turns() - overview.contradictory(), waits.n());
      long never = lines(waits, "wait", "questions").stream().filter(line -> line.startsWith("Never answered | "))
          .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1))).sum();
      assertEquals(overview.open(), never);
      // At the end of the last day all that is never answered waits.
      FigureAnswer backlog = answer("backlog-per-day");
      assertEquals(overview.open(), Long.parseLong(lines(backlog, "waiting").getLast()));
      assertEquals(java.time.temporal.ChronoUnit.DAYS.between(LocalDate.parse("2018-05-02"), LocalDate.parse("2020-04-02")) + 1,
          backlog.rows().size());
      FigureAnswer part = answer("backlog-per-day", FigureFilter.everything().between(LocalDate.parse("2020-03-31"), LocalDate.parse("2020-04-02")));
      assertEquals(lines(backlog, "day", "waiting").subList(backlog.rows().size() - 3, backlog.rows().size()),
          lines(part, "day", "waiting"), "what was asked before the period waits in it too");
    }
  }

  @Test
  @DisplayName("every figure obeys the filter: period, channel, feeling, language and topic")
  void filters() throws Exception {
    LocalDate day = LocalDate.parse("2020-04-01");
    FilterChoices choices = data.choices(Progress.none());
    FilterChoices.Choice channel = choices.channels().stream().max(java.util.Comparator.comparing(FilterChoices.Choice::rows)).orElseThrow();
    FigureFilter filter = FigureFilter.everything().on(day).ofChannels(Set.of(channel.key()));
    assertEquals(byHand("SELECT CAST(t AS DATE), brand, count(*) FROM f WHERE direction = 'inbound' AND CAST(t AS DATE) = '2020-04-01' "
        + "AND brand = '" + channel.name() + "' GROUP BY ALL"), lines(answer("messages-per-day", filter), "day", "channel", "messages"));
    long all = 0;
    for (Polarity polarity : Polarity.values()) {
      all += answer("messages-per-day", FigureFilter.everything().feeling(Set.of(polarity))).n();
    }
    assertEquals(answer("messages-per-day").n(), all, "each message has one feeling");
    String topic = data.textChoices(Progress.none()).topics().getFirst().key();
    FigureAnswer about = answer("messages-per-day", FigureFilter.everything().about(Set.of(topic)));
    FigureAnswer topics = answer("topics");
    int place = lines(topics, "topic").indexOf(topic);
    assertEquals(String.valueOf(about.n()), lines(topics, "messages").get(place));
    assertTrue(about.n() > 0 && about.n() < all);
    for (FigureInfo each : data.possible()) {
      FigureAnswer answer = answer(each.id(), filter.feeling(Set.of(Polarity.NEGATIVE)).inLanguages(Set.of("en")));
      assertTrue(answer.n() < answer(each.id()).n() || answer.n() == 0, each.id());
      assertTrue(answer.from() == null || !answer.from().isBefore(day) || each.id().startsWith("backlog"), each.id());
    }
  }

  @Test
  @DisplayName("what is read from texts adds up, questions are grouped, and the readings are kept")
  void texts() throws Exception {
    FigureAnswer sentiment = answer("sentiment");
    assertEquals(answer("messages-per-day").n(), sentiment.n());
    assertEquals(sentiment.n(), lines(sentiment, "messages").stream().mapToLong(Long::parseLong).sum());
    assertEquals("en", lines(answer("languages"), "language_key").getFirst());
    FigureAnswer questions = answer("questions-asked");
    assertTrue(questions.n() > 200 && !questions.rows().isEmpty());
    assertTrue(data.spikes(Measure.VOLUME, FigureFilter.everything(), Progress.none()).size() >= 0);
    List<Path> kept = readings();
    assertEquals(1, kept.size());
    Instant then = Files.getLastModifiedTime(kept.getFirst()).toInstant();
    assertTrue(then.isBefore(Instant.parse("2001-01-01T00:00:00Z")), "older than any session, so that an erasure takes it");
    try (FigureData again = figures.open(session, Progress.none())) {
      assertEquals(lines(sentiment, "messages"), lines(again.answer("sentiment", FigureFilter.everything(), Progress.none()), "messages"));
    }
  }

  @Test
  @DisplayName("a question is kept with the client and gives the same again")
  void kept() {
    FigureFilter filter = FigureFilter.everything().on(LocalDate.parse("2020-04-01")).feeling(Set.of(Polarity.NEGATIVE))
        .inLanguages(Set.of("en")).about(Set.of("flight")).ofChannels(Set.of(data.choices(Progress.none()).channels().getFirst().key()));
    session.run(new org.throughline.insight.figure.SaveQuery("Vlucht", "messages-per-day", null, filter));
    session.run(new org.throughline.insight.figure.SaveQuery("Eigen", null, "SELECT count(*) FROM heard", FigureFilter.everything()));
    List<org.throughline.insight.figure.SavedQuery> saved = session.read(org.throughline.insight.figure.SavedQuery::of);
    assertEquals(List.of("Eigen", "Vlucht"), saved.stream().map(org.throughline.insight.figure.SavedQuery::name).toList());
    assertEquals(filter, saved.get(1).filter());
    assertEquals(answer("messages-per-day").n(), data.select(Objects.requireNonNull(saved.getFirst().sql()), 10, Duration.ofSeconds(10),
        Progress.none()).rows().getFirst().getFirst());
    assertEquals("query.select", org.junit.jupiter.api.Assertions.assertThrows(org.throughline.core.ClientException.class,
        () -> data.select("COPY heard TO 'x.csv'", 1, Duration.ofSeconds(10), Progress.none())).text().key());
  }

  @Test
  @DisplayName("a corrected feeling, a named topic and a hidden one hold, and the client names no message for it")
  void decisions() {
    FigureAnswer negative = answer("messages-per-day", FigureFilter.everything().feeling(Set.of(Polarity.NEGATIVE)));
    QueryTable rows = data.rows(negative, 1, Progress.none());
    String id = String.valueOf(rows.rows().getFirst().get(rows.columns().indexOf("id")));
    // A message that the file has in two conversations counts in both.
    long copies = (Long) Objects.requireNonNull(data.select("SELECT count(*) FROM heard WHERE id = '" + id + "'", 1, Duration.ofSeconds(10),
        Progress.none()).rows().getFirst().getFirst());
    List<String> topics = lines(answer("topics"), "topic");
    session.run(figures.correction(session, id, Polarity.POSITIVE));
    session.run(new org.throughline.insight.figure.MergeTopics("Samen", topics.subList(0, 2)));
    session.run(new org.throughline.insight.figure.HideTopic(topics.get(2), true));
    try (FigureData again = figures.open(session, Progress.none())) {
      assertEquals(negative.n() - copies, again.answer("messages-per-day", negative.filter(), Progress.none()).n());
      List<String> now = lines(again.answer("topics", FigureFilter.everything(), Progress.none()), "topic");
      assertTrue(now.contains("Samen") && !now.contains(topics.get(0)) && !now.contains(topics.get(2)), now.toString());
    }
    session.save();
    for (int i = 0; i < 3; i++) {
      session.history().undo();
    }
    try (var files = Files.walk(session.folder())) {
      for (Path each : files.filter(one -> Files.isRegularFile(one) && one.toString().endsWith(".throughline")).toList()) {
        assertFalse(Files.readString(each).contains(id), each.toString());
      }
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private List<Path> readings() throws Exception {
    try (var files = Files.list(session.folder().resolve("data"))) {
      return files.filter(each -> each.getFileName().toString().endsWith(".texts")).toList();
    }
  }

  @Test
  @DisplayName("every figure shows the query that gives it, and the rows behind it")
  void shown() {
    for (FigureInfo each : data.possible()) {
      FigureAnswer answer = answer(each.id());
      assertFalse(answer.rows().isEmpty(), each.id());
      QueryTable again = data.select(answer.sql(), 10_000, Duration.ofSeconds(60), Progress.none());
      if (!each.id().equals("questions-asked")) {
        assertEquals(answer.rows().size(), again.rows().size(), each.id());
      }
      QueryTable rows = data.rows(answer, 20, Progress.none());
      assertEquals(20, rows.rows().size(), each.id());
      assertTrue(rows.cut(), each.id());
      assertFalse(answer.figure().explanation().in(Locale.of("sv")).startsWith("figure."), each.id());
      answer.columns().forEach(column -> assertFalse(column.label().in(Locale.of("nl")).startsWith("column."), column.key()));
    }
  }
}
