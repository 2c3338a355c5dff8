package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.insight.figure.FigureData;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.privacy.ErasureReport;
import org.throughline.insight.privacy.ErasureService;
import org.throughline.insight.server.ServerAddress;
import org.throughline.insight.server.TestServer;
import org.throughline.internal.insight.InsightModule;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;

/** Given forty mentions by four people and a real server, rows go there, stay private there, and go from there. */
class ServerPlaceTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static TestServer server;

  @TempDir
  private Path folder;
  private ClientSession session;
  private Figures figures;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void bring(TestInfo story) throws IOException {
    session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(folder.resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    StringBuilder csv = new StringBuilder("id,date,author,text,url,likes\n");
    for (int i = 0; i < 40; i++) {
      csv.append("90000000000000").append(1000 + i).append(",2026-02-").append("%02d".formatted(1 + i % 27)).append(" 10:00,klant_")
          .append(i % 4).append(",Wat een prachtige polis van niemand").append(story.getTestMethod().orElseThrow().getName()).append(i % 4).append(" nummer ").append(i).append("?,,3\n");
    }
    Path file = Files.writeString(folder.resolve("mentions.csv"), csv);
    FeedService.Outcome outcome = new FeedService(new DurableWriter(), ShippedProfiles.all(), CLOCK, folder.resolve("keys")).prepare(session,
        file, new FeedOptions("vermeldingen", "x", DataOrigin.MEASURED, null, FeedChoices.asRecognised(ZONE)), Progress.none());
    ((FeedService.Prepared) outcome).apply();
    session.save();
    figures = new Figures(new DurableWriter(), folder.resolve("keys"));
  }

  @AfterEach
  void end() {
    session.close();
  }

  private long counted(ServerAddress address) {
    try (FigureData data = figures.open(session, Optional.of(address), Progress.none())) {
      return data.answer("sentiment", FigureFilter.everything(), Progress.none()).n();
    }
  }

  private static String refused(ServerAddress address, ServerPlaceTest story) {
    ClientException refused = assertThrows(ClientException.class, () -> story.counted(address));
    String said = refused.text().in(Locale.ENGLISH);
    assertFalse(said.contains("wrong-secret") || said.contains(TestServer.PASSWORD), said);
    return refused.text().key();
  }

  private List<String> tables() throws Exception {
    return server.ask("insights", "SELECT n.nspname, c.relname, c.oid FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
        + "WHERE c.relkind = 'r' AND n.nspname LIKE 'throughline%' ORDER BY 1, 2");
  }

  @Test
  @DisplayName("rows are copied once, in a part of the database of their own; no password stays anywhere")
  void once() throws Exception {
    assertEquals(40, counted(server.address()));
    List<String> first = tables().stream().filter(each -> each.contains(session.client().getId())).toList();
    assertEquals(2, first.size(), first.toString());
    assertEquals(40, counted(server.address()));
    assertEquals(first, tables().stream().filter(each -> each.contains(session.client().getId())).toList(), "nothing was copied again");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        assertFalse(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains("a secret"), each.toString());
      }
    }
  }

  @Test
  @DisplayName("what is wrong with an address, a password, a database or a right is said in a sentence that says what to do")
  void troubles() throws Exception {
    for (String wrong : List.of("postgres://anna:wrong-secret@localhost/insights", "jdbc:duckdb:", "jdbc:postgresql://localhost", "x",
        "jdbc:postgresql://anna:wrong-secret@localhost/insights")) {
      ClientException refused = assertThrows(ClientException.class, () -> ServerAddress.of(wrong));
      assertEquals("server.url", refused.text().key(), wrong);
      assertFalse(refused.text().in(Locale.ENGLISH).contains("wrong-secret"));
    }
    for (String more : List.of("socketFactory=java.io.FileOutputStream", "loggerFile=/tmp/x", "options=-cfsync%3Doff", "sslfactory=x")) {
      assertEquals("server.more", assertThrows(ClientException.class,
          () -> ServerAddress.of("jdbc:postgresql://localhost/insights?user=anna&" + more)).text().key(), more);
    }
    assertEquals("server.unreachable", refused(ServerAddress.of("jdbc:postgresql://127.0.0.1:1/insights"), this));
    assertEquals("server.password", refused(server.address("insights", TestServer.OWNER, "wrong-secret"), this));
    assertEquals("server.password", refused(ServerAddress.of(server.url("insights") + "?user=throughline", Map.of()), this));
    assertEquals("server.none", refused(server.address("nowhere", TestServer.OWNER, TestServer.PASSWORD), this));
    server.ask("postgres", "CREATE DATABASE old ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
    assertEquals("server.encoding", refused(server.address("old", TestServer.OWNER, TestServer.PASSWORD), this));
    server.ask("postgres", "CREATE ROLE reader LOGIN PASSWORD 'only reads'");
    assertEquals("server.rights", refused(server.address("insights", "reader", "only reads"), this));
    assertEquals(40, counted(server.address()), "another address is right after all");
  }

  @Test
  @DisplayName("a query of one's own reads the views and nothing else, and cannot change anything")
  void hostile() throws Exception {
    try (FigureData data = figures.open(session, Optional.of(server.address()), Progress.none())) {
      for (String sql : List.of("DELETE FROM post", "SELECT 1; DROP SCHEMA public", "SELECT pg_read_file('/etc/passwd')", "SELECT * FROM pg_authid",
          "SELECT * FROM pg_catalog.pg_roles", "SELECT * FROM information_schema.tables", "SELECT set_config('default_transaction_read_only', 'off', false)",
          "SELECT pg_sleep(100)", "SELECT query_to_xml('select 1', true, true, '')", "SELECT lo_import('/etc/passwd')", "SELECT version()",
          "WITH x AS (DELETE FROM post RETURNING *) SELECT * FROM x", "COPY post TO '/tmp/x'", "SELECT $$a$$", "SELECT E'\\'; DROP TABLE x; --'",
          "SELECT * INTO x FROM post", "SELECT nextval('x')", "SELECT current_setting('data_directory')", "SELECT * FROM read_csv('/etc/passwd')",
          "SELECT dblink('', '')", "SET search_path = public", "SELECT enable_logging('x')", "SELECT pg_terminate_backend(1) FROM post",
          "SELECT count(*) FROM post FOR UPDATE", "/* x */ COMMIT",
          "SELECT 1 /* */ ; DROP TABLE post; -- */", "")) {
        assertThrows(ClientException.class, () -> data.select(sql, 10, Duration.ofSeconds(5), Progress.none()), sql);
      }
      assertEquals("query.slow", assertThrows(ClientException.class, () -> data.select("SELECT count(*) FROM generate_series(1, 3000000000) AS s(i)", 10,
          Duration.ofMillis(300), Progress.none())).text().key());
      assertEquals(List.of(List.of(40L)), data.select("SELECT count(*) FROM heard -- all\n", 10, Duration.ofSeconds(5), Progress.none()).rows());
      assertEquals(40, data.answer("sentiment", FigureFilter.everything(), Progress.none()).n());
    }
  }

  @Test
  @DisplayName("an erasure leaves nothing on the server, also one that could not be reached at first")
  void erasure() throws Exception {
    ErasureService erasures = new ErasureService(new DurableWriter(), folder.resolve("keys"));
    System.setProperty(ServerAddress.PROPERTY, server.address().withoutPassword() + "&password="
        + java.net.URLEncoder.encode(TestServer.PASSWORD, StandardCharsets.UTF_8));
    try {
      assertEquals(40, counted(server.address()));
      server.ask("insights", "CHECKPOINT");
      assertTrue(server.holds("niemanderasure1"), "what is looked for can be found");
      assertEquals(List.of(), erasures.people(session, List.of("klant_1"), Progress.none()).apply().left());
      assertFalse(tables().stream().anyMatch(each -> each.contains(session.client().getId())), "the rows are gone from the server");
      server.ask("insights", "CHECKPOINT");
      assertFalse(server.holds("niemanderasure1"), "and from its disk");
      assertEquals(30, counted(server.address()));
      server.ask("insights", "CHECKPOINT");
      server.stop();
      ErasureReport report = erasures.people(session, List.of("klant_2"), Progress.none()).apply();
      assertEquals(List.of("server.left"), report.left().stream().map(each -> each.key()).toList());
      assertTrue(report.left().getFirst().in(Locale.ENGLISH).contains("does not answer"), report.left().getFirst().in(Locale.ENGLISH));
      try (FigureData data = figures.open(session, Optional.empty(), Progress.none())) {
        assertEquals(20, data.answer("sentiment", FigureFilter.everything(), Progress.none()).n(), "on this computer they are gone");
      }
      server.again();
      assertTrue(server.holds("niemanderasure2"));
      assertEquals(List.of(), erasures.expired(session, Progress.none()).apply().left(), "the next erasure makes up for it");
      server.ask("insights", "CHECKPOINT");
      assertFalse(server.holds("niemanderasure2"));
    } finally {
      System.clearProperty(ServerAddress.PROPERTY);
    }
  }
}
