package org.throughline.insight.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.Progress;
import org.throughline.core.RenameElement;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedService;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DatasetState;
import org.throughline.model.insight.Erasure;
import org.throughline.model.insight.ErasureReason;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.Quote;
import org.throughline.testkit.SettableClock;

/** People who ask for it, and data whose time is over, leave a client without a trace. */
class ErasureTest {

  private static final int AUTHORS = 100;
  private static final int POSTS = 10_000;
  private static final int SOME_POSTS = 500;
  private static final Pattern TRACE = Pattern.compile("woord\\d+van\\d{3}x|klant_\\d{3}|user_[0-9a-f]{16}");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir
  private Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T08:00:00Z"));
  private final Clients clients = new Clients(List.of(new InsightModule()), clock, new DurableWriter());
  private ErasureService erasures;
  private FeedService feeds;
  private ConversationService conversations;
  /** What each author wrote, by a word that stands nowhere else. */
  private final Map<String, List<String>> written = new TreeMap<>();

  @BeforeEach
  void services() {
    Path keys = folder.resolve("keys");
    erasures = new ErasureService(new DurableWriter(), keys);
    feeds = new FeedService(new DurableWriter(), ShippedProfiles.all(), clock, keys);
    conversations = new ConversationService(new DurableWriter(), clock, keys);
  }

  private Path client() {
    return folder.resolve("client");
  }

  private ClientSession open() {
    return clients.open(client(), OpenMode.EDIT);
  }

  private static String author(int i) {
    return "klant_%03d".formatted(i);
  }

  private String word(String author, int number) {
    String word = "woord" + number + "van" + author.substring(author.length() - 3) + "x";
    written.computeIfAbsent(author, each -> new ArrayList<>()).add(word);
    return word;
  }

  private Path posts(int count, Random random) throws IOException {
    StringBuilder csv = new StringBuilder("id,date,author,text,url,likes\n");
    for (int i = 0; i < count; i++) {
      String author = author(i % AUTHORS);
      csv.append(1_000_000 + i).append(",2026-0").append(1 + random.nextInt(9)).append("-1").append(random.nextInt(10))
          .append("T1").append(random.nextInt(10)).append(":00:00Z,@").append(author).append(",\"").append(word(author, i))
          .append(random.nextInt(4) == 0 ? " zie @" + author(random.nextInt(AUTHORS)) + ", en \"\"ja\"\"" : " \uD83D\uDE00\nklaar")
          .append(random.nextInt(20) == 0 ? ", " + author(random.nextInt(AUTHORS)) + " zei het" : "")
          .append("\",https://x.example/").append(author).append("/").append(i).append(',').append(random.nextInt(90)).append('\n');
    }
    return Files.writeString(folder.resolve("posts.csv"), csv);
  }

  private Path talk() throws IOException {
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    for (int i = 0; i < 200; i++) {
      String author = author(i % AUTHORS);
      String day = "2026-03-%02dT".formatted(1 + i % 27);
      String next = "2026-03-%02dT".formatted(2 + i % 27);
      csv.append("c%1$d,q%1$d,,zeker,inbound,%2$s,%3$s08:00:00Z,\"@zeker waar blijft mijn geld toch, %4$s, ik wacht al zo lang\"\n"
          .formatted(i, author, day, word(author, 50_000 + i)));
      csv.append("c%1$d,a%1$d,q%1$d,zeker,outbound,zeker,%3$s1%4$d:00:00Z,\"@%2$s dat zoeken we uit voor %2$s\"\n"
          .formatted(i, author, next, i % 10));
    }
    return Files.writeString(folder.resolve("talk.csv"), csv);
  }

  /** A client with both imports, saved twice, with something that was kept aside. */
  private ClientSession filled() throws IOException {
    return filled(SOME_POSTS);
  }

  private ClientSession filled(int posts) throws IOException {
    ClientSession session = clients.create(client(),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    FeedOptions options =
        new FeedOptions("Berichten", "luistertool", DataOrigin.MEASURED, null, FeedChoices.asRecognised(ZONE));
    ((FeedService.Prepared) feeds.prepare(session, posts(posts, new Random(4)), options, Progress.none())).apply();
    conversations.importInto(session, talk(), new ImportOptions("Gesprekken", "X", DataOrigin.MEASURED, null), Set.of());
    session.save();
    session.run(new RenameElement(session.client(), "Zekerhuis Groep"));
    session.save();
    return session;
  }

  // ---- looking everywhere

  /** Everything that stands in any file of the client, decoded, by path. */
  private Map<String, String> everything() throws Exception {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(client()); Connection engine = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] content = Files.readAllBytes(file);
        String path = client().relativize(file).toString();
        boolean parquet = content.length > 4 && new String(content, 0, 4, StandardCharsets.US_ASCII).equals("PAR1");
        all.put(path, new String(content, StandardCharsets.UTF_8) + (parquet ? decoded(engine, file) : ""));
      }
    }
    return all;
  }

  private static String decoded(Connection engine, Path file) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Statement statement = engine.createStatement();
        ResultSet rows = statement.executeQuery("SELECT CAST(t AS VARCHAR) FROM read_parquet('" + file + "') t UNION ALL "
            + "SELECT decode(key) || ' ' || decode(value) FROM parquet_kv_metadata('" + file + "')")) {
      while (rows.next()) {
        text.append(rows.getString(1)).append('\n');
      }
    }
    return text.toString();
  }

  /** What could be a trace of anybody. */
  private static Set<String> tracesIn(String content) {
    return TRACE.matcher(content.toLowerCase(Locale.ROOT)).results().map(java.util.regex.MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static void nothingOf(Set<String> traces, Map<String, String> everything) {
    everything.forEach((path, content) -> assertEquals(List.of(),
        tracesIn(content).stream().filter(traces::contains).limit(5).toList(), path));
  }

  private Set<String> filesInDataAndAside() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.walk(client().resolve("data")), Files.walk(client().resolve(".throughline")))) {
      return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("lock") && !file.endsWith("holder")
          // Says by which keys people were replaced, and nothing about people.
          && !file.endsWith("pseudonym-keys"))
          .map(file -> client().relativize(file).toString()).collect(Collectors.toSet());
    }
  }

  private String pseudonym(String author) throws Exception {
    try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
      return org.throughline.insight.PseudonymKey.of(java.util.HexFormat.of()
          .parseHex(Files.readString(keys.findFirst().orElseThrow()).strip())).pseudonym(author);
    }
  }

  @Test
  @DisplayName("20 of 100 authors among 10,000 posts are erased: no store, backup or autosave has anything of them")
  void twentyOfHundred() throws Exception {
    List<String> leaving = IntStream.range(0, 20).mapToObj(i -> author(i * 5 + 4)).toList();
    Set<String> traces = new java.util.HashSet<>(leaving);
    try (ClientSession session = filled(POSTS)) {
      for (String each : leaving) {
        traces.add(pseudonym(each));
        traces.addAll(written.get(each));
      }
      List<Quote> quotes = session.index().<Quote>all(Quote.class);
      long ofThem = quotes.stream().filter(quote -> traces.stream().anyMatch(quote.getText()::contains)).count();
      InsightCard card = (InsightCard) quotes.stream()
          .filter(quote -> traces.stream().anyMatch(quote.getText()::contains)).findFirst().orElseThrow().eContainer();
      int figures = card.getFigures().size();
      session.run(new RenameElement(card, "Wat " + pseudonym(leaving.getFirst()) + " zegt"));
      assertTrue(session.autosave(), "there is an autosave");
      Path abandoned = Files.writeString(client().resolve("data/.killed.tmp"), leaving.getFirst());
      Files.setLastModifiedTime(abandoned, FileTime.from(clock.instant().minus(Duration.ofDays(1))));
      Set<String> before = filesInDataAndAside();
      Map<String, String> full = everything();
      assertTrue(full.keySet().stream().anyMatch(path -> path.contains("backups")), "there are backups");
      Set<String> there = full.values().stream().flatMap(content -> tracesIn(content).stream()).collect(Collectors.toSet());
      assertEquals(List.of(), traces.stream().filter(trace -> !leaving.contains(trace) && !there.contains(trace)).toList(),
          "all was there");

      ErasureService.Prepared prepared =
          erasures.people(session, leaving.stream().map(each -> "@" + each).toList(), true, Progress.none());
      assertFalse(prepared.report().examples().isEmpty(), "names stand as words in what others wrote");
      assertTrue(session.history().canUndo());
      ErasureReport report = prepared.apply();
      assertFalse(session.history().canUndo() || session.history().canRedo(), "what was said cannot be undone back");
      assertEquals(List.of(), session.history().steps());

      assertEquals(2000 + 40 + 40, report.rows(), "their posts, their messages and the answers to them");
      assertEquals(ofThem, report.quotes());
      assertEquals(List.of("Berichten", "Gesprekken"), report.datasets());
      nothingOf(traces, everything());
      assertFalse(before.stream().anyMatch(filesInDataAndAside()::contains), "a file from before is still there");
      assertEquals(figures, card.getFigures().size(), "frozen figures stay");
      Erasure record = session.index().<Erasure>all(Erasure.class).getFirst();
      assertEquals(ErasureReason.PERSON_ASKED, record.getReason());
      assertEquals(2080, record.getRowCount());
      othersAreWhole(session);
    }
    nothingOf(traces, everything());
    try (ClientSession again = open()) {
      assertTrue(again.problems().isEmpty());
      assertTrue(erasures.people(again, leaving, true, Progress.none()).report().isEmpty(), "nothing is left to erase");
      othersAreWhole(again);
    }
    nothingOf(traces, everything());
  }

  /** Every post of somebody else is there with its own word. */
  private void othersAreWhole(ClientSession session) throws Exception {
    Dataset posts = session.index().<Dataset>all(Dataset.class).stream().filter(each -> each.getName().equals("Berichten"))
        .findFirst().orElseThrow();
    assertEquals(8000, posts.getRowCount());
    List<Integer> ids = new ArrayList<>();
    Map<Integer, String> texts = new HashMap<>();
    try (Connection engine = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = engine.createStatement();
        ResultSet rows = statement.executeQuery("SELECT post_id, text, author, likes FROM read_parquet('"
            + client().resolve(posts.getDataFile()) + "')")) {
      while (rows.next()) {
        ids.add(Integer.parseInt(rows.getString(1)));
        texts.put(Integer.parseInt(rows.getString(1)), rows.getString(2));
        assertTrue(rows.getString(3).startsWith("user_"));
        rows.getLong(4);
        assertFalse(rows.wasNull());
      }
    }
    assertEquals(IntStream.range(0, POSTS).filter(i -> i % AUTHORS % 5 != 4).mapToObj(i -> 1_000_000 + i).toList(),
        ids.stream().sorted().toList());
    for (int i = 0; i < POSTS; i++) {
      if (i % AUTHORS % 5 != 4) {
        String own = "woord" + i + "van" + author(i % AUTHORS).substring(6) + "x";
        assertTrue(texts.get(1_000_000 + i).startsWith(own), texts.get(1_000_000 + i));
      }
    }
    assertTrue(texts.values().stream().anyMatch(text -> text.contains("zie @user_")), "others can still be told apart");
    assertTrue(texts.values().stream().anyMatch(text -> text.contains("zie @…")), "those who left cannot");
  }

  @Test
  @DisplayName("what was begun and interrupted is finished the next time, and nothing is lost when it never began")
  void interrupted() throws Exception {
    String leaving = author(1);
    try (ClientSession session = filled()) {
      Set<String> before = filesInDataAndAside();
      ErasureService.Prepared given = erasures.people(session, List.of(leaving), true, Progress.none());
      assertEquals(SOME_POSTS / AUTHORS + 2 + 2, given.report().rows());
      given.discard();
      assertEquals(before, filesInDataAndAside(), "a preparation that was not applied leaves nothing");
      ErasureService.Prepared prepared = erasures.people(session, List.of(leaving), true, Progress.none());
      // As if the program was killed after the client was saved: the old rows are still there, and a note says so.
      Map<Path, byte[]> old = new HashMap<>();
      for (Dataset each : session.index().<Dataset>all(Dataset.class)) {
        old.put(client().resolve(each.getDataFile()), Files.readAllBytes(client().resolve(each.getDataFile())));
      }
      prepared.apply();
      for (Map.Entry<Path, byte[]> each : old.entrySet()) {
        Files.write(each.getKey(), each.getValue());
      }
      Files.writeString(client().resolve(".throughline/erasing"), old.keySet().stream()
          .map(each -> client().relativize(each).toString().replace('\\', '/')).collect(Collectors.joining("\n")));
    }
    try (ClientSession session = open()) {
      erasures.expired(session, Progress.none()).apply();
      nothingOf(Set.of(leaving, pseudonym(leaving), written.get(leaving).getFirst()), everything());
      assertFalse(Files.exists(client().resolve(".throughline/erasing")));
      assertEquals(SOME_POSTS - SOME_POSTS / AUTHORS, session.index().<Dataset>all(Dataset.class).getFirst().getRowCount());
    }
  }

  @Test
  @DisplayName("rows about people are kept for 90 days unless somebody said otherwise, and are gone after that")
  void retention() throws Exception {
    try (ClientSession session = filled()) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
      List<Dataset> datasets = session.index().<Dataset>all(Dataset.class);
      datasets.forEach(each -> assertEquals(today.plusDays(90), each.getRetainUntil(), each.getName()));
      clock.set(clock.instant().plus(Duration.ofDays(90)));
      assertTrue(erasures.expired(session, Progress.none()).report().isEmpty(), "the last day is a day");
      clock.set(clock.instant().plus(Duration.ofDays(1)));
      ErasureReport report = erasures.expired(session, Progress.none()).apply();
      assertEquals(SOME_POSTS + 400, report.rows());
      datasets.forEach(each -> assertTrue(each.getState() == DatasetState.ERASED && each.getDataFile() == null));
      assertEquals(ErasureReason.RETENTION_ENDED, session.index().<Erasure>all(Erasure.class).getFirst().getReason());
      assertEquals(List.of(), session.index().<Quote>all(Quote.class));
      assertTrue(session.index().<InsightCard>all(InsightCard.class).stream().anyMatch(card -> !card.getFigures().isEmpty()));
    }
    Set<String> words = written.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Map<String, String> left = everything();
    assertTrue(left.keySet().stream().noneMatch(path -> path.endsWith(".parquet")));
    String all = String.join("\n", left.values());
    assertEquals(List.of(), words.stream().filter(all::contains).limit(3).toList());
  }

  private static <T> T beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work).join();
  }

  private ErasureService.Prepared inPlace(ClientSession session) {
    return beside(() -> {
      ErasureService.Prepared prepared = erasures.expired(session, Progress.none());
      prepared.putInPlace();
      return prepared;
    });
  }

  @Test
  @DisplayName("a window takes the steps one by one: files beside its thread, the client on it")
  void stepByStep() throws Exception {
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      assertEquals(List.of(), erasures.overdue(session, Progress.none()));
      clock.set(clock.instant().plus(Duration.ofDays(91)));
      assertEquals(List.of("Berichten"), erasures.overdue(session, Progress.none()));
      ErasureService.Prepared late = inPlace(session);
      assertTrue(erasures.isBegun(session));
      Dataset later = bring(session, feeds, "Later", TALK.replace("\n1", "\n2"));
      assertEquals("erase.changed", refusal(late::record));
      beside(() -> {
        late.discard();
        return true;
      });
      assertFalse(erasures.isBegun(session), "what was refused is not finished later");
      assertEquals(used(session), data());
      ErasureService.Prepared prepared = inPlace(session);
      Map<String, String> before = everything();
      prepared.record();
      assertEquals(before, everything(), "letting the client know touches no file");
      assertTrue(session.isDirty() && !session.history().canUndo());
      session.save();
      assertEquals(4, beside(prepared::finish).rows());
      assertFalse(erasures.isBegun(session));
      assertEquals(Set.of(later.getDataFile()), data());
      assertEquals(4, texts(later).size());
    }
  }

  @Test
  @DisplayName("nothing is erased while rows are missing, and reading changes nothing")
  void refused() throws Exception {
    try (ClientSession session = filled()) {
      Path stored = client().resolve(session.index().<Dataset>all(Dataset.class).getLast().getDataFile());
      Path aside = Files.move(stored, folder.resolve("aside"));
      Set<String> before = filesInDataAndAside();
      assertEquals("erase.missing", assertThrows(org.throughline.core.ClientException.class,
          () -> erasures.people(session, List.of(author(1)), Progress.none())).text().key());
      assertEquals(before, filesInDataAndAside());
      Files.move(aside, stored);
      assertTrue(erasures.people(session, List.of("niemand_hier"), Progress.none()).report().isEmpty());
    }
    try (ClientSession session = clients.open(client(), OpenMode.READ_ONLY)) {
      assertThrows(org.throughline.core.ClientException.class,
          () -> erasures.people(session, List.of(author(1)), Progress.none()));
    }
  }

  // ---- what a review found

  private ClientSession empty() {
    return clients.create(client(), new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
  }

  private Dataset bring(ClientSession session, FeedService service, String name, String csv) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".csv"), csv);
    FeedOptions options = new FeedOptions(name, "luistertool", DataOrigin.MEASURED, null, FeedChoices.asRecognised(ZONE));
    ((FeedService.Prepared) service.prepare(session, file, options, Progress.none())).apply();
    session.save();
    return session.index().<Dataset>all(Dataset.class).getLast();
  }

  private static final String TALK = """
      id,date,author,text,likes
      11,2026-03-01T10:00:00Z,@winkel,dit is van mij,3
      12,2026-03-01T10:05:00Z,@eva,"de winkel is dicht, .@winkel",1
      13,2026-03-01T10:06:00Z,@piet,https://y.example/@winkel.amsterdam en https://x.example/@winkel/9 en https://x.example/winkel/9,1
      14,2026-03-02T11:00:00Z,@nl,mooi weer,5
      """;

  private List<String> texts(Dataset dataset) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection engine = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = engine.createStatement();
        ResultSet rows = statement.executeQuery("SELECT text FROM read_parquet('" + client().resolve(dataset.getDataFile())
            + "') ORDER BY post_id")) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static String refusal(org.junit.jupiter.api.function.Executable doing) {
    return assertThrows(org.throughline.core.ClientException.class, doing).text().key();
  }

  private Set<String> data() throws IOException {
    try (Stream<Path> files = Files.list(client().resolve("data"))) {
      return files.map(each -> "data/" + each.getFileName()).collect(Collectors.toSet());
    }
  }

  private static Set<String> used(ClientSession session) {
    return session.index().<Dataset>all(Dataset.class).stream().map(Dataset::getDataFile).collect(Collectors.toSet());
  }

  @Test
  @DisplayName("of two erasures that were prepared side by side the second is refused, and the first people stay gone")
  void sideBySide() throws Exception {
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      ErasureService.Prepared first = erasures.people(session, List.of("eva"), Progress.none());
      ErasureService.Prepared second = erasures.people(session, List.of("piet"), Progress.none());
      first.apply();
      assertEquals("erase.changed", refusal(second::apply));
      assertEquals("erase.changed", refusal(first::apply));
      assertEquals(3, texts(session.index().<Dataset>all(Dataset.class).getLast()).size());
      assertEquals(used(session), data(), "nothing of either preparation is left");
      assertFalse(Files.exists(client().resolve(".throughline/erasing")));
      erasures.people(session, List.of("piet"), Progress.none()).apply();
      assertEquals(2, texts(session.index().<Dataset>all(Dataset.class).getLast()).size());
      nothingOf(Set.of(pseudonym("eva"), pseudonym("piet")), everything());
    }
  }

  @Test
  @DisplayName("what was imported after an erasure was prepared is looked into, or nothing is erased")
  void importedInBetween() throws Exception {
    try (ClientSession session = empty()) {
      bring(session, feeds, "Eerst", TALK);
      ErasureService.Prepared prepared = erasures.people(session, List.of("eva"), Progress.none());
      Dataset later = bring(session, feeds, "Later", TALK.replace("\n1", "\n2"));
      Map<String, String> before = everything();
      before.keySet().removeIf(path -> path.contains(".erase-"));
      assertEquals("erase.changed", refusal(prepared::apply));
      assertEquals(before, everything(), "nothing was changed");
      assertEquals(4, texts(later).size());
      assertEquals(2, erasures.people(session, List.of("eva"), Progress.none()).apply().rows());
      nothingOf(Set.of(pseudonym("eva")), everything());
    }
  }

  @Test
  @DisplayName("prepared rows that are gone or not those that were written are not put in use")
  void preparedRowsAreWhole() throws Exception {
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      for (boolean gone : List.of(true, false)) {
        ErasureService.Prepared prepared = erasures.people(session, List.of("eva"), Progress.none());
        Path fresh = client().resolve(data().stream().filter(each -> each.contains(".erase-")).findFirst().orElseThrow());
        if (gone) {
          Files.delete(fresh);
        } else {
          Files.writeString(fresh, "spoiled");
        }
        assertEquals("erase.changed", refusal(prepared::apply));
        assertEquals(used(session), data());
        assertTrue(Files.isRegularFile(client().resolve(used(session).iterator().next())));
      }
    }
  }

  @Test
  @DisplayName("whatever ended sessions left among the rows goes, young or old; what this session is writing stays")
  void leftBehind() throws Exception {
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      Path spill = Files.createDirectory(client().resolve("data/.killed.spill"));
      List<Path> left = List.of(Files.writeString(spill.resolve("0"), "eva"), spill,
          Files.writeString(client().resolve("data/.killed.tmp"), "eva"),
          Files.writeString(client().resolve("data/never-recorded-Abcdefgh.parquet"), "eva"),
          Files.writeString(client().resolve("data/berichten-Abcdefgh-e123456.parquet"), "eva"));
      for (Path each : left) {
        Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
      }
      Path running = Files.writeString(client().resolve("data/.running.tmp"), "piet");
      erasures.people(session, List.of("eva"), Progress.none()).apply();
      left.forEach(each -> assertFalse(Files.exists(each), each.toString()));
      assertTrue(Files.exists(running));
      Files.delete(running);
      assertEquals(used(session), data());
    }
  }

  @Test
  @DisplayName("what others wrote changes only where the name stands as a name, and as a word only where that is asked for")
  void othersKeepTheirWords() throws Exception {
    try (ClientSession session = empty()) {
      Dataset dataset = bring(session, feeds, "Berichten", TALK);
      ErasureService.Prepared asWords = erasures.people(session, List.of("winkel"), true, Progress.none());
      assertTrue(asWords.report().examples().stream().anyMatch(each -> each.contains("de winkel is dicht")),
          asWords.report().examples().toString());
      asWords.discard();
      ErasureReport report = erasures.people(session, List.of("winkel", "nl"), Progress.none()).apply();
      assertEquals(2, report.rows());
      assertEquals(List.of(), report.examples());
      assertEquals(List.of("de winkel is dicht, .@…",
          "https://y.example/@winkel.amsterdam en https://x.example/@…/9 en https://x.example/…/9"), texts(dataset));
      erasures.people(session, List.of("winkel"), true, Progress.none()).apply();
      assertEquals("de … is dicht, .@…", texts(dataset).getFirst());
    }
  }

  @Test
  @DisplayName("the client's own accounts are no people")
  void ownAccounts() throws Exception {
    try (ClientSession session = filled()) {
      Map<String, String> before = everything();
      assertEquals("erase.own", refusal(() -> erasures.people(session, List.of("klant_001", "@Zeker"), Progress.none())));
      assertEquals(before, everything());
    }
  }

  @Test
  @DisplayName("without the key the rows were imported with nobody is said not to be there, and no key is made")
  void withoutTheKey() throws Exception {
    Path elsewhere = folder.resolve("other computer");
    ErasureService there = new ErasureService(new DurableWriter(), elsewhere);
    FeedService imports = new FeedService(new DurableWriter(), ShippedProfiles.all(), clock, elsewhere);
    try (ClientSession session = empty()) {
      Dataset first = bring(session, feeds, "Eerst", TALK);
      org.throughline.core.ClientException refused = assertThrows(org.throughline.core.ClientException.class,
          () -> there.people(session, List.of("eva"), Progress.none()));
      assertEquals("erase.key", refused.text().key());
      assertTrue(refused.text().arguments().contains(first.getName()));
      assertFalse(Files.exists(elsewhere), "no key was made");
      bring(session, imports, "Later", TALK.replace("\n1", "\n2"));
      assertEquals("erase.key", refusal(() -> there.people(session, List.of("eva"), Progress.none())));
      assertEquals("erase.key", refusal(() -> erasures.people(session, List.of("eva"), Progress.none())));
      assertEquals(1, there.people(session, List.of(pseudonym("eva")), Progress.none()).apply().rows(), "a pseudonym needs no key");
    }
    Files.delete(client().resolve(".throughline/pseudonym-keys"));
    try (ClientSession session = open()) {
      ErasureService third = new ErasureService(new DurableWriter(), folder.resolve("third computer"));
      assertEquals("erase.key", refusal(() -> third.people(session, List.of("eva"), Progress.none())), "the client says it too");
      // As datasets were recorded before they said it.
      session.index().<Dataset>all(Dataset.class).forEach(each -> List.copyOf(each.getProperties())
          .forEach(property -> session.run(new org.throughline.core.SetFeature(property,
              org.throughline.model.ModelPackage.Literals.PROPERTY__VALUE, null))));
      assertEquals("erase.key.unknown", refusal(() -> third.people(session, List.of("eva"), Progress.none())));
      bring(session, new FeedService(new DurableWriter(), ShippedProfiles.all(), clock, folder.resolve("third computer")),
          "Derde", TALK.replace("\n1", "\n3"));
      assertEquals("erase.key.unknown", refusal(() -> third.people(session, List.of("eva"), Progress.none())));
    }
  }

  /** As {@link #TALK}, in another week: another file with the same people. */
  private static final String NEXT_TALK = TALK.replace("\n1", "\n2").replace("2026-03-0", "2026-03-1")
      .replace("mooi weer", "met @eva in de zon en dag @piet");

  private FeedService.Prepared prepare(ClientSession session, FeedService service, String name, String csv)
      throws IOException {
    return (FeedService.Prepared) service.prepare(session, Files.writeString(folder.resolve(name + ".csv"), csv),
        new FeedOptions(name, "luistertool", DataOrigin.MEASURED, null, FeedChoices.asRecognised(ZONE)), Progress.none());
  }

  @Test
  @DisplayName("who was erased does not come back with a later import, also after the client was packed and unpacked")
  void staysAway() throws Exception {
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      erasures.people(session, List.of("eva"), Progress.none()).apply();
    }
    clients.pack(client(), folder.resolve("packed.throughlinez"));
    Path away = folder.resolve("unpacked");
    clients.unpack(folder.resolve("packed.throughlinez"), away);
    for (Path place : List.of(client(), away)) {
      try (ClientSession session = clients.open(place, OpenMode.EDIT)) {
        FeedService.Prepared prepared = prepare(session, feeds, "Later", NEXT_TALK);
        assertEquals(List.of(4L, 3L, 1L), List.of(prepared.report().inFile(), prepared.report().rows(), prepared.report().skipped()));
        assertEquals(1, prepared.report().problems().stream().filter(each -> each.kind().equals("erased")).findFirst()
            .orElseThrow().rows());
        assertEquals(List.of(), prepared.report().errors(), "which row it was is not listed");
        prepared.apply();
        session.save();
        Dataset later = session.index().<Dataset>all(Dataset.class).getLast();
        assertEquals(3, later.getRowCount());
        assertEquals(1, later.getRejectedCount());
        assertEquals(List.of(), later.getRejectedRows());
        try (Connection engine = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = engine.createStatement();
            ResultSet row = statement.executeQuery("SELECT text FROM read_parquet('" + place.resolve(later.getDataFile())
                + "') WHERE post_id = '24'")) {
          assertTrue(row.next());
          assertEquals("met @… in de zon en dag @" + pseudonym("piet"), row.getString(1), "nor is she named by others");
        }
      }
    }
    nothingOf(Set.of(pseudonym("eva")), everything());
    assertTrue(everything().values().stream().noneMatch(content -> content.toLowerCase(Locale.ROOT).contains("@eva")));
  }

  @Test
  @DisplayName("a lost file comes back without who was erased, and a file of nobody else is refused in words")
  void lostAndErased() throws Exception {
    try (ClientSession session = empty()) {
      Dataset dataset = bring(session, feeds, "Berichten", TALK);
      erasures.people(session, List.of("eva"), Progress.none()).apply();
      Files.delete(client().resolve(dataset.getDataFile()));
      FeedService.Prepared again = prepare(session, feeds, "Berichten", TALK);
      again.apply();
      session.save();
      assertEquals(List.of(dataset), session.index().<Dataset>all(Dataset.class), "it has its rows again");
      assertEquals(3, texts(dataset).size());
      Set<String> before = data();
      assertEquals("import.erased", refusal(() -> prepare(session, feeds, "Eva",
          "id,date,author,text,likes\n31,2026-03-01T10:00:00Z,@Eva,nog iets,3\n32,2026-03-02T10:00:00Z, EVA ,en nog iets,3\n")));
      assertEquals(before, data());
    }
  }

  @Test
  @DisplayName("where people were erased with another key, an import says that they may be in the file")
  void anotherKey() throws Exception {
    Path elsewhere = folder.resolve("other computer");
    FeedService there = new FeedService(new DurableWriter(), ShippedProfiles.all(), clock, elsewhere);
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      assertTrue(prepare(session, there, "Voor", NEXT_TALK).report().problems().stream()
          .noneMatch(each -> each.kind().equals("erased-unknown")));
      erasures.people(session, List.of("eva"), Progress.none()).apply();
      assertTrue(prepare(session, there, "Na", NEXT_TALK.replace("\n2", "\n4")).report().problems().stream()
          .anyMatch(each -> each.kind().equals("erased-unknown")));
    }
  }

  @Test
  @DisplayName("conversations come in without who was erased and without the answers to them, wherever these stand")
  void conversationsStayAway() throws Exception {
    String head = "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n";
    try (ClientSession session = empty()) {
      bring(session, feeds, "Berichten", TALK);
      erasures.people(session, List.of("eva"), Progress.none()).apply();
      Path file = Files.writeString(folder.resolve("gesprek.csv"), head
          + "c1,a1,q1,zeker,outbound,zeker,2026-03-02T09:00:00Z,@eva dat zoeken we uit\n"
          + "c1,q1,,zeker,inbound,Eva,2026-03-02T08:00:00Z,waar blijft mijn geld\n"
          + "c1,q2,,zeker,inbound,piet,2026-03-02T08:30:00Z,\"@eva bij mij ook, @zeker\"\n"
          + "c1,a2,q2,zeker,outbound,zeker,2026-03-02T09:30:00Z,@piet we kijken het na\n");
      ConversationService.Outcome outcome =
          conversations.importInto(session, file, new ImportOptions("Gesprek", "X", DataOrigin.MEASURED, null), Set.of());
      assertEquals(List.of(2L, 2L, 2L), List.of(outcome.result().dataset().rows(), outcome.result().dataset().rejected(),
          outcome.result().erased()));
      assertEquals(List.of(), outcome.result().errors());
      assertTrue(outcome.result().warnings().stream().anyMatch(each -> each.key().equals("warning.erased")));
      session.save();
      nothingOf(Set.of(pseudonym("eva")), everything());
      String stored = everything().entrySet().stream().filter(each -> each.getKey().contains("gesprek")).findFirst()
          .orElseThrow().getValue();
      assertTrue(stored.contains("@… bij mij ook, @zeker") && !stored.contains("waar blijft mijn geld")
          && !stored.contains("dat zoeken we uit"), stored);
      Path only = Files.writeString(folder.resolve("alleen.csv"), head
          + "c9,q9,,zeker,inbound,eva,2026-03-02T08:00:00Z,nog een vraag\n");
      assertEquals("import.erased", refusal(() -> conversations.importInto(session, only,
          new ImportOptions("Alleen", "X", DataOrigin.MEASURED, null), Set.of())));
    }
  }

  @Test
  @DisplayName("which key is needed goes with a packed client")
  void keyOfPackedClient() throws Exception {
    try (ClientSession session = filled()) {
      assertTrue(session.problems().isEmpty());
    }
    clients.pack(client(), folder.resolve("packed.throughlinez"));
    clients.unpack(folder.resolve("packed.throughlinez"), folder.resolve("unpacked"));
    ErasureService there = new ErasureService(new DurableWriter(), folder.resolve("other computer"));
    try (ClientSession session = clients.open(folder.resolve("unpacked"), OpenMode.EDIT)) {
      assertFalse(Files.exists(folder.resolve("unpacked/.throughline/pseudonym-keys")));
      assertEquals("erase.key", refusal(() -> there.people(session, List.of("klant_001"), Progress.none())));
      ErasureService.Prepared prepared = erasures.people(session, List.of("klant_001"), Progress.none());
      assertFalse(prepared.report().isEmpty());
      prepared.discard();
    }
  }

  @Test
  @DisplayName("neither an erasure nor an import of conversations puts raw texts down in the client")
  void spill() throws Exception {
    try (ClientSession session = filled()) {
      Set<String> seen = new java.util.TreeSet<>();
      Progress watching = new Progress() {
        @Override
        public void step(org.throughline.core.Message what) {
          look();
        }

        @Override
        public void done(double part) {
          look();
        }

        @Override
        public boolean isCancelled() {
          look();
          return false;
        }

        private void look() {
          try {
            seen.addAll(data());
          } catch (IOException unlisted) {
            throw new java.io.UncheckedIOException(unlisted);
          }
        }
      };
      erasures.people(session, List.of("klant_001"), watching).discard();
      conversations.prepare(session, Files.writeString(folder.resolve("meer.csv"), Files.readString(talk()).replace("2026-03", "2026-04")),
          new ImportOptions("Meer", "X", DataOrigin.MEASURED, null), Set.of(), watching).discard();
      assertTrue(seen.stream().anyMatch(each -> each.endsWith(".tmp")), seen.toString());
      assertTrue(seen.stream().allMatch(each -> each.endsWith(".tmp") || each.endsWith(".parquet")), seen.toString());
    }
  }

  @Test
  @DisplayName("a quote of which the person is the speaker goes, with or without an @")
  void speaker() throws Exception {
    try (ClientSession session = filled()) {
      List<Quote> quotes = session.index().<Quote>all(Quote.class);
      assertTrue(quotes.size() > 1);
      session.run(new org.throughline.core.SetFeature(quotes.get(0),
          org.throughline.model.insight.InsightPackage.Literals.QUOTE__SPEAKER, "Nieuwe_Naam"));
      session.run(new org.throughline.core.SetFeature(quotes.get(1),
          org.throughline.model.insight.InsightPackage.Literals.QUOTE__SPEAKER, "@nieuwe_naam"));
      assertEquals(2, erasures.people(session, List.of("nieuwe_naam"), Progress.none()).apply().quotes());
      assertFalse(String.join("\n", everything().values()).toLowerCase(Locale.ROOT).contains("nieuwe_naam"));
    }
  }

  @Test
  @DisplayName("a folder from somebody else reaches no file outside, and no name in its rows is taken for SQL")
  void hostileFolder() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.parquet"), "precious");
    try (ClientSession session = empty()) {
      Dataset dataset = bring(session, feeds, "Berichten", TALK);
      String own = dataset.getDataFile();
      Files.createSymbolicLink(client().resolve("data/link.parquet"), outside);
      for (String each : List.of("../outside.parquet", "data/../../outside.parquet", "data/link.parquet", outside.toString(),
          "data/", "data/..", "client.throughline")) {
        session.run(new org.throughline.core.SetFeature(dataset,
            org.throughline.model.insight.InsightPackage.Literals.DATASET__DATA_FILE, each));
        assertEquals("data.outside", refusal(() -> erasures.people(session, List.of("eva"), Progress.none())), each);
      }
      session.run(new org.throughline.core.SetFeature(dataset,
          org.throughline.model.insight.InsightPackage.Literals.DATASET__DATA_FILE, own));
      try (Connection engine = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = engine.createStatement()) {
        statement.execute("COPY (SELECT '" + pseudonym("eva") + "' AS author, 'a' AS text, 1 AS \"x\"\", 2 AS \"\"y\", 5 AS n "
            + "UNION ALL SELECT 'user_0000000000000000', 'b', 7, 6) TO '" + client().resolve(own)
            + "' (FORMAT parquet, KV_METADATA {throughline_format: 'it''s', 'throughline_x: 1}, COMPRESSION': 'v'})");
      }
      assertEquals(1, erasures.people(session, List.of("eva"), Progress.none()).apply().rows());
      try (Connection engine = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = engine.createStatement();
          ResultSet row = statement.executeQuery("SELECT text, \"x\"\", 2 AS \"\"y\", n, (SELECT string_agg(decode(key) || decode(value)) "
              + "FROM parquet_kv_metadata('" + client().resolve(dataset.getDataFile()) + "')) FROM read_parquet('"
              + client().resolve(dataset.getDataFile()) + "')")) {
        assertTrue(row.next());
        assertEquals(List.of("b", "7", "6", "throughline_formatit's"),
            List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
        assertFalse(row.next());
      }
      assertEquals("precious", Files.readString(outside));
    }
  }
}
