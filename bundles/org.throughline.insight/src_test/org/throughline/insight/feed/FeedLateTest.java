package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;

/** What is seen in the first rows of a file is not taken for granted of those far down. */
class FeedLateTest {

  private static final String HEADINGS = "post_id,date,text,likes\n";
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @TempDir
  private Path folder;

  private FeedReport bring(byte[] content) throws Exception {
    return new FeedImport(ShippedProfiles.all(), new DurableWriter(), InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z")))
        .run(Files.write(folder.resolve("a.csv"), content), folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]),
            Ids.fresh(), "late", FeedChoices.asRecognised(ZONE), Progress.none());
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder(HEADINGS);
    for (int i = 0; i < count; i++) {
      rows.append(1000 + i).append(",2026-03-01 10:00:00,hallo iedereen vandaag ").append(i).append(',').append(i % 90).append('\n');
    }
    return rows.toString();
  }

  private Map<String, Map<String, String>> byId(FeedReport report) throws Exception {
    Map<String, Map<String, String>> rows = new HashMap<>();
    StoredRows.of(folder.resolve("client"), report).forEach(row -> rows.put(String.valueOf(row.get("post_id")), row));
    return rows;
  }

  @Test
  @DisplayName("a file that is not UTF-8 only far down is read as what it is")
  void encoding() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(rows(5000).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("7,2026-03-01 10:00:00,caf\u00E9 \u20AC,3\n".getBytes(Charset.forName("windows-1252")));
    FeedReport report = bring(bytes.toByteArray());
    assertEquals(5001, report.rows());
    assertEquals("caf\u00E9 \u20AC", byId(report).getOrDefault("7", Map.of()).get("text"));
    assertTrue(report.problems().stream().anyMatch(each -> each.kind().equals("encoding")), report.problems()::toString);
  }

  @Test
  @DisplayName("figures and dates that are written in another way only far down are read as well")
  void figures() throws Exception {
    FeedReport report = bring((rows(20_000) + "7,2026-03-01T10:00:00.5,een,1.234\n8,2026-07-01T10:00:00,twee,\"2\"\n9,2026-07-01,drie,\n")
        .getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), report.errors());
    assertEquals(20_003, report.rows());
    Map<String, Map<String, String>> rows = byId(report);
    assertEquals("1234", rows.getOrDefault("7", Map.of()).get("likes"));
    assertEquals("2", rows.getOrDefault("8", Map.of()).get("likes"));
    assertEquals("2026-07-01T08:00Z", rows.getOrDefault("8", Map.of()).get("posted_at"));
    assertEquals("2026-03-01T09:00:00.500Z", rows.getOrDefault("7", Map.of()).get("posted_at"));
    assertEquals("89", rows.getOrDefault("1089", Map.of()).get("likes"));
  }

  @Test
  @DisplayName("every moment of a year is the one the database takes it for, also where the clocks change")
  void moments() throws Exception {
    StringBuilder content = new StringBuilder(HEADINGS);
    LocalDateTime at = LocalDateTime.of(2025, 1, 1, 0, 0);
    for (int i = 0; i < 366 * 48; i++) {
      content.append(i + 1000).append(',').append(at.toString().replace('T', ' ')).append(":07,hoi,1\n");
      at = at.plusMinutes(30);
    }
    FeedReport report = bring(content.toString().getBytes(StandardCharsets.UTF_8));
    Path stored = folder.resolve("client").resolve(report.file());
    try (AnalysisEngine engine = AnalysisEngine.open(List.of(stored), null); Statement statement = engine.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*), count(*) FILTER (posted_at = timezone('" + ZONE
            + "', posted_local)), count(DISTINCT posted_local) FROM read_parquet(" + AnalysisEngine.path(stored) + ")")) {
      row.next();
      assertEquals(List.of(366L * 48, 366L * 48, 366L * 48), List.of(row.getLong(1), row.getLong(2), row.getLong(3)));
    }
  }
}
