package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.exchange.WorkbookWriter;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedProblem.Severity;
import org.throughline.internal.insight.EngineTrouble;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;

/** Where an import could keep people in clear, change a figure or a date, or refuse what it should take. */
class FeedTrapsTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir
  private Path folder;

  private final FeedImport imports = new FeedImport(ShippedProfiles.all(), new DurableWriter(), CLOCK);

  private FeedReport bring(Path file, FeedChoices choices) {
    return imports.run(file, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), "import",
        choices, Progress.none());
  }

  private FeedReport bring(Path file) {
    return bring(file, FeedChoices.asRecognised(ZONE));
  }

  private Path csv(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static FeedChoices choices(Map<FeedColumn, String> map, DateOrder dates) {
    return new FeedChoices(null, map, dates, ZONE);
  }

  private static Set<String> privateFolders() {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      String own = "throughline-import-" + ProcessHandle.current().pid() + "-";
      return all.map(each -> each.getFileName().toString()).filter(each -> each.startsWith(own))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unlisted) {
      throw new UncheckedIOException(unlisted);
    }
  }

  @Test
  @DisplayName("what does not fit into memory goes outside the client, and is gone afterwards")
  void spill() throws Exception {
    Path file = ExportGenerator.csv(folder.resolve("a.csv"),
        ExportGenerator.meta("nl", new ExportGenerator(1).posts(200, FeedColumn.REACH)));
    Set<String> inClient = new TreeSet<>();
    Set<String> outside = new TreeSet<>();
    imports.run(file, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), "import",
        FeedChoices.asRecognised(ZONE), new Progress() {
          @Override
          public void step(Message what) {
            look();
          }

          @Override
          public void done(double fraction) {
            look();
          }

          @Override
          public boolean isCancelled() {
            look();
            return false;
          }

          private synchronized void look() {
            outside.addAll(privateFolders());
            try (Stream<Path> data = Files.list(folder.resolve("client/data"))) {
              data.map(each -> each.getFileName().toString()).forEach(inClient::add);
            } catch (IOException unlisted) {
              throw new UncheckedIOException(unlisted);
            }
          }
        });
    assertFalse(outside.isEmpty(), "no folder for what does not fit");
    assertTrue(inClient.stream().allMatch(each -> each.endsWith(".tmp") || each.endsWith(".parquet")), inClient::toString);
    assertEquals(Set.of(), privateFolders());
  }

  @Test
  @DisplayName("whom a post answers is not told by the address it answers; answers to own posts still find these")
  void answered() throws Exception {
    String own = "https://social.example/users/zekerhuis";
    String other = "https://elders.example/users/jan_de_boer/statuses/9";
    StringBuilder json = new StringBuilder("{\"orderedItems\":[");
    String[] answers = {"null", "\"" + own + "/statuses/0\"", "\"" + other + "\"", "\"" + other + "\"",
      "\"https://elders.example/users/Jan_de_Boer/statuses/9\""};
    for (int i = 0; i < answers.length; i++) {
      json.append(i > 0 ? "," : "").append("{\"id\":\"" + own + "/statuses/" + i + "/activity\",\"type\":\"Create\",\"actor\":\""
          + own + "\",\"published\":\"2026-03-01T10:00:00Z\",\"object\":{\"id\":\"" + own + "/statuses/" + i
          + "\",\"published\":\"2026-03-01T10:00:00Z\",\"content\":\"hoi\",\"inReplyTo\":" + answers[i] + "}}");
    }
    json.append(",{\"id\":\"" + own + "/statuses/8/activity\",\"type\":\"Announce\",\"actor\":\"" + own
        + "\",\"published\":\"2026-03-01T10:00:00Z\",\"object\":\"" + other + "\"}]}");
    List<Map<String, String>> rows = StoredRows.of(folder.resolve("client"), bring(csv("outbox.json", json.toString())));
    assertEquals(6, rows.size());
    assertFalse(rows.toString().toLowerCase(Locale.ROOT).contains("boer"), rows::toString);
    Map<String, String> parents = new HashMap<>();
    rows.forEach(row -> parents.put(row.get("post_id").replaceAll(".*/statuses/", ""), row.get("parent_id")));
    assertNull(parents.get("0"));
    assertEquals(own + "/statuses/0", parents.get("1"));
    assertTrue(parents.get("2").matches("post_[0-9a-f]{16}"), parents.get("2"));
    assertEquals(parents.get("2"), parents.get("3"), "the same post");
    assertEquals(parents.get("2"), parents.get("8/activity"), "the same post");
    assertNotEquals(parents.get("2"), parents.get("4"), "another address");
  }

  @Test
  @DisplayName("posts of other people are not named by addresses either, and still find each other")
  void namedByAddress() throws Exception {
    List<Map<String, String>> rows = StoredRows.of(folder.resolve("client"), bring(csv("talk.csv", """
        id,in_reply_to,date,author,text
        https://x.com/jan_de_boer/status/1,,2026-03-01T10:00:00Z,@jan_de_boer,hoi
        https://x.com/eva/status/2,https://x.com/jan_de_boer/status/1,2026-03-01T10:01:00Z,@eva,dag
        3,1234,2026-03-01T10:02:00Z,@piet,ja
        """)));
    assertEquals(3, rows.size());
    assertFalse(rows.toString().contains("boer") || rows.toString().contains("eva"), rows::toString);
    Map<String, String> byText = new HashMap<>();
    rows.forEach(row -> byText.put(row.get("text"), row.get("post_id") + " " + row.get("parent_id")));
    assertTrue(byText.get("dag").endsWith(byText.get("hoi").split(" ")[0]), byText::toString);
    assertEquals("3 1234", byText.get("ja"));
  }

  @Test
  @DisplayName("a hashtag of a bank account or an address is none")
  void hashtags() throws Exception {
    List<Map<String, String>> rows = StoredRows.of(folder.resolve("client"), bring(csv("own.csv", """
        id,date,text
        1,2026-03-01T10:00:00Z,#NL91ABNA0417164300 en #jandeboer@gmail.com #Mooi #weer
        """)));
    assertEquals("[mooi, weer]", rows.getFirst().get("hashtags"));
    String all = rows.toString().toLowerCase(Locale.ROOT);
    assertFalse(all.contains("abna") || all.contains("boer"), all);
  }

  @Test
  @DisplayName("an account is a person until someone says that it is the own page")
  void account() throws Exception {
    Path file = csv("own.csv", "id,date,account,text\n1,2026-03-01T10:00:00Z,jan_de_boer,hoi\n");
    Map<String, String> row = StoredRows.of(folder.resolve("client"), bring(file)).getFirst();
    assertTrue(row.get("author").startsWith("user_"), row::toString);
    assertFalse(row.toString().contains("boer"), row::toString);
    assertEquals("jan_de_boer",
        StoredRows.of(folder.resolve("client"), bring(file, choices(Map.of(FeedColumn.CHANNEL, "account"), null))).getFirst().get("channel"));
  }

  @Test
  @DisplayName("a figure that could be a fraction is listed and never made a thousand times as large")
  void fractions() throws Exception {
    FeedReport report = bring(csv("own.csv", """
        id;date;text;views
        1;2026-03-01T10:00:00Z;een;1.234
        2;2026-03-01T10:00:00Z;twee;0.045
        3;2026-03-01T10:00:00Z;drie;1,234.567
        4;2026-03-01T10:00:00Z;vier;1.234.567
        5;2026-03-01T10:00:00Z;vijf;12
        """));
    assertEquals(1234 + 1_234_567 + 12, report.totals().get(FeedColumn.VIEWS).sum());
    assertEquals(List.of(3L, 4L), report.errors().stream().map(each -> each.line()).toList());
    assertEquals(Set.of("row.number"), report.errors().stream().map(each -> each.reason().key()).collect(Collectors.toSet()));

    FeedReport book = bring(Files.write(folder.resolve("own.xlsx"), new WorkbookWriter().write("Posts",
        List.of("id", "date", "text", "views"), List.of(
            List.of("a", "2026-03-01T10:00:00Z", "een", new BigDecimal("1234")),
            List.of("b", "2026-03-01T10:00:00Z", "twee", new BigDecimal("1.125")),
            List.of("c", "2026-03-01T10:00:00Z", "drie", new BigDecimal("0.045")),
            List.of("d", "2026-03-01T10:00:00Z", "vier", "2.500")))));
    assertEquals(1234 + 2500, book.totals().get(FeedColumn.VIEWS).sum());
    assertEquals(2, book.skipped());
    assertTrue(book.errors().getFirst().text().in(Locale.ENGLISH).contains("1.125"), () -> book.errors().toString());
  }

  @Test
  @DisplayName("a date far down in the file decides about day and month as well as one at its top")
  void provenLate() throws Exception {
    StringBuilder rows = new StringBuilder("id,date,text\n");
    for (int i = 0; i < 21_000; i++) {
      rows.append(i).append(",03/04/2026 10:").append(10 + i % 50).append(",t\n");
    }
    Path which = csv("which.csv", rows.toString());
    assertTrue(assertThrows(ClientException.class, () -> bring(which)).text().key().equals("problem.dates.which"));
    Path day = csv("day.csv", rows + "x,25/06/2026 10:00,t\n");
    assertTrue(StoredRows.of(folder.resolve("client"), bring(day)).getFirst().get("posted_local").startsWith("2026-04-03"));
    Path month = csv("month.csv", rows + "x,06/25/2026 10:00,t\n");
    assertTrue(StoredRows.of(folder.resolve("client"), bring(month)).getFirst().get("posted_local").startsWith("2026-03-04"));
  }

  @Test
  @DisplayName("dates that prove both orders stop an import until someone says which is meant")
  void mixed() throws Exception {
    Path file = csv("own.csv", "id,date,text\n1,25/06/2026,a\n2,06/25/2026,b\n3,03/04/2026,c\n");
    FeedPreview preview = imports.preview(file, FeedChoices.asRecognised(ZONE), Progress.none());
    assertFalse(preview.importable());
    assertTrue(preview.problems().stream().anyMatch(each -> each.kind().equals("dates-mixed")
        && each.severity() == Severity.STOPS));
    assertEquals("problem.dates.both", assertThrows(ClientException.class, () -> bring(file)).text().key());
    FeedReport report = bring(file, choices(Map.of(), DateOrder.DAY_FIRST));
    assertEquals(2, report.rows());
    assertEquals(List.of(3L), report.errors().stream().map(each -> each.line()).toList());
    assertTrue(report.problems().stream().anyMatch(each -> each.kind().equals("dates-mixed")
        && each.severity() == Severity.WARNS));
  }

  @Test
  @DisplayName("the same file read in another way is another import; rows that were lost come back to their dataset")
  void again() throws Exception {
    FeedService service = new FeedService(new DurableWriter(), ShippedProfiles.all(), CLOCK, folder.resolve("keys"));
    Path file = csv("own.csv", "id,date,text,likes,views\n1,03/04/2026,een,1,10\n2,05/06/2026,twee,2,20\n");
    try (ClientSession session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(
        folder.resolve("client"), new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE))) {
      FeedReport first = prepared(service, session, file, choices(Map.of(), DateOrder.DAY_FIRST)).apply();
      assertInstanceOf(FeedService.Already.class, outcome(service, session, file, choices(Map.of(), DateOrder.DAY_FIRST)));
      prepared(service, session, file, choices(Map.of(), DateOrder.MONTH_FIRST)).discard();
      prepared(service, session, file, choices(Map.of(FeedColumn.LIKES, "views", FeedColumn.VIEWS, "likes"),
          DateOrder.DAY_FIRST)).discard();

      Path rows = session.folder().resolve(first.file());
      Files.delete(rows);
      FeedReport other = prepared(service, session, file, choices(Map.of(), DateOrder.MONTH_FIRST)).apply();
      assertNotEquals(first.id(), other.id(), "read in another way");
      FeedService.Prepared lost = prepared(service, session, file, choices(Map.of(), DateOrder.DAY_FIRST));
      assertEquals("Voorjaar", lost.name());
      FeedReport back = lost.apply();
      assertEquals(first.id(), back.id());
      assertEquals(first.content(), back.content());
      assertTrue(Files.exists(rows), "not at its place");
      List<Dataset> datasets = session.index().<Dataset>all(Dataset.class).stream().toList();
      assertEquals(2, datasets.size());
      Dataset again = datasets.stream().filter(each -> each.getId().equals(first.id())).findFirst().orElseThrow();
      assertEquals(back.sha256(), String.valueOf(again.getDataHash()));
      assertInstanceOf(FeedService.Already.class, outcome(service, session, file, choices(Map.of(), DateOrder.DAY_FIRST)));
    }
  }

  private static FeedService.Outcome outcome(FeedService service, ClientSession session, Path file, FeedChoices choices) {
    return service.prepare(session, file, new FeedOptions("Voorjaar", "", DataOrigin.MEASURED, null, choices),
        Progress.none());
  }

  private static FeedService.Prepared prepared(FeedService service, ClientSession session, Path file, FeedChoices choices) {
    return assertInstanceOf(FeedService.Prepared.class, outcome(service, session, file, choices));
  }

  @Test
  @DisplayName("conversations are no posts, whoever says so")
  void conversations() throws Exception {
    Path file = csv("care.csv", "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n"
        + "1,1,,desk,inbound,jan,2026-03-01T10:00:00Z,hoi\n");
    for (FeedChoices each : List.of(new FeedChoices("conversations", Map.of(), null, ZONE),
        choices(Map.of(FeedColumn.TEXT, "text"), null))) {
      assertEquals("file.conversations", assertThrows(ClientException.class,
          () -> imports.preview(file, each, Progress.none())).text().key());
      assertEquals("file.conversations", assertThrows(ClientException.class, () -> bring(file, each)).text().key());
    }
  }

  @Test
  @DisplayName("a look opens only the beginning of a long file")
  void beginning() throws Exception {
    String text = "x".repeat(1000);
    StringBuilder rows = new StringBuilder("id,date,text\n");
    for (int i = 0; i < 17_000; i++) {
      rows.append(i).append(",2026-03-01T10:00:00Z,").append(text).append('\n');
    }
    Path file = Files.write(folder.resolve("long.csv"), rows.append("never closed,\"").toString().getBytes(StandardCharsets.UTF_8));
    FeedPreview preview = imports.preview(file, FeedChoices.asRecognised(ZONE), Progress.none());
    assertEquals(file, preview.file());
    assertFalse(preview.whole());
    assertTrue(preview.rows() > 10_000 && preview.rows() < 17_000, () -> preview.rows() + " rows");
    assertTrue(preview.importable());
    assertEquals(Set.of(), privateFolders());
  }

  @Test
  @DisplayName("only trouble with the disk is said to be that; anything else of the database is a fault of the program")
  void faults() {
    Path file = folder.resolve("a.csv");
    ClientException full = assertInstanceOf(ClientException.class, FeedImport.trouble(file,
        new SQLException("IO Error: Could not write file \"a\": No space left on device")));
    assertEquals(Kind.NOT_WRITABLE, full.kind());
    assertInstanceOf(ClientException.class, FeedImport.trouble(file,
        new EngineTrouble(new SQLException("Out of Memory Error: failed to pin block"))));
    assertInstanceOf(EngineTrouble.class, FeedImport.trouble(file,
        new SQLException("Parser Error: SELECT clause without selection list")));
  }
}
