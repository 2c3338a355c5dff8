package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.Ids;
import org.throughline.core.Progress;
import org.throughline.insight.PseudonymKey;
import org.throughline.insight.feed.FeedReport.Total;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;

/**
 * LinkedIn exports workbooks in the form of Excel 97. The file of this test was written by another program, with what is
 * hard in that form: texts over several records, in one and two bytes, formatted in parts; dates, packed numbers,
 * formulas, an error, a hidden sheet.
 */
class OldWorkbookTest {

  @TempDir
  private Path folder;

  private Path file;
  private final FeedImport imports = new FeedImport(ShippedProfiles.all(), new DurableWriter(),
      InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z")));

  @BeforeEach
  void copy() throws IOException {
    file = folder.resolve("page.xls");
    try (InputStream in = Objects.requireNonNull(OldWorkbookTest.class.getResourceAsStream("linkedin-page.xls"))) {
      Files.copy(in, file);
    }
  }

  private FeedReport bring(Path from, String profile) {
    return imports.run(from, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), "x",
        new FeedChoices(profile, Map.of(), null, ZoneId.of("UTC")), Progress.none());
  }

  private static String text(int i) {
    return ("Bericht " + i + " " + (i % 2 == 0 ? "polis " : "é\uD83D\uDE00ö ").repeat(i * 37 % 290)).strip();
  }

  @Test
  @DisplayName("every post of an XLS comes in exactly; the one with an error in a cell is reported")
  void posts() throws Exception {
    assertEquals(List.of("linkedin-posts", "linkedin-days"),
        imports.recognise(file).stream().map(Recognition::profile).filter(each -> each.startsWith("linkedin")).toList());
    FeedReport report = bring(file, "linkedin-posts");
    assertEquals(59, report.rows(), () -> report.errors().toString());
    assertEquals(1, report.skipped());
    assertEquals(14, report.errors().getFirst().line());
    assertEquals("row.fault", report.errors().getFirst().reason().key());
    try (Connection reader = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = reader.createStatement();
        ResultSet rows = statement.executeQuery("SELECT text, posted_local::DATE, impressions, clicks, likes, kind, post_id "
            + "FROM read_parquet('" + folder.resolve("client").resolve(report.file()) + "')")) {
      for (int i = 0; i < 60; i++) {
        if (i == 11) {
          continue;
        }
        assertTrue(rows.next());
        assertEquals(text(i), rows.getString(1));
        assertEquals(LocalDate.of(2026, 2, 1).plusDays(i), rows.getObject(2, LocalDate.class));
        assertEquals(1001L * i, rows.getLong(3));
        if (i % 5 == 4) {
          assertNull(rows.getString(4), "blank is not 0");
        } else {
          assertEquals(i, rows.getLong(4));
        }
        assertEquals(i == 12 ? 7 : 2L * i, rows.getLong(5));
        assertEquals("photo", rows.getString(6));
        assertEquals(String.valueOf(7000000000000000001L + i), rows.getString(7));
      }
    }
  }

  @Test
  @DisplayName("the sheet of the days is read as days")
  void days() {
    FeedReport report = bring(file, "linkedin-days");
    assertEquals(5, report.rows());
    assertEquals(new Total(3 * 5 + 10 * 10, 5, 0), report.totals().get(FeedColumn.IMPRESSIONS));
  }

  @Test
  @DisplayName("a damaged XLS is refused in words or read, and never hangs or fails otherwise")
  void damaged() throws Exception {
    damaged(60);
  }

  @Test
  @Tag("long")
  @DisplayName("so is each of 300")
  void manyDamaged() throws Exception {
    damaged(300);
  }

  private void damaged(int files) throws Exception {
    byte[] whole = Files.readAllBytes(file);
    List<Integer> refused = new ArrayList<>();
    for (int seed = 0; seed < files; seed++) {
      Random random = new Random(seed);
      byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int change = random.nextInt(4); change >= 0 && bytes.length > 8; change--) {
        // Half of them where the structure is: in the header and the first sectors.
        bytes[4 + random.nextInt((random.nextBoolean() ? Math.min(bytes.length, 3000) : bytes.length) - 4)] =
            (byte) random.nextInt(256);
      }
      try {
        imports.recognise(Files.write(folder.resolve("m.xls"), bytes));
      } catch (ClientException inWords) {
        refused.add(seed);
      } catch (RuntimeException fault) {
        throw new AssertionError("seed " + seed, fault);
      }
    }
    assertTrue(refused.size() > files * 0.1 && refused.size() < files * 0.97, () -> "refused " + refused.size());
  }
}
