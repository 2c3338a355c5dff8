package org.throughline.insight.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
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
import org.throughline.internal.insight.feed.JsonReader;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;

/** Damaged and odd files: every row comes in exactly or is reported, never anything in between. */
class HostileFeedTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));

  /** The tables of csv-spectrum 2.0.0, each row begun by a mark for the date that every post has. */
  private static final List<String> SPECTRUM = List.of(
      "§first,last,address,city,zip\n§John,Doe,120 any st.,\"Anytown, WW\",08123",
      "§a,b,c\n§1,\"\",\"\"\n§2,3,4", "§a,b,c\r\n§1,\"\",\"\"\r\n§2,3,4",
      "§a,b\n§1,\"ha \"\"ha\"\" ha\"\n§3,4\n",
      "§key,val\n§1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
      "§Contact Phone Number,Location Coordinates,Cities,Counties\n"
          + "§2095257564,37\uFFFD36'37.8\"\"N 121\uFFFD2'17.9\"\"W,Modesto,Stanislaus",
      "§a,b,c\n§1,2,3\n§\"Once upon \na time\",5,6\n§7,8,9\n", "§a,b,c\r\n§1,2,3\r\n§\"Once upon \r\na time\",5,6\r\n§7,8,9\r\n",
      "§a,b\n§1,\"ha \n\"\"ha\"\" \nha\"\n§3,4\n", "§a,b,c\n§1,2,3\n", "§a,b,c\r\n§1,2,3\r\n", "§a,b,c\n§1,2,3\n§4,5,ʤ\n");

  @TempDir
  private Path folder;

  private Connection reader;

  @BeforeEach
  void open() throws SQLException {
    reader = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void close() throws SQLException {
    reader.close();
  }

  private final FeedImport imports = new FeedImport(ShippedProfiles.all(), new DurableWriter(), CLOCK);

  /** What came of a file: the texts by id, or null where it was refused in words. */
  private Map<String, String> texts(Path file, long[] counts) throws Exception {
    FeedReport report;
    try {
      report = imports.run(file, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]), Ids.fresh(), "m",
          FeedChoices.asRecognised(ZoneId.of("UTC")), Progress.none());
    } catch (ClientException inWords) {
      return null;
    }
    counts[0] = report.rows();
    counts[1] = report.skipped();
    assertEquals(report.inFile(), report.rows() + report.skipped());
    Path stored = folder.resolve("client").resolve(report.file());
    Map<String, String> texts = new HashMap<>();
    try (Statement statement = reader.createStatement();
        ResultSet rows = statement.executeQuery("SELECT post_id, text FROM read_parquet('" + stored + "')")) {
      while (rows.next()) {
        texts.put(rows.getString(1), rows.getString(2) == null ? "" : rows.getString(2));
      }
    }
    Files.delete(stored);
    return texts;
  }

  @Test
  @DisplayName("a mutated table loses no row silently: kept and reported rows make up what an independent reader sees")
  void mutatedTables() throws Exception {
    mutatedTables(10);
  }

  @Test
  @Tag("long")
  @DisplayName("a mutated table loses no row silently: kept and reported rows make up what an independent reader sees: a thousand times")
  void aThousandMutatedTables() throws Exception {
    mutatedTables(1_000);
  }

  private void mutatedTables(int mutations) throws Exception {
    int refused = 0;
    for (int seed = 0; seed < mutations; seed++) {
      Random random = new Random(seed);
      StringBuilder csv = new StringBuilder("id,date,text,likes\n");
      for (int i = 0; i < 12; i++) {
        csv.append(100 + i).append(",2026-03-").append(10 + i).append("T10:00:00Z,\"tekst ").append(i)
            .append(random.nextInt(3) == 0 ? " met \"\"haken\"\"\nen een regel" : "").append("\",").append(i).append('\n');
      }
      byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      int from = 19 + random.nextInt(bytes.length - 20);
      int much = random.nextInt(4);
      changed.write(bytes, 0, from);
      switch (random.nextInt(4)) {
        case 0 -> changed.write(bytes, Math.min(bytes.length, from + much), Math.max(0, bytes.length - from - much));
        case 1 -> {
          changed.write("\",\n\r;\u0000\\é".charAt(random.nextInt(7)));
          changed.write(bytes, from, bytes.length - from);
        }
        case 2 -> {
          changed.write(random.nextInt(256));
          changed.write(bytes, from + 1, bytes.length - from - 1);
        }
        default -> {
          // Cut off.
        }
      }
      Path file = Files.write(folder.resolve("m.csv"), changed.toByteArray());
      long[] counts = new long[2];
      Map<String, String> texts = texts(file, counts);
      if (texts == null) {
        refused++;
        continue;
      }
      String mutated = new String(changed.toByteArray(), StandardCharsets.UTF_8);
      List<List<String>> seen = plainly(mutated);
      int which = seed;
      if (seen != null) {
        assertEquals(seen.size(), counts[0] + counts[1], () -> "seed " + which + "\n" + mutated);
        for (List<String> row : seen) {
          if (mutated.indexOf('\uFFFD') < 0 && row.size() == 4 && texts.containsKey(row.getFirst().strip())) {
            assertTrue(seen.stream().anyMatch(each -> each.getFirst().equals(row.getFirst()) && each.size() == 4
                && each.get(2).equals(texts.get(row.getFirst().strip()))),
                () -> "seed " + which + ": " + texts.get(row.getFirst().strip()) + "\n" + mutated);
          }
        }
      }
    }
    assertTrue(refused < mutations * 0.6, "nearly all were refused: " + refused);
  }

  /** The rows as RFC 4180 has them; null where it does not say. */
  private static List<List<String>> plainly(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean wasQuoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
          wasQuoted = true;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty() && !wasQuoted) {
        quoted = true;
      } else if (c == '"' || c == '\r' || wasQuoted && c != ',' && c != '\n') {
        return null;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        wasQuoted = false;
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      return null;
    }
    if (!row.isEmpty() || !cell.isEmpty() || wasQuoted) {
      row.add(cell.toString());
      rows.add(row);
    }
    rows.removeFirst();
    rows.removeIf(each -> each.size() == 1 && each.getFirst().isEmpty());
    return rows;
  }

  @Test
  @DisplayName("a mutated archive is imported whole or refused with its line")
  void mutatedArchives() throws Exception {
    mutatedArchives(10);
  }

  @Test
  @Tag("long")
  @DisplayName("a mutated archive is imported whole or refused with its line: a thousand times")
  void aThousandMutatedArchives() throws Exception {
    mutatedArchives(1_000);
  }

  private void mutatedArchives(int mutations) throws Exception {
    List<ExportGenerator.Post> posts = new ExportGenerator(1).posts(8);
    byte[] whole = Files.readAllBytes(ExportGenerator.mastodon(folder.resolve("w.json"), posts));
    for (int seed = 0; seed < mutations; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      int at = 120 + random.nextInt(bytes.length - 130);
      bytes[at] = (byte) "\"{}[],:\\x\n0".charAt(random.nextInt(11));
      Path file = Files.write(folder.resolve("m.json"), bytes);
      boolean valid = valid(new String(bytes, StandardCharsets.UTF_8));
      long[] counts = new long[2];
      Map<String, String> texts = texts(file, counts);
      int which = seed;
      if (!valid) {
        assertEquals(null, texts, () -> "damaged and imported, seed " + which);
      } else if (texts != null) {
        assertTrue(counts[0] + counts[1] == 8 || counts[0] + counts[1] == 0,
            () -> "seed " + which + ": " + counts[0] + " + " + counts[1]);
      }
    }
  }

  private static boolean valid(String json) {
    try {
      JsonReader reader = new JsonReader(new StringReader(json));
      reader.value();
      reader.end();
      return true;
    } catch (java.io.IOException broken) {
      return false;
    }
  }

  @Test
  @DisplayName("every cell of csv-spectrum comes in exactly, or its row is reported")
  void spectrum() throws Exception {
    for (String marked : SPECTRUM) {
      String csv = marked.replaceFirst("§", "posted_at,").replace("§", "2026-03-01T10:00:00Z,");
      // Quotation marks inside a plain field are not doubled in RFC 4180; only one table has them so.
      List<List<String>> seen = plainly(csv.replace("\r\n", "\n").replace("\"\"N", "N").replace("\"\"W", "W"));
      Path file = Files.writeString(folder.resolve("s.csv"), csv);
      List<String> headings = List.of(csv.substring(0, csv.indexOf('\n')).strip().split(","));
      for (int column = 1; column < headings.size(); column++) {
        FeedReport report = imports.run(file, folder.resolve("client"), PseudonymKey.of(new byte[PseudonymKey.BYTES]),
            Ids.fresh(), "s", new FeedChoices("generic", Map.of(FeedColumn.TEXT, headings.get(column)), null, ZoneId.of("UTC")),
            Progress.none());
        assertEquals(seen.size(), report.rows() + report.skipped(), csv);
        if (csv.contains("\uFFFD")) {
          continue;
        }
        assertEquals(0, report.skipped(), () -> csv + report.errors());
        List<String> texts = new ArrayList<>();
        try (Statement statement = reader.createStatement(); ResultSet rows = statement.executeQuery(
            "SELECT text FROM read_parquet('" + folder.resolve("client").resolve(report.file()) + "')")) {
          while (rows.next()) {
            texts.add(rows.getString(1) == null ? "" : rows.getString(1).replace("\r\n", "\n"));
            assertEquals(csv.contains("upon \r\n") && texts.getLast().contains("upon"), String.valueOf(rows.getString(1)).contains("\r\n"));
          }
        }
        int place = column;
        assertEquals(seen.stream().map(row -> row.get(place)).toList(), texts, csv);
      }
    }
  }

  @Test
  @DisplayName("odd ways of writing a table come in exactly")
  void oddTables() throws Exception {
    Map<String, String> odd = new HashMap<>();
    odd.put("id,date,text\n1,2026-03-01T10:00Z,\"a,b\"\n", "a,b");
    odd.put("id,date,text\r\n1,2026-03-01T10:00Z,\"a\r\nb\"\r\n", "a\r\nb");
    odd.put("id,date,text\n1,2026-03-01T10:00Z,\"he said \"\"no\"\"\"", "he said \"no\"");
    odd.put("\uFEFFid;date;text\n1;2026-03-01T10:00Z;\uD83D\uDE00 é ñ\n", "\uD83D\uDE00 é ñ");
    odd.put("id\tdate\ttext\n1\t2026-03-01T10:00Z\tmet, komma\n", "met, komma");
    odd.put("id,date,text\n1,2026-03-01T10:00Z,\"{\"\"type\"\": \"\"Point\"\"}\"\n", "{\"type\": \"Point\"}");
    odd.put("\"id\",\"date\",\"text\"\n\"1\",\"2026-03-01T10:00Z\",\" blank \"\n", " blank ");
    odd.put("a line above\nid,date,text\n1,2026-03-01T10:00Z,x\n", "x");
    for (Map.Entry<String, String> each : odd.entrySet()) {
      long[] counts = new long[2];
      Map<String, String> texts = texts(Files.writeString(folder.resolve("o.csv"), each.getKey()), counts);
      assertEquals(Map.of("1", each.getValue()), texts, each.getKey());
    }
  }
}
