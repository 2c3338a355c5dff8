package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Cancelled;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.ExportGenerator.Post;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.ArchivedFileTest;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Platform;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetKind;

/** What happens to the files that networks export, each with the traps it really has. */
class FeedImportTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final FeedColumn[] META = {FeedColumn.REACH, FeedColumn.VIEWS, FeedColumn.LIKES, FeedColumn.COMMENTS,
    FeedColumn.SHARES};

  @TempDir
  private Path folder;

  private final FeedImport imports = new FeedImport(ShippedProfiles.all(), new DurableWriter(), CLOCK);

  private FeedReport bring(Path file) {
    return bring(file, FeedChoices.asRecognised(ZONE));
  }

  private FeedReport bring(Path file, FeedChoices choices) {
    return imports.run(file, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), "import",
        choices, Progress.none());
  }

  private FeedPreview look(Path file) {
    return imports.preview(file, FeedChoices.asRecognised(ZONE), Progress.none());
  }

  private static boolean has(List<FeedProblem> problems, String kind) {
    return problems.stream().anyMatch(each -> each.kind().equals(kind));
  }

  /** Every post is there with its text and figures, and the totals are those that were generated. */
  private void complete(FeedReport report, List<Post> posts, String idStart, boolean texts) throws SQLException {
    assertEquals(posts.size(), report.rows(), () -> report.errors().toString());
    assertEquals(report.inFile(), report.rows() + report.skipped());
    Map<FeedColumn, Long> totals = ExportGenerator.totals(posts);
    totals.forEach((column, total) -> assertEquals(total,
        report.totals().get(column) == null ? null : report.totals().get(column).sum(), column.key()));
    Map<String, Map<String, String>> byId = new HashMap<>();
    StoredRows.of(folder.resolve("client"), report).forEach(row -> byId.put(row.get("post_id"), row));
    for (Post post : posts) {
      Map<String, String> row = byId.get(idStart + (idStart.equals("v") ? post.id().substring(8) : post.id()));
      assertNotNull(row, post.id());
      if (texts) {
        assertEquals(post.text(), row.get("text"));
      }
      for (FeedColumn column : totals.keySet()) {
        Long figure = post.figures().get(column);
        assertEquals(figure == null ? null : figure.toString(), row.get(column.key()), column.key());
      }
    }
  }

  @Test
  void aTableNobodyKnowsIsReadOnceAPersonNamesItsColumns() throws Exception {
    Path file = Files.writeString(folder.resolve("listening.csv"), "Seen on;Snippet of it;Hearts\n2026-03-01 10:00;Storm;12\n"
        + "2026-03-02 11:00;Water;7\n");
    assertEquals(List.of(), imports.recognise(file));
    assertEquals(List.of("Seen on", "Snippet of it", "Hearts"), imports.byHand(file).orElseThrow().headings());
    FeedReport report = bring(file, new FeedChoices(null, Map.of(FeedColumn.POSTED_AT, "Seen on", FeedColumn.TEXT, "Snippet of it",
        FeedColumn.LIKES, "Hearts"), null, ZONE));
    assertEquals(2, report.rows(), () -> report.errors().toString());
    assertEquals(19, report.totals().get(FeedColumn.LIKES).sum());
    ClientException refused = assertThrows(ClientException.class,
        () -> bring(file, new FeedChoices(null, Map.of(FeedColumn.TEXT, "Snippet of it"), null, ZONE)));
    assertTrue(refused.text().in(Locale.ENGLISH).contains("Seen on"), refused::getMessage);
  }

  @Test
  @DisplayName("a content export of Meta is recognised in three languages and comes in whole, suppressed figures blank")
  void meta() throws Exception {
    for (String language : List.of("en", "nl", "sv")) {
      List<Post> posts = new ExportGenerator(7).posts(300, META);
      Path file = ExportGenerator.csv(folder.resolve(language + ".txt"), ExportGenerator.meta(language, posts));
      Recognition found = imports.recognise(file).getFirst();
      assertEquals("meta-facebook", found.profile(), language);
      assertEquals(Platform.FACEBOOK, found.network());
      FeedReport report = bring(file);
      complete(report, posts, "", true);
      assertTrue(report.totals().get(FeedColumn.REACH).blank() > 0, "nothing was kept back");
      assertTrue(has(report.problems(), "blank-figures") && has(report.problems(), "zone-assumed"));
      assertEquals(List.of("Zekerhuis"), report.channels());
      assertTrue(StoredRows.of(folder.resolve("client"), report).stream().allMatch(row -> "photo".equals(row.get("kind"))));
    }
  }

  @Test
  @DisplayName("the time of a post is read month first and in the zone that was chosen")
  void time() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("a.csv"), ExportGenerator.meta("en", List.of(
        new Post("123456789012345678", java.time.LocalDateTime.of(2026, 7, 31, 14, 5), "hej", Map.of()))));
    Map<String, String> row = StoredRows.of(folder.resolve("client"), bring(file)).getFirst();
    assertTrue(row.get("posted_at").startsWith("2026-07-31T12:05"), row.get("posted_at"));
    assertEquals("false", row.get("zone_known"));
    assertEquals("true", row.get("time_known"));
  }

  @Test
  @DisplayName("Instagram, X, TikTok and YouTube come in whole; the total of YouTube is left out and said")
  void others() throws Exception {
    List<Post> posts = new ExportGenerator(3).posts(120, FeedColumn.VIEWS, FeedColumn.REACH, FeedColumn.LIKES,
        FeedColumn.SHARES, FeedColumn.FOLLOWS, FeedColumn.COMMENTS, FeedColumn.SAVES);
    FeedReport instagram = bring(ExportGenerator.csv(folder.resolve("i.csv"), ExportGenerator.instagram(posts)));
    assertEquals("meta-instagram", instagram.recognition().profile());
    complete(instagram, posts, "", true);
    posts = new ExportGenerator(4).posts(120, FeedColumn.IMPRESSIONS, FeedColumn.ENGAGEMENTS, FeedColumn.SHARES,
        FeedColumn.COMMENTS, FeedColumn.LIKES, FeedColumn.LINK_CLICKS);
    FeedReport x = bring(ExportGenerator.csv(folder.resolve("x.csv"), ExportGenerator.x(posts)));
    assertEquals("x-posts", x.recognition().profile());
    complete(x, posts, "", true);
    assertTrue(StoredRows.of(folder.resolve("client"), x).stream().allMatch(row -> "true".equals(row.get("zone_known"))));
    posts = new ExportGenerator(5).posts(120, FeedColumn.VIEWS, FeedColumn.LIKES, FeedColumn.COMMENTS, FeedColumn.SHARES);
    FeedReport tiktok = bring(ExportGenerator.csv(folder.resolve("t.csv"), ExportGenerator.tiktok(posts)));
    assertEquals("tiktok-videos", tiktok.recognition().profile());
    complete(tiktok, posts, "", true);
    posts = new ExportGenerator(6).posts(120, FeedColumn.VIEWS, FeedColumn.IMPRESSIONS, FeedColumn.FOLLOWS);
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      FeedReport youtube = bring(ExportGenerator.csv(folder.resolve("y.csv"), ',', charset, true,
          ExportGenerator.youtube(posts)));
      assertEquals("youtube-videos", youtube.recognition().profile());
      complete(youtube, posts, "v", false);
      assertEquals(1, youtube.skipped());
      assertEquals(2, youtube.errors().getFirst().line());
      assertTrue(has(youtube.problems(), "total-row"));
      assertEquals(charset != StandardCharsets.UTF_8, has(youtube.problems(), "encoding"));
    }
  }

  @Test
  @DisplayName("LinkedIn's workbook is read below its description, with American dates")
  void linkedIn() throws Exception {
    List<Post> posts = new ExportGenerator(8).posts(60, FeedColumn.IMPRESSIONS, FeedColumn.CLICKS, FeedColumn.LIKES,
        FeedColumn.COMMENTS, FeedColumn.SHARES);
    FeedReport report = bring(ExportGenerator.linkedIn(folder.resolve("l.bin"), posts));
    assertEquals("linkedin-posts", report.recognition().profile());
    complete(report, posts, "", true);
    assertTrue(StoredRows.of(folder.resolve("client"), report).stream().allMatch(row -> "false".equals(row.get("time_known"))));
  }

  @Test
  @DisplayName("the archives of Mastodon and Bluesky come in without anything that could run")
  void archives() throws Exception {
    List<Post> posts = new ExportGenerator(9).posts(50);
    FeedReport mastodon = bring(ExportGenerator.mastodon(folder.resolve("outbox.json"), posts));
    assertEquals("mastodon-outbox", mastodon.recognition().profile());
    assertEquals(50, mastodon.rows());
    List<Map<String, String>> rows = StoredRows.of(folder.resolve("client"), mastodon);
    assertEquals(10, rows.stream().filter(row -> "repost".equals(row.get("kind"))).count());
    assertTrue(rows.stream().noneMatch(row -> String.valueOf(row.get("text")).contains("run()")));
    assertTrue(rows.stream().anyMatch(row -> posts.getFirst().text().equals(row.get("text"))));
    byte[] outbox = Files.readAllBytes(folder.resolve("outbox.json"));
    for (Path archive : List.of(ArchivedFileTest.zip(folder.resolve("archive.zip"), Map.of("archive/outbox.json", outbox)),
        ArchivedFileTest.packed(folder.resolve("archive.tar.gz"), ArchivedFileTest.entry("likes.json", '0', new byte[600]),
            ArchivedFileTest.entry("outbox.json", '0', outbox)))) {
      assertEquals("mastodon-outbox", look(archive).recognition().profile());
      assertEquals(mastodon.content(), bring(archive).content(), "read in its place it holds the same");
    }
    assertEquals("file.packed", assertThrows(ClientException.class, () -> look(ArchivedFileTest.packed(
        folder.resolve("other.tar.gz"), ArchivedFileTest.entry("likes.json", '0', new byte[600])))).text().key());
    FeedReport bluesky = bring(ExportGenerator.bluesky(folder.resolve("repo.bin"), posts));
    assertEquals("bluesky-archive", bluesky.recognition().profile());
    assertEquals(50, bluesky.rows());
    assertEquals(posts.stream().map(Post::text).sorted().toList(),
        StoredRows.of(folder.resolve("client"), bluesky).stream().map(row -> row.get("text")).sorted().toList());
  }

  @Test
  @DisplayName("TikTok's days are figures of the channel; NaN is blank, not 0")
  void days() throws Exception {
    FeedReport report = bring(ExportGenerator.csv(folder.resolve("d.csv"), ExportGenerator.tiktokDays()));
    assertEquals(FeedTable.DAYS, report.recognition().table());
    assertEquals(28, report.rows());
    assertEquals(new FeedReport.Total(24 * 5, 24, 4), report.totals().get(FeedColumn.PROFILE_VISITS));
  }

  @Test
  @DisplayName("a daily breakdown that looks like totals is refused in words")
  void dailyBreakdown() throws Exception {
    List<Post> posts = new ExportGenerator(1).posts(8, META);
    List<List<String>> rows = ExportGenerator.meta("sv", posts);
    List<List<String>> daily = new ArrayList<>(List.of(rows.getFirst()));
    for (int day = 0; day < 28; day++) {
      daily.addAll(rows.subList(1, rows.size()));
    }
    Path file = ExportGenerator.csv(folder.resolve("daily.csv"), daily);
    FeedPreview preview = look(file);
    assertFalse(preview.importable());
    assertTrue(has(preview.problems(), "daily-breakdown"));
    ClientException refused = assertThrows(ClientException.class, () -> bring(file));
    assertTrue(refused.text().in(Locale.ENGLISH).contains("per post and day"), refused.text().toString());
    nothingIsLeft();
  }

  private void nothingIsLeft() throws IOException {
    Path data = folder.resolve("client/data");
    if (Files.exists(data)) {
      try (Stream<Path> left = Files.list(data)) {
        assertEquals(List.of(), left.toList());
      }
    }
  }

  @Test
  @DisplayName("ids that a spreadsheet shortened or rounded are refused in words")
  void damagedIds() throws Exception {
    List<Post> posts = new ExportGenerator(1).posts(20, META);
    List<List<String>> shortened = new ArrayList<>(ExportGenerator.meta("en", posts));
    shortened.replaceAll(row -> row.getFirst().startsWith("1") ? replaced(row, "5.70306E+17") : row);
    assertTrue(has(look(ExportGenerator.csv(folder.resolve("a.csv"), shortened)).problems(), "ids-shortened"));
    List<List<String>> rounded = new ArrayList<>(ExportGenerator.meta("en", posts));
    rounded.replaceAll(row -> row.getFirst().startsWith("1") ? replaced(row, row.getFirst().substring(0, 15) + "000") : row);
    assertTrue(has(look(ExportGenerator.csv(folder.resolve("b.csv"), rounded)).problems(), "ids-rounded"));
    List<List<String>> one = new ArrayList<>(ExportGenerator.meta("en", posts));
    one.set(3, replaced(one.get(3), "5,70306E+17"));
    FeedReport report = bring(ExportGenerator.csv(folder.resolve("c.csv"), one));
    assertEquals(19, report.rows());
    assertEquals("row.shortened", report.errors().getFirst().reason().key());
  }

  private static List<String> replaced(List<String> row, String id) {
    List<String> changed = new ArrayList<>(row);
    changed.set(0, id);
    return changed;
  }

  @Test
  @DisplayName("dates nobody can tell apart stop a table of one's own until someone says which they are")
  void ambiguousDates() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("own.csv"),
        List.of(List.of("date", "text", "likes"), List.of("03/04/2026", "een", "1.234"), List.of("05/06/2026", "twee", "7")));
    FeedPreview preview = look(file);
    assertEquals("generic", preview.recognition().profile());
    assertTrue(preview.problems().getFirst().severity() == Severity.STOPS && has(preview.problems(), "dates-ambiguous"));
    FeedReport day = bring(file, new FeedChoices(null, Map.of(), DateOrder.DAY_FIRST, ZONE));
    assertTrue(StoredRows.of(folder.resolve("client"), day).getFirst().get("posted_local").startsWith("2026-04-03"));
    assertEquals(1241, day.totals().get(FeedColumn.LIKES).sum());
    FeedReport month = bring(file, new FeedChoices(null, Map.of(), DateOrder.MONTH_FIRST, ZONE));
    assertTrue(StoredRows.of(folder.resolve("client"), month).getFirst().get("posted_local").startsWith("2026-03-04"));
  }

  @Test
  @DisplayName("a date that proves the order decides for the whole file")
  void provenDates() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("own.csv"),
        List.of(List.of("date", "text"), List.of("03-04-2026 10:15", "een"), List.of("25-06-2026 11:00", "twee")));
    assertTrue(StoredRows.of(folder.resolve("client"), bring(file)).getFirst().get("posted_local").startsWith("2026-04-03"));
  }

  @Test
  @DisplayName("localised dates and numbers are read exactly or reported")
  void localised() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("own.csv"), ';', Charset.forName("windows-1252"), false,
        List.of(List.of("datum", "tekst", "weergaven"), List.of("3 mrt. 2026", "één", "1.234"),
            List.of("14 maj 2026", "två", "1 234 567"), List.of("15 mei 2026 13:30", "drie", "12,0"),
            List.of("16 okt. 2026", "vier", "1,5"), List.of("vandaag", "vijf", "3"), List.of("17 oct 2026", "zes", "2 tn")));
    FeedReport report = bring(file);
    assertEquals(3, report.rows(), () -> report.errors().toString());
    assertEquals(1234 + 1_234_567 + 12, report.totals().get(FeedColumn.VIEWS).sum());
    assertEquals(List.of(5L, 6L, 7L), report.errors().stream().map(error -> error.line()).toList());
    assertEquals("één", StoredRows.of(folder.resolve("client"), report).getFirst().get("text"));
    assertTrue(has(report.problems(), "encoding"));
  }

  @Test
  @DisplayName("people become pseudonyms, personal numbers are masked, and their addresses are left out")
  void people() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("talk.csv"), List.of(List.of("id", "date", "author", "text", "url"),
        List.of("1", "2026-03-01T10:00:00Z", "@Jan_de_Boer", "mail jan@voorbeeld.nl of bel 06-12345678 @piet_9",
            "https://x.com/Jan_de_Boer/status/1"),
        List.of("2", "2026-03-01T10:01:00+01:00", "jan_de_boer", "NL91ABNA0417164300 en SE35 5000 0000 0549 1000 0003", ""),
        List.of("3", "2026-03-01T10:02:00Z", "eva", "ring +46 70 123 45 67 eller +44 20 7946 0958", "")));
    List<Map<String, String>> rows = StoredRows.of(folder.resolve("client"), bring(file));
    String all = rows.toString().toLowerCase(Locale.ROOT);
    for (String secret : List.of("boer", "voorbeeld", "12345678", "piet", "abna", "0549", "4567", "45 67", "0958", "eva")) {
      assertFalse(all.contains(secret), secret + " in " + all);
    }
    assertEquals(rows.get(0).get("author"), rows.get(1).get("author"), "the same person");
    assertTrue(rows.get(1).get("text").equals("<iban> en <iban>"), rows.get(1).get("text"));
    assertEquals("2026-03-01T09:01Z", rows.get(1).get("posted_at"));
  }

  @Test
  @DisplayName("repeated rows count once and are listed; the content is the same whatever their order")
  void repeats() throws Exception {
    List<Post> posts = new ExportGenerator(2).posts(50, META);
    List<List<String>> rows = ExportGenerator.meta("nl", posts);
    FeedReport once = bring(ExportGenerator.csv(folder.resolve("a.csv"), rows));
    List<List<String>> more = new ArrayList<>(rows);
    more.addAll(rows.subList(1, 11));
    FeedReport twice = bring(ExportGenerator.csv(folder.resolve("b.csv"), ';', StandardCharsets.UTF_8, false, more));
    complete(twice, posts, "", true);
    assertEquals(10, twice.skipped());
    assertTrue(has(twice.problems(), "repeated"));
    assertEquals(once.content(), twice.content());
    List<List<String>> turned = new ArrayList<>(rows.subList(1, rows.size()));
    java.util.Collections.shuffle(turned, new Random(1));
    turned.addFirst(rows.getFirst());
    assertEquals(once.content(), bring(ExportGenerator.csv(folder.resolve("c.csv"), turned)).content());
  }

  @Test
  @DisplayName("a client knows the import, does not take it twice, and hears of periods that overlap")
  void client() throws Exception {
    FeedService service = new FeedService(new DurableWriter(), ShippedProfiles.all(), CLOCK, folder.resolve("keys"));
    List<Post> posts = new ExportGenerator(2).posts(50, META);
    List<List<String>> rows = ExportGenerator.meta("nl", posts);
    Path file = ExportGenerator.csv(folder.resolve("a.csv"), rows);
    FeedOptions options = new FeedOptions("Facebook voorjaar", "Meta", DataOrigin.MEASURED, null,
        FeedChoices.asRecognised(ZONE));
    try (ClientSession session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(
        folder.resolve("klant"), new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE))) {
      FeedService.Outcome first = service.prepare(session, file, options, Progress.none());
      FeedReport report = ((FeedService.Prepared) first).apply();
      Dataset dataset = session.index().<Dataset>all(Dataset.class).getFirst();
      assertEquals(report.id(), dataset.getId());
      assertEquals(DatasetKind.OWN_POSTS, dataset.getKind());
      assertEquals(50, dataset.getRowCount());
      assertEquals(new FeedService.Already(report.id(), "Facebook voorjaar"),
          service.prepare(session, file, options, Progress.none()), "the same file");
      Path other = ExportGenerator.csv(folder.resolve("b.csv"), ';', StandardCharsets.UTF_8, false, rows);
      assertEquals(new FeedService.Already(report.id(), "Facebook voorjaar"),
          service.prepare(session, other, options, Progress.none()), "the same rows in another file");
      FeedService.Prepared later = (FeedService.Prepared) service.prepare(session,
          ExportGenerator.csv(folder.resolve("c.csv"), rows.subList(0, 31)), options, Progress.none());
      assertTrue(has(later.report().problems(), "overlap"));
      Path one = folder.resolve("klant").resolve(report.file());
      Path two = folder.resolve("klant").resolve(later.report().file());
      try (AnalysisEngine engine = AnalysisEngine.open(List.of(one, two), null);
          Statement statement = engine.connection().createStatement();
          ResultSet count = statement.executeQuery("SELECT count(*) FROM (" + FeedQueries.posts(List.of(one, two)) + ")")) {
        count.next();
        assertEquals(50, count.getLong(1), "posts of both count once");
      }
      later.discard();
      try (Stream<Path> left = Files.list(folder.resolve("klant/data"))) {
        assertEquals(1, left.count());
      }
    }
  }

  @Test
  @DisplayName("a cancelled import leaves nothing behind")
  void cancelled() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("a.csv"),
        ExportGenerator.meta("en", new ExportGenerator(2).posts(500, META)));
    for (int patience : new int[] {1, 2, 4, 8}) {
      int[] asked = {0};
      assertThrows(Cancelled.class, () -> imports.run(file, folder.resolve("client"),
          PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), "import", FeedChoices.asRecognised(ZONE), new Progress() {
            @Override
            public void step(Message what) {
              // Nobody looks.
            }

            @Override
            public void done(double fraction) {
              // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
              return ++asked[0] >= Math.min(patience, 3);
            }
          }));
      nothingIsLeft();
    }
  }

  @Test
  @DisplayName("conversations, old workbooks and foreign files are told apart")
  void toldApart() throws Exception {
    Path talk = Files.writeString(folder.resolve("talk.csv"),
        "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    assertEquals(FeedTable.CONVERSATIONS, imports.recognise(talk).getFirst().table());
    Path xls = Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertTrue(assertThrows(ClientException.class, () -> imports.recognise(xls)).text().key().equals("file.unreadable"));
    Path none = Files.writeString(folder.resolve("none.csv"), "a,b,c\n1,2,3\n");
    assertEquals(List.of(), imports.recognise(none));
    assertThrows(ClientException.class, () -> look(none));
    assertThrows(ClientException.class, () -> imports.recognise(folder.resolve("nowhere.csv")));
  }
}
