package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.insight.feed.ExportGenerator.Post;
import org.throughline.insight.figure.FigureAnswer;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.FigureInfo;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.InsightChapter;

/** Given exports of networks, the figures of a client's posts are what can be added up from the exports by hand. */
class PostFiguresTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final FeedColumn[] META = {FeedColumn.REACH, FeedColumn.VIEWS, FeedColumn.LIKES, FeedColumn.COMMENTS, FeedColumn.SHARES};

  @TempDir
  private Path folder;

  private ClientSession session;
  private FeedService feeds;
  private Figures figures;

  @BeforeEach
  void begin() {
    session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(folder.resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    feeds = new FeedService(new DurableWriter(), ShippedProfiles.all(), CLOCK, folder.resolve("keys"));
    figures = new Figures(new DurableWriter(), folder.resolve("keys"));
  }

  @AfterEach
  void end() {
    session.close();
  }

  private void bring(String name, List<List<String>> rows) throws IOException {
    Path file = ExportGenerator.csv(folder.resolve(name + ".csv"), rows);
    FeedService.Outcome outcome = feeds.prepare(session, file, new FeedOptions(name, name, DataOrigin.MEASURED, null,
        FeedChoices.asRecognised(ZONE)), Progress.none());
    ((FeedService.Prepared) outcome).apply();
  }

  private FigureAnswer answer(String id, FigureFilter filter) {
    return figures.answer(session, id, filter, Progress.none());
  }

  private static String cell(FigureAnswer answer, int row, String column) {
    return String.valueOf(answer.value(row, column));
  }

  private static Long engagement(Post post) {
    Map<FeedColumn, Long> given = post.figures();
    return given.containsKey(FeedColumn.LIKES) && given.containsKey(FeedColumn.COMMENTS) && given.containsKey(FeedColumn.SHARES)
        ? Long.valueOf(given.get(FeedColumn.LIKES) + given.get(FeedColumn.COMMENTS) + given.get(FeedColumn.SHARES)) : null;
  }

  @Test
  @DisplayName("rates count only posts that have both figures; what was kept back is not 0")
  void rates() throws Exception {
    List<Post> posts = new ExportGenerator(11).posts(400, META);
    bring("meta", ExportGenerator.meta("en", posts));
    long top = 0;
    long bottom = 0;
    long both = 0;
    long engaged = 0;
    List<Long> reaches = new ArrayList<>();
    for (Post post : posts) {
      Long engagement = engagement(post);
      Long reach = post.figures().get(FeedColumn.REACH);
      engaged += engagement == null ? 0 : engagement;
      if (reach != null) {
        reaches.add(reach);
      }
      if (engagement != null && reach != null && reach > 0) {
        top += engagement;
        bottom += reach;
        both++;
      }
    }
    reaches.sort(null);
    double median = (reaches.get((reaches.size() - 1) / 2) + reaches.get(reaches.size() / 2)) / 2.0;
    FigureAnswer answer = answer("results-by-channel", FigureFilter.everything());
    assertEquals(1, answer.rows().size());
    assertEquals(400, answer.n());
    assertEquals("Zekerhuis", cell(answer, 0, "channel"));
    assertEquals((double) engaged, answer.value(0, "engagement"));
    assertEquals((double) top / bottom, (double) Objects.requireNonNull(answer.value(0, "rate_reach")), 1e-12);
    assertEquals(both, answer.value(0, "rate_posts"));
    assertEquals(median, answer.value(0, "reach_median"));
    assertTrue(answer.remarks().stream().anyMatch(each -> each.key().equals("remark.blank_engagement")));
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    posts.forEach(post -> days.merge(post.at().toLocalDate(), 1L, Long::sum));
    FigureAnswer perDay = answer("posts-per-day", FigureFilter.everything());
    List<String> told = new ArrayList<>();
    for (int i = 0; i < perDay.rows().size(); i++) {
      told.add(cell(perDay, i, "day") + "=" + cell(perDay, i, "posts"));
    }
    assertEquals(days.entrySet().stream().map(String::valueOf).toList(), told);
  }

  @Test
  @DisplayName("a post in two exports counts once, as the later one has it")
  void overlaps() throws Exception {
    List<Post> early = new ExportGenerator(12).posts(200, META);
    bring("first", ExportGenerator.meta("en", early));
    List<Post> late = new ArrayList<>();
    early.subList(100, 200).forEach(post -> late.add(new Post(post.id(), post.at(), post.text(), Map.of(FeedColumn.LIKES, 1L,
        FeedColumn.COMMENTS, 2L, FeedColumn.SHARES, 3L, FeedColumn.REACH, 100L))));
    new ExportGenerator(99).posts(50, META).forEach(post -> late.add(new Post("9" + post.id(), post.at(), post.text(), post.figures())));
    bring("second", ExportGenerator.meta("en", late));
    FigureAnswer answer = answer("results-by-post", FigureFilter.everything());
    assertEquals(250, answer.n());
    List<Path> files = session.index().<InsightChapter>all(InsightChapter.class).getFirst().getDatasets().stream().map(each -> session.folder().resolve(each.getDataFile())).toList();
    try (AnalysisEngine engine = AnalysisEngine.open(files, null); Statement statement = engine.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*), sum(likes + comments + shares) FROM (" + FeedQueries.posts(files) + ")")) {
      row.next();
      assertEquals(250, row.getLong(1));
      FigureAnswer all = answer("results-by-channel", FigureFilter.everything());
      assertEquals(row.getDouble(2), all.value(0, "engagement"));
    }
  }

  @Test
  @DisplayName("a post far above the median of its like is among the best, with the reaction that lifts it")
  void best() throws Exception {
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      boolean star = i == 17;
      posts.add(new Post(String.valueOf(100_000_000_000_000_001L + i), LocalDateTime.of(2026, 3, 1, 12, 0).plusDays(i), star ? "Storm" : "Gewoon " + i,
          Map.of(FeedColumn.REACH, 1000L, FeedColumn.VIEWS, 1200L, FeedColumn.LIKES, 20L + i % 3, FeedColumn.COMMENTS, star ? 300L : 4L,
              FeedColumn.SHARES, 2L)));
    }
    bring("meta", ExportGenerator.meta("en", posts));
    FigureAnswer answer = answer("best-posts", FigureFilter.everything());
    assertEquals("Storm", cell(answer, 0, "post"));
    assertEquals("Comments", cell(answer, 0, "driver"));
    assertEquals(300L, answer.value(0, "driver_count"));
    assertEquals(30L, answer.value(0, "compared_with"));
    assertEquals(75.0, (double) Objects.requireNonNull(answer.value(0, "driver_times")), 1e-9);
    FigureAnswer worst = answer("worst-posts", FigureFilter.everything());
    assertEquals("Likes", cell(worst, 0, "driver"));
    try (FigureData data = figures.open(session, Progress.none())) {
      for (FigureInfo each : figures.catalogue()) {
        FigureAnswer other = data.answer(each.id(), FigureFilter.everything(), Progress.none());
        assertTrue(other.figure().kinds().contains(org.throughline.model.insight.DatasetKind.OWN_POSTS) || other.rows().isEmpty(), each.id());
      }
    }
  }

  @Test
  @DisplayName("daily figures are told by day; which of them serves no objective is said")
  void days() throws Exception {
    bring("tiktok", ExportGenerator.tiktokDays());
    FigureAnswer days = answer("channel-days", FigureFilter.everything());
    assertEquals(28, days.n());
    assertEquals(100L, days.value(0, "shown"));
    assertEquals(4L, days.value(0, "engagement"));
    FigureAnswer unused = answer("unused-metrics", FigureFilter.everything());
    List<String> told = new ArrayList<>();
    for (int i = 0; i < unused.rows().size(); i++) {
      told.add(cell(unused, i, "metric") + ": " + cell(unused, i, "use"));
    }
    assertTrue(told.contains("Likes: No indicator uses it"), told.toString());
    assertEquals(List.of("remark.days-texts"), answer("channel-days", FigureFilter.everything().inLanguages(Set.of("nl")))
        .remarks().stream().map(each -> each.key()).toList());
    FigureAnswer noon = answer("channel-days", FigureFilter.everything().atHours(Set.of(12)));
    assertEquals(0, noon.n());
    assertEquals(List.of("remark.days-hours"), noon.remarks().stream().map(each -> each.key()).toList());
    FigureAnswer mondays = answer("channel-days", FigureFilter.everything().onWeekdays(Set.of(DayOfWeek.MONDAY)));
    assertEquals(4, mondays.n());
    assertEquals(List.of(DayOfWeek.MONDAY), mondays.rows().stream().map(row -> ((LocalDate) row.getFirst()).getDayOfWeek()).distinct()
        .toList());
  }

  @Test
  @DisplayName("what was read from texts goes with the erasure of the people who wrote them")
  void erasure() throws Exception {
    StringBuilder csv = new StringBuilder("id,date,author,text,url,likes\n");
    for (int i = 0; i < 40; i++) {
      csv.append("90000000000000").append(1000 + i).append(",2026-02-").append("%02d".formatted(1 + i % 27)).append(" 10:00,klant_")
          .append(i % 4).append(",Wat een prachtige polis nummer ").append(i).append("?,,3\n");
    }
    Path file = Files.writeString(folder.resolve("mentions.csv"), csv);
    FeedService.Outcome outcome = feeds.prepare(session, file, new FeedOptions("vermeldingen", "x", DataOrigin.MEASURED, null,
        FeedChoices.asRecognised(ZONE)), Progress.none());
    ((FeedService.Prepared) outcome).apply();
    session.save();
    try (FigureData data = figures.open(session, Progress.none())) {
      assertEquals(40, data.answer("sentiment", FigureFilter.everything(), Progress.none()).n());
    }
    Path read = readings().getFirst();
    new ErasureService(new DurableWriter(), folder.resolve("keys")).people(session, List.of("klant_1"), Progress.none()).apply();
    assertFalse(Files.exists(read), "the readings of the erased rows are gone");
    assertEquals(List.of(), readings());
    try (FigureData data = figures.open(session, Progress.none())) {
      assertEquals(30, data.answer("sentiment", FigureFilter.everything(), Progress.none()).n());
    }
  }

  private List<Path> readings() throws IOException {
    try (var files = Files.list(session.folder().resolve("data"))) {
      return files.filter(each -> each.getFileName().toString().endsWith(".texts")).toList();
    }
  }
}
