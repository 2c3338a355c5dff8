package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.model.insight.DataOrigin;
import org.throughline.exchange.RowError;

/** Given files that are damaged, foreign or meant to harm, the import says which file, which line and what to do. */
class HostileFileTest {

  private static final String HEADER =
      "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\r\n";
  private static final ImportOptions OPTIONS = new ImportOptions("Test", "test", DataOrigin.MEASURED, null);
  private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);

  @TempDir
  private Path folder;

  private final ConversationImport conversations =
      new ConversationImport(new DurableWriter(), InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z")));
  private int imports;

  private static String row(String conversation, String id, String reply, String direction, String time, String text) {
    return String.join(",", conversation, id, reply, "Zekerhuis", direction,
        direction.equals("inbound") ? "jan" : "Zekerhuis", time, text) + "\r\n";
  }

  private static String in(String conversation, String id, String time) {
    return row(conversation, id, "", "inbound", time, "vraag");
  }

  private static String out(String conversation, String id, String reply, String time) {
    return row(conversation, id, reply, "outbound", time, "antwoord");
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("berichten.csv"), content);
  }

  private ImportResult run(String... rows) throws IOException {
    return run((HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8));
  }

  private ImportResult run(byte[] content) throws IOException {
    return conversations.run(file(content), folder.resolve("klant"), KEY, String.format("%03dimport", ++imports), OPTIONS);
  }

  private ConversationMetrics metrics(ImportResult result) {
    return ConversationMetrics.open(List.of(folder.resolve("klant").resolve(result.dataset().file())),
        MetricSettings.usual(ZoneId.of("Europe/Amsterdam")));
  }

  private String refused(byte[] content) throws IOException {
    ClientException refused = assertThrows(ClientException.class, () -> run(content));
    assertTrue(refused.getMessage().contains("berichten.csv"), refused.getMessage());
    for (Locale locale : List.of(Locale.of("nl"), Locale.of("sv"))) {
      String text = refused.text().in(locale);
      assertTrue(text.contains("berichten.csv") && !text.equals(refused.getMessage()), text);
    }
    Path data = folder.resolve("klant/data");
    if (Files.exists(data)) {
      try (var files = Files.list(data)) {
        assertEquals(List.of(), files.toList(), "nothing is left behind");
      }
    }
    return refused.getMessage();
  }

  private String refused(String content) throws IOException {
    return refused(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String only(List<RowError> errors) {
    assertEquals(1, errors.size(), () -> errors.toString());
    return errors.getFirst().text().toString();
  }

  @Test
  void refusesFilesWithoutMessages() throws IOException {
    assertTrue(refused("").contains("empty"));
    assertTrue(refused(HEADER).contains("no rows"));
    assertTrue(refused("a,b\r\n1,2\r\n").contains("conversation_id"));
    assertTrue(refused(HEADER.replace("created_at", "created") + in("c", "1", "2026-01-05T10:00:00Z"))
        .contains("no column created_at"));
    assertTrue(refused(new byte[] {'P', 'K', 3, 4, 20, 0}).contains("Save it as CSV"));
    assertTrue(refused("<html><body>Log in</body></html>").contains("no column"));
    assertTrue(refused(HEADER + in("c", "1", "gisteren")).contains("Line 2"));
    Path gone = folder.resolve("weg.csv");
    assertEquals(ClientException.Kind.NOT_FOUND, assertThrows(ClientException.class,
        () -> conversations.run(gone, folder.resolve("klant"), KEY, "import999", OPTIONS)).kind());
  }

  @Test
  void refusesAQuotationMarkThatIsNotClosed() throws IOException {
    String broken = HEADER + in("c", "1", "2026-01-05T10:00:00Z")
        + row("c", "2", "1", "outbound", "2026-01-05T11:00:00Z", "\"nooit gesloten")
        + in("d", "3", "2026-01-05T12:00:00Z");
    assertTrue(refused(broken).contains("line 3"));
  }

  @Test
  void listsRowsThatAreNoMessageWithLineAndReason() throws IOException {
    ImportResult result = run(in("c", "1", "2026-01-05T10:00:00Z"),
        in("", "2", "2026-01-05T10:00:00Z"), in("c", "", "2026-01-05T10:00:00Z"),
        in("c", "3", "2026-01-05"), in("c", "4", "2026-01-05T10:00:00"), in("c", "5", "2031-01-05T10:00:00Z"),
        in("c", "6", "0020-01-05T10:00:00Z"), in("c", "1.24525E+18", "2026-01-05T10:00:00Z"),
        row("c", "7", "", "sideways", "2026-01-05T10:00:00Z", "x"), "c,8,,Zekerhuis\r\n",
        row("c", "9", "", "inbound", "2026-01-05T10:00:00Z", "a\0b"),
        in("c", "10", "2026-01-05T10:05:00+01:00"));
    assertEquals(2, result.dataset().rows());
    assertEquals(10, result.dataset().rejected());
    List<String> said = result.errors().stream().map(error -> error.text().toString()).toList();
    List<String> expected = List.of("Line 3: The field conversation_id is empty", "Line 4: The field message_id",
        "Line 5: The time", "Line 6: The time “2026-01-05T10:00:00” has no time zone", "Line 7: The time “2031",
        "Line 8: The time “0020", "Line 9: The message_id “1.24525E+18” was shortened", "Line 10: The direction",
        "Line 11: The row has 4 fields instead of 8", "Line 12: The field text holds a null");
    for (int i = 0; i < expected.size(); i++) {
      assertTrue(said.get(i).startsWith(expected.get(i)), said.get(i));
    }
    try (ConversationMetrics metrics = metrics(result)) {
      assertEquals(Instant.parse("2026-01-05T09:05:00Z"), metrics.overview().period().from());
    }
  }

  @Test
  void importsARepeatedMessageOnceAndSaysWhereItStood() throws IOException {
    ImportResult result = run(in("c", "1", "2026-01-05T10:00:00Z"), out("c", "2", "1", "2026-01-05T10:30:00Z"),
        out("c", "2", "1", "2026-01-05T10:30:00Z"), in("d", "1", "2026-01-05T10:00:00Z"));
    assertEquals(3, result.dataset().rows(), "in another conversation it may stand again");
    assertTrue(only(result.errors()).startsWith("Line 4: The message 2 stands on line 3 already"));
    assertTrue(result.warnings().stream().anyMatch(w -> w.toString().contains("another conversation: 1")));
  }

  @Test
  void ordersMessagesByTimeWhateverTheirOrderInTheFile() throws IOException {
    ImportResult result = run(out("c", "4", "3", "2026-01-05T12:30:00Z"), in("c", "1", "2026-01-05T10:00:00Z"),
        row("c", "3", "2", "inbound", "2026-01-05T12:00:00Z", "en?"), out("c", "2", "1", "2026-01-05T11:00:00Z"));
    try (ConversationMetrics metrics = metrics(result)) {
      assertEquals(2, metrics.overview().turns());
      assertEquals(Duration.ofMinutes(45), metrics.responseTimes().getFirst().median());
    }
  }

  @Test
  void believesTheReplyWhereTheClockContradictsIt() throws IOException {
    ImportResult result = run(in("c", "1", "2026-01-05T10:00:00Z"), out("c", "2", "1", "2026-01-04T11:00:00Z"),
        in("d", "3", "2026-01-05T10:00:00Z"), out("d", "4", "3", "2026-01-05T10:10:00Z"));
    assertTrue(result.warnings().stream().anyMatch(w -> w.toString().contains("earlier time")));
    try (ConversationMetrics metrics = metrics(result)) {
      assertEquals(1, metrics.overview().contradictory());
      assertEquals(0, metrics.overview().open());
      assertEquals(1, metrics.responseTimes().getFirst().answers());
      assertEquals(1, metrics.unanswered(1).getFirst().turns());
    }
  }

  @Test
  void survivesRepliesInACircle() throws IOException {
    ImportResult result = run(row("c", "1", "2", "inbound", "2026-01-05T10:00:00Z", "a"),
        row("c", "2", "1", "outbound", "2026-01-05T10:10:00Z", "b"),
        row("c", "3", "3", "inbound", "2026-01-05T10:20:00Z", "c"),
        row("c", "4", "unknown", "outbound", "2026-01-05T10:30:00Z", "d"));
    assertEquals(4, result.dataset().rows());
    assertTrue(result.warnings().stream().anyMatch(w -> w.toString().contains("circle")));
    try (ConversationMetrics metrics = metrics(result)) {
      assertEquals(2, metrics.overview().answered());
    }
  }

  @Test
  void warnsWhereTimesDifferFromTheNetworksOwnIds() throws IOException {
    // These ids of X were given out on 1 April 2020 at 17:31:32 and 18:58:27.
    ImportResult result = run(in("c", "1245403438755852288", "2020-04-01T17:31:32Z"),
        out("c", "1245425308704149506", "1245403438755852288", "2020-04-01T18:58:27Z"),
        out("c", "1245425308704149507", "1245403438755852288", "2020-04-03T18:58:27Z"));
    assertTrue(result.warnings().stream().anyMatch(w -> w.toString().contains("own message id: 1.")),
        result.warnings().toString());
  }

  @Test
  void readsOtherEncodingsAndDelimiters() throws IOException {
    String text = (HEADER + row("c", "1", "", "inbound", "2026-01-05T10:00:00Z", "één café")).replace(',', ';');
    for (String charset : List.of("UTF-8", "UTF-16LE", "windows-1252")) {
      ImportResult result = run(text.getBytes(Charset.forName(charset)));
      try (ConversationMetrics metrics = metrics(result)) {
        assertEquals("één café", metrics.select("SELECT text FROM messages", 1, Duration.ofSeconds(9)).rows().getFirst()
            .getFirst(), charset);
      }
    }
  }

  @Test
  void listsHalfEmojiAndKeepsWholeOnes() throws IOException {
    byte[] whole = (HEADER + row("c", "1", "", "inbound", "2026-01-05T10:00:00Z", "hoi 😀 é")).getBytes(StandardCharsets.UTF_8);
    byte[] half = row("c", "2", "", "inbound", "2026-01-05T10:00:00Z", "#").getBytes(StandardCharsets.UTF_8);
    half[half.length - 3] = (byte) 0xF0;
    byte[] both = Arrays.copyOf(whole, whole.length + half.length);
    System.arraycopy(half, 0, both, whole.length, half.length);
    ImportResult result = run(both);
    assertEquals(1, result.dataset().rows());
    assertTrue(only(result.errors()).contains("no character"));
  }

  @Test
  void keepsFormulasAsTextAndSqlAsWords() throws IOException {
    String nasty = "\"=HYPERLINK(\"\"http://x\"\"); '); DROP TABLE messages; --\"";
    ImportResult result = run(row("c'd", "1", "", "inbound", "2026-01-05T10:00:00Z", nasty));
    try (ConversationMetrics metrics = metrics(result)) {
      assertEquals("=HYPERLINK(\"http://x\"); '); DROP TABLE messages; --",
          metrics.select("SELECT text FROM messages", 1, Duration.ofSeconds(9)).rows().getFirst().getFirst());
    }
  }

  @Test
  void worksInAFolderWithAnyName() throws IOException {
    Path odd = folder.resolve("klant [a] *'é 😀");
    if (!odd.getFileSystem().getSeparator().equals("/")) {
      odd = folder.resolve("klant [a] 'é");
    }
    ImportResult result = conversations.run(file((HEADER + in("c", "1", "2026-01-05T10:00:00Z"))
        .getBytes(StandardCharsets.UTF_8)), odd, KEY, "import777", OPTIONS);
    try (ConversationMetrics metrics = ConversationMetrics.open(List.of(odd.resolve(result.dataset().file())),
        MetricSettings.usual(ZoneId.of("UTC")))) {
      assertEquals(1, metrics.overview().messages());
    }
  }

  @Test
  void neverReplacesAnImport() throws IOException {
    ImportResult result = run(in("c", "1", "2026-01-05T10:00:00Z"));
    Path stored = folder.resolve("klant").resolve(result.dataset().file());
    byte[] before = Files.readAllBytes(stored);
    imports--;
    assertThrows(ClientException.class, () -> run(in("c", "2", "2026-01-05T10:00:00Z")));
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(stored)));
  }

  @Test
  void toldApartAFileThatIsNoImport() throws IOException {
    Path foreign = Files.writeString(folder.resolve("foreign.parquet"), "PAR1 not really PAR1");
    assertTrue(assertThrows(ClientException.class, () -> ConversationMetrics.open(List.of(foreign),
        MetricSettings.usual(ZoneId.of("UTC")))).getMessage().contains("foreign.parquet"));
    Path gone = folder.resolve("gone.parquet");
    assertEquals(ClientException.Kind.NOT_FOUND, assertThrows(ClientException.class,
        () -> ConversationMetrics.open(List.of(gone), MetricSettings.usual(ZoneId.of("UTC")))).kind());
  }

  @Test
  void savedQueriesOnlyRead() throws IOException {
    ImportResult result = run(in("c", "1", "2026-01-05T10:00:00Z"), in("c", "2", "2026-01-05T10:01:00Z"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path target = folder.resolve("out.csv");
    try (ConversationMetrics metrics = metrics(result)) {
      QueryTable table = metrics.select("WITH a AS (SELECT message_id FROM messages) SELECT * FROM a ORDER BY 1;", 1,
          Duration.ofSeconds(9));
      assertEquals(List.of("message_id"), table.columns());
      assertTrue(table.cut());
      for (String forbidden : List.of("DROP TABLE turn", "COPY messages TO '" + target + "'", "SELECT 1; SELECT 2",
          "INSTALL httpfs", "ATTACH '" + target + "' AS x", "SET memory_limit = '90GB'", "PRAGMA version", "",
          "SELECT * FROM read_text('" + secret + "')", "SELECT * FROM '" + secret + "'",
          "SELECT * FROM read_csv('" + secret + "')", "SELECT * FROM glob('" + folder + "/*')",
          "SELECT * FROM sniff_csv('" + secret + "')", "SELECT * FROM read_parquet('https://example.org/x.parquet')",
          "SELECT 1) TO '" + target + "' --", "SELECT * FROM messages) ; DROP VIEW messages; --", "SELECT nosuch")) {
        ClientException refused = assertThrows(ClientException.class,
            () -> metrics.select(forbidden, 10, Duration.ofSeconds(9)), forbidden);
        assertFalse(refused.getMessage().isBlank());
      }
      Path log = folder.resolve("log");
      for (String hostile : hostileQueries(secret, log)) {
        ClientException refused = assertThrows(ClientException.class,
            () -> metrics.select(hostile, 10, Duration.ofSeconds(9)), hostile);
        assertEquals(ClientException.Kind.REFUSED, refused.kind(), hostile);
        assertTrue(List.of("query.beyond", "query.select", "query.deep", "query.long").contains(refused.text().key()),
            hostile + refused.getMessage());
        assertTrue(refused.text().key().matches("query\\.(deep|long)") || refused.getMessage().contains("messages"), hostile);
        for (Locale locale : List.of(Locale.of("nl"), Locale.of("sv"))) {
          assertFalse(refused.text().in(locale).equals(refused.getMessage()), hostile);
        }
      }
      assertFalse(Files.exists(log));
      for (String harmless : List.of("FROM messages", "SELECT count(*) FROM messages WHERE lower(text) LIKE '%vraag%'",
          "SELECT brand, count(*), median(length(text)) FROM messages GROUP BY ALL ORDER BY 2 DESC LIMIT 3",
          "SELECT date_trunc('week', created_at) AS week, count(*) FILTER (direction = 'inbound') FROM messages GROUP BY 1",
          "SELECT m.text FROM main.messages m JOIN messages n USING (conversation_id) WHERE m.position < n.position",
          "SELECT * FROM (SELECT unnest(string_split(text, ' ')) AS word FROM messages) WHERE len(word) > 2",
          "SELECT lag(created_at) OVER (PARTITION BY brand ORDER BY position), CAST(position AS VARCHAR) || '!' FROM messages",
          "SELECT '/etc/passwd', 'enable_logging()' FROM messages -- copy it")) {
        metrics.select(harmless, 10, Duration.ofSeconds(9));
      }
      assertFalse(Files.exists(target));
      assertEquals(2, metrics.overview().messages());
      assertTrue(assertThrows(ClientException.class, () -> metrics.select(
          "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range * b.range % 7 = 3", 1,
          Duration.ofMillis(300))).getMessage().contains("stopped"));
    }
  }

  /** What reaches files, settings or the surroundings, ends the program, or takes memory that nothing limits. */
  private static List<String> hostileQueries(Path secret, Path log) {
    return List.of("SELECT enable_logging('QueryLog')", "SELECT * FROM enable_logging('QueryLog', storage := 'file', storage_path := '" + log + "')",
        "CALL enable_logging(storage = 'file')", "SELECT * FROM disable_logging()", "SELECT * FROM truncate_duckdb_logs()",
        "SELECT * FROM duckdb_logs", "SELECT * FROM duckdb_settings()", "SELECT * FROM duckdb_secrets()", "FROM duckdb_tables",
        "SELECT * FROM pragma_database_list", "SELECT * FROM sqlite_master", "SELECT * FROM information_schema.tables",
        "SELECT * FROM pg_catalog.pg_class", "SHOW TABLES", "DESCRIBE messages", "SUMMARIZE messages",
        "SELECT * FROM (SHOW ALL TABLES)", "SELECT getenv('HOME')", "SELECT current_setting('temp_directory')", "SELECT version()",
        "SELECT set_config('threads', '90')", "SELECT nextval('s')", "SELECT txid_current()", "SELECT write_log('x')",
        "SELECT getvariable('x')", "SELECT * FROM '" + secret + "'", "WITH a AS (SELECT 1) SELECT * FROM \"" + secret + "\"",
        "WITH \"" + secret + "\" AS (SELECT 1) SELECT * FROM \"" + secret + "\"", "SELECT * FROM read_blob('" + secret + "')",
        "SELECT * FROM read_json('" + secret + "')", "SELECT * FROM parquet_metadata('" + secret + "')",
        "SELECT * FROM parquet_scan('" + secret + "')", "SELECT (SELECT content FROM read_text('" + secret + "'))",
        "SELECT * FROM messages WHERE EXISTS (FROM glob('/etc/*'))", "SELECT * FROM messages, LATERAL (SELECT * FROM read_csv(text))",
        "SELECT 1 UNION ALL SELECT count(*) FROM read_text('" + secret + "')", "SELECT * FROM query('SELECT 1')",
        "SELECT * FROM query_table('messages')", "SELECT * FROM turn", "SELECT * FROM wait", "SELECT * FROM x.main.messages",
        "SELECT * FROM json_execute_serialized_sql('{}')", "SELECT json_serialize_sql('SELECT 1')", "SELECT * FROM sql_auto_complete('S')",
        "SELECT * FROM which_secret('a', 'b')", "SELECT * FROM force_checkpoint()", "SELECT * FROM checkpoint()", "CHECKPOINT",
        "LOAD httpfs", "EXPORT DATABASE '" + log + "'", "IMPORT DATABASE '" + log + "'", "CREATE TABLE x AS SELECT 1", "VACUUM",
        "INSERT INTO turn SELECT * FROM turn", "DELETE FROM turn", "UPDATE turn SET text = ''", "PREPARE x AS SELECT 1", "USE memory",
        "BEGIN", "DETACH memory", "RESET threads", "EXPLAIN ANALYZE SELECT 1", "SELECT ?", "SELECT $a", "SELECT len(range(1000000000))",
        "SELECT repeat('x', 2000000000)", "SELECT lpad('x', 2000000000, 'y')", "SELECT 1" + "+1".repeat(900),
        "SELECT 1 FROM messages" + " CROSS JOIN messages".repeat(900), "SELECT 1" + " UNION ALL SELECT 1".repeat(900),
        "SELECT " + "(".repeat(300) + "SELECT " + "lower(".repeat(400) + "'x'" + ")".repeat(700), "SELECT '" + "x".repeat(100_001) + "'",
        "SELECT text.read_text() FROM messages", "SELECT list_transform(['a'], lambda x: getenv(x))", "SELECT count(*) FILTER (getenv('A') = '') FROM messages",
        "SELECT sum(1) OVER (ORDER BY getenv('A')) FROM messages", "SELECT 1 FROM messages LIMIT (SELECT count(*) FROM glob('*'))",
        "SELECT 1 FROM messages ORDER BY getenv('A')", "VALUES (getenv('A'))", "SELECT 'x'::VARCHAR COLLATE de, getenv('A')");
  }

  @Test
  void damagedFilesAreToldOrReadInPart() throws IOException {
    String sound = HEADER + java.util.stream.IntStream.range(0, 12)
        .mapToObj(i -> in("c" + i, "" + i, "2026-01-05T10:00:00Z").replace("vraag", "\"één\nvraag, 😀 \"\"hier\"\"\""))
        .collect(Collectors.joining());
    byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
    long seed = 20261122;
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      byte[] content = i % 2 == 0 ? damaged : Arrays.copyOf(damaged, random.nextInt(1, damaged.length));
      try {
        ImportCheck check = conversations.check(file(content));
        assertTrue(check.rows() + check.rejected() <= 40, "seed " + seed + " run " + i);
        check.errors().forEach(error -> assertTrue(error.line() >= 2 && error.line() <= 26));
      } catch (ClientException told) {
        assertTrue(told.getMessage().contains("berichten.csv"), "seed " + seed + " run " + i + told.getMessage());
      }
    }
  }
}
