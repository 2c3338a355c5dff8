package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.DurableWriter;
import org.throughline.model.insight.DataOrigin;

/** Given 1,211 real messages beside the checkout, every figure equals what two hand-written programs find in the file. */
class RealFileTest {

  private static final ImportOptions OPTIONS = new ImportOptions("Klantvragen", "X", DataOrigin.MEASURED, null);

  @TempDir
  private Path client;

  private Path file;
  private final ConversationImport conversations =
      new ConversationImport(new DurableWriter(), InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z")));

  @BeforeEach
  void findTheFile() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve("shared/data/customer-care/conversations.csv");
      if (Files.isRegularFile(candidate)) {
        file = candidate;
        return;
      }
    }
    abort("shared/data/customer-care/conversations.csv does not lie beside the checkout");
  }

  private ImportResult run() {
    return conversations.run(file, client, PseudonymKey.of(new byte[32]), "abcdefgh12345678", OPTIONS);
  }

  private static List<String> python(Path file, String zone) throws IOException, InterruptedException {
    return Python.run(Path.of("src_test/org/throughline/insight/oracle.py"), file.toString(), zone);
  }

  @Test
  void importsEveryMessage() throws IOException {
    ImportResult result = run();
    assertEquals(1211, result.dataset().rows());
    assertEquals(0, result.dataset().rejected(), () -> result.errors().toString());
    assertEquals(525, result.dataset().conversations());
    assertEquals(DataOrigin.MEASURED, result.dataset().origin());
    assertEquals(Instant.parse("2018-05-02T16:14:43Z"), result.dataset().period().from());
    assertEquals(Instant.parse("2020-04-02T20:45:28Z"), result.dataset().period().to());
    try (var files = Files.list(client.resolve("data"))) {
      assertEquals(List.of(client.resolve(result.dataset().file())), files.toList(), "nothing is left behind");
    }
  }

  @Test
  void keepsWhatTheFileSaysButThePeople() throws IOException {
    ImportResult result = run();
    List<List<String>> table = Oracle.table(Files.readString(file));
    Set<String> people = new HashSet<>();
    try (ConversationMetrics metrics = open(result, "UTC")) {
      QueryTable kept = metrics.select("SELECT conversation_id, message_id, coalesce(in_reply_to_id, ''), brand, "
          + "direction, author, strftime(created_at, '%Y-%m-%dT%H:%M:%S.%gZ'), text FROM messages ORDER BY source_line",
          2000, java.time.Duration.ofSeconds(30));
      assertEquals(table.size() - 1, kept.rows().size());
      for (int i = 0; i < kept.rows().size(); i++) {
        List<String> row = table.get(i + 1);
        for (int column : new int[] {0, 1, 2, 3, 4, 6}) {
          assertEquals(row.get(column), kept.rows().get(i).get(column));
        }
        String author = String.valueOf(kept.rows().get(i).get(5));
        if (row.get(4).equals("outbound")) {
          assertEquals(row.get(5), author, "desks keep their handle");
        } else {
          assertTrue(author.matches("user_[0-9a-f]{16}"), author);
          people.add(row.get(5));
        }
        String text = String.valueOf(kept.rows().get(i).get(7));
        assertEquals(row.get(7).lines().count(), text.lines().count(), "line breaks stay");
        assertEquals(row.get(7).replaceAll("@[A-Za-z0-9_]+", "@"), text.replaceAll("@[A-Za-z0-9_]+", "@"));
        people.forEach(person -> assertTrue(!text.contains("@" + person), text));
      }
    }
  }

  private ConversationMetrics open(ImportResult result, String zone) {
    return ConversationMetrics.open(List.of(client.resolve(result.dataset().file())),
        MetricSettings.usual(ZoneId.of(zone)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Amsterdam", "America/New_York", "UTC"})
  void givesTheFiguresOfBothOracles(String zone) throws Exception {
    ImportResult result = run();
    try (ConversationMetrics metrics = open(result, zone)) {
      List<String> figures = Figures.of(metrics);
      assertEquals(String.join("\n", Oracle.figures(file, ZoneId.of(zone)).stream().sorted().toList()),
          String.join("\n", figures.stream().sorted().toList()));
      List<String> python = python(file, zone);
      assertEquals(String.join("\n", python.stream().sorted().toList()),
          String.join("\n", figures.stream().sorted().toList()));
    }
  }
}
