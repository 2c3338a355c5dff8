package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.core.spi.SampleConversations.Request;
import org.throughline.insight.ConversationGenerator;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.QueryTable;
import org.throughline.insight.feed.ExportGenerator.Post;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.figure.FilterChoices.Choice;
import org.throughline.insight.server.TestServer;
import org.throughline.insight.text.Measure;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;

/** Given made-up conversations, mentions, posts and daily figures, a server answers what this computer answers, row by row. */
class ServerFiguresTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final FeedColumn[] META = {FeedColumn.REACH, FeedColumn.VIEWS, FeedColumn.LIKES, FeedColumn.COMMENTS, FeedColumn.SHARES};
  private static final String[] NAMES = {"örjan", "Zoë", "anna", "Ångström", "Øre", "bo", "_x", "zeker"};

  @TempDir
  private static Path folder;

  private static TestServer server;
  private static ClientSession session;
  private static Figures figures;
  private static FigureData here;
  private static FigureData there;

  @BeforeAll
  static void begin() throws Exception {
    session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(folder.resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    FeedService feeds = new FeedService(new DurableWriter(), ShippedProfiles.all(), CLOCK, folder.resolve("keys"));
    List<Post> posts = new ExportGenerator(21).posts(300, META);
    bring(feeds, ExportGenerator.csv(folder.resolve("meta.csv"), ExportGenerator.meta("nl", posts)));
    List<Post> later = new ArrayList<>(posts.subList(200, 300));
    later.addAll(new ExportGenerator(22).posts(80, META));
    bring(feeds, ExportGenerator.csv(folder.resolve("meta-later.csv"), ExportGenerator.meta("sv", later)));
    bring(feeds, ExportGenerator.csv(folder.resolve("instagram.csv"), ExportGenerator.instagram(new ExportGenerator(23).posts(120,
        FeedColumn.VIEWS, FeedColumn.REACH, FeedColumn.LIKES, FeedColumn.SHARES, FeedColumn.FOLLOWS, FeedColumn.COMMENTS, FeedColumn.SAVES))));
    bring(feeds, ExportGenerator.csv(folder.resolve("tiktok-days.csv"), ExportGenerator.tiktokDays()));
    bring(feeds, followers());
    bring(feeds, mentions());
    StringBuilder conversations = new StringBuilder();
    new ConversationGenerator().write(new Request(2025, "zekerhuis", List.of("nl", "en"), LocalDate.of(2025, 10, 1),
        LocalDate.of(2025, 11, 9), 16, LocalDate.of(2025, 10, 23)), conversations);
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session,
        Files.writeString(folder.resolve("conversations.csv"), conversations), new ImportOptions("Klantvragen", "made up", DataOrigin.MEASURED,
            null), Set.of());
    session.save();
    server = TestServer.start();
    figures = new Figures(new DurableWriter(), folder.resolve("keys"));
    here = figures.open(session, Optional.empty(), Progress.none());
    there = figures.open(session, Optional.of(server.address()), Progress.none());
  }

  private static void bring(FeedService feeds, Path file) {
    FeedService.Outcome outcome = feeds.prepare(session, file, new FeedOptions(String.valueOf(file.getFileName()), "x", DataOrigin.MEASURED,
        null, FeedChoices.asRecognised(ZONE)), Progress.none());
    ((FeedService.Prepared) outcome).apply();
  }

  /** Later daily figures, with followers, of days that partly stand in the earlier ones too. */
  private static Path followers() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Date", "Video views", "Profile views", "Likes", "Comments", "Shares", "Unique viewers", "Followers"));
    for (int i = 0; i < 30; i++) {
      rows.add(List.of(LocalDate.of(2026, 2, 15).plusDays(i).toString().replace('-', '/'), String.valueOf(70 + i * 13 % 40), "6", "4", "2", "1",
          i % 5 == 0 ? "" : String.valueOf(900 + i), String.valueOf(4000 + i * i % 37)));
    }
    return ExportGenerator.csv(folder.resolve("followers.csv"), rows);
  }

  /** Mentions with every sign that could go wrong on the way, across the end of summer time. */
  private static Path mentions() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("id", "date", "author", "channel", "text", "url", "likes"));
    for (int i = 0; i < 240; i++) {
      String text = switch (i % 8) {
        case 0 -> "Wat een PRACHTIGE polis van ZEKERHUIS, dankjewel! \\. \\N \\t";
        case 1 -> "Waarom duurt dit zo lang? \"niemand\" antwoordt,\nook gisteren niet";
        case 2 -> "Jag är så arg på @Zekerhuis, ÅTERBRUK är dåligt 😀";
        case 3 -> "{not,a,list} NULL #Vinter #Återbruk";
        case 4 -> "How do I change my address? I like it";
        case 5 -> "\\";
        case 6 -> "Zekerhuisje is niet zekerhuis; wanneer bellen jullie terug?";
        default -> "''; --  /* 100 % */ ok";
      };
      rows.add(List.of("9000000000000" + (10_000 + i), "2025-10-" + "%02d".formatted(20 + i % 11) + " " + "%02d".formatted(i % 24) + ":30",
          "klant_" + i % 17, NAMES[i % NAMES.length], text, "https://example.org/" + i, i % 3 == 0 ? "" : String.valueOf(i)));
    }
    return ExportGenerator.csv(folder.resolve("mentions.csv"), rows);
  }

  @AfterAll
  static void end() {
    if (here != null) {
      here.close();
    }
    if (there != null) {
      there.close();
    }
    if (server != null) {
      server.close();
    }
    session.close();
  }

  private static List<String> told(FigureAnswer answer) {
    List<String> told = new ArrayList<>(List.of(answer.n() + " " + answer.from() + " " + answer.until() + " " + answer.remarks() + " "
        + answer.columns().stream().map(each -> each.key()).toList()));
    answer.rows().forEach(row -> told.add(row.stream().map(String::valueOf).collect(Collectors.joining(" | "))));
    return told;
  }

  private static List<String> told(QueryTable table) {
    List<String> told = new ArrayList<>(List.of(table.columns() + " " + table.cut()));
    table.rows().forEach(row -> told.add(row.stream().map(String::valueOf).collect(Collectors.joining(" | "))));
    return told;
  }

  /** Row by row; the first that differs is told. */
  private static void same(List<String> ours, List<String> theirs, String what) {
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      assertEquals(ours.get(i), theirs.get(i), what + ", row " + i);
    }
    assertEquals(ours.size(), theirs.size(), what);
  }

  private static void compare(FigureInfo figure, FigureFilter filter, boolean behind) {
    FigureAnswer ours = here.answer(figure.id(), filter, Progress.none());
    FigureAnswer theirs = there.answer(figure.id(), filter, Progress.none());
    same(told(ours), told(theirs), figure.id() + " " + filter);
    if (behind) {
      same(told(here.rows(ours, 10_000, Progress.none())), told(there.rows(theirs, 10_000, Progress.none())), "behind " + figure.id() + " " + filter);
    }
  }

  private static Map<String, FigureFilter> everyFilter() {
    Map<String, FigureFilter> filters = new LinkedHashMap<>();
    FigureFilter everything = FigureFilter.everything();
    filters.put("everything", everything);
    filters.put("period", everything.between(LocalDate.of(2025, 10, 24), LocalDate.of(2025, 10, 27)));
    for (Choice each : here.choices(Progress.none()).channels()) {
      filters.put("channel " + each.name(), everything.ofChannels(Set.of(each.key())));
    }
    for (Choice each : here.textChoices(Progress.none()).topics().stream().limit(8).toList()) {
      filters.put("topic " + each.name(), everything.about(Set.of(each.key())));
    }
    for (Polarity each : Polarity.values()) {
      filters.put("feeling " + each, everything.feeling(Set.of(each)));
    }
    for (String each : List.of("nl", "sv", "en", "und")) {
      filters.put("language " + each, everything.inLanguages(Set.of(each)).between(LocalDate.of(2025, 10, 1), null));
    }
    filters.put("nothing", everything.between(null, LocalDate.of(2001, 1, 1)));
    return filters;
  }

  @Test
  @DisplayName("every figure has the same columns, rows and remarks on a server")
  void figures() {
    for (FigureInfo figure : figures.catalogue()) {
      assertTrue(here.answer(figure.id(), FigureFilter.everything(), Progress.none()).n() > 0, figure.id() + " has data");
      compare(figure, FigureFilter.everything().feeling(Set.of(Polarity.NEGATIVE)).between(LocalDate.of(2025, 10, 10), null), false);
    }
  }

  @Test
  @Tag("long")
  @DisplayName("every figure has the same rows on a server under every filter, and the same rows behind it")
  void filters() {
    Map<String, FigureFilter> filters = everyFilter();
    assertTrue(filters.size() > 20, filters.keySet().toString());
    for (FigureInfo figure : figures.catalogue()) {
      for (FigureFilter filter : filters.values()) {
        compare(figure, filter, true);
      }
    }
  }

  @Test
  @DisplayName("filters offer the same, and the same hours are unusual")
  void choices() {
    assertEquals(here.choices(Progress.none()), there.choices(Progress.none()));
    assertEquals(here.textChoices(Progress.none()), there.textChoices(Progress.none()));
    for (Measure measure : Measure.values()) {
      assertEquals(here.spikes(measure, FigureFilter.everything(), Progress.none()),
          there.spikes(measure, FigureFilter.everything(), Progress.none()));
    }
  }

  private static List<List<@Nullable Object>> asked(FigureData data, String sql) {
    return data.select(sql, 500, Duration.ofSeconds(20), Progress.none()).rows();
  }

  @Test
  @DisplayName("queries of one's own give the same rows in the same order")
  void own() {
    for (String sql : List.of(
        "SELECT channel_name, count(*) AS n, count(*) / 7 AS a_week, avg(length(text)) AS letters FROM heard GROUP BY channel_name ORDER BY channel_name",
        "SELECT kind, reach, likes / reach AS rate FROM post WHERE own ORDER BY reach DESC, post_id, dataset",
        "SELECT upper(channel_name) AS big, lower(channel_name) AS small FROM heard WHERE source = 'mention' GROUP BY channel_name ORDER BY 1 DESC, 2",
        "WITH late AS (SELECT * FROM asked WHERE clock > 3600000000) SELECT day, count(*) FILTER (WHERE in_time IS NULL) AS n, sum(clock) AS waited, "
            + "percentile_cont(0.5) WITHIN GROUP (ORDER BY clock) AS median FROM late GROUP BY day ORDER BY n DESC, day",
        "SELECT line, moment, day, local_at, terms FROM post JOIN reading USING (dataset, line) WHERE own ORDER BY moment DESC, line LIMIT 40",
        "SELECT h.text, r.polarity /* how it feels */ FROM heard AS h JOIN reading AS r ON r.dataset = h.dataset AND r.line = h.line "
            + "WHERE h.text ILIKE '%ÅTER%' OR h.text LIKE '%;%' ORDER BY h.dataset, h.line -- the end",
        "SELECT topic, count(*) AS n FROM topic_term GROUP BY topic HAVING count(*) > 0 ORDER BY n DESC, topic",
        "SELECT CAST(extract(hour FROM local_at) AS BIGINT) AS h, sum(count(*)) OVER (ORDER BY CAST(extract(hour FROM local_at) AS BIGINT) DESC) AS so_far "
            + "FROM message GROUP BY 1 ORDER BY 1",
        "SELECT max(moment) - min(moment) AS lasted, max(day) - min(day) AS days FROM message;")) {
      same(told(here.select(sql, 500, Duration.ofSeconds(20), Progress.none())),
          told(there.select(sql, 500, Duration.ofSeconds(20), Progress.none())), sql);
      assertFalse(asked(there, sql).isEmpty(), sql);
    }
  }
}
