package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.DurableWriter;
import org.throughline.model.insight.DataOrigin;
import org.throughline.core.spi.SampleConversations.Request;

/** Given the sample insurer's made-up conversations, they look like an insurer's, and their figures are right too. */
class GeneratorTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate STORM = LocalDate.of(2025, 10, 23);
  private static final Request REQUEST = new Request(2025, "zekerhuis", List.of("nl", "en"), LocalDate.of(2025, 9, 15),
      LocalDate.of(2025, 11, 9), 58, STORM);

  @TempDir
  private Path folder;
  private Path file;
  private String text = "";

  @BeforeEach
  void generate() throws IOException {
    text = made(REQUEST);
    file = Files.writeString(folder.resolve("generated.csv"), text);
  }

  private static String made(Request request) throws IOException {
    StringBuilder target = new StringBuilder();
    new ConversationGenerator().write(request, target);
    return target.toString();
  }

  private ImportResult run() {
    return new ConversationImport(new DurableWriter(), InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"))).run(
        file, folder, PseudonymKey.of(new byte[32]), "sample00",
        new ImportOptions("Klantvragen", "generator", DataOrigin.MEASURED, null));
  }

  private ConversationMetrics open(ImportResult result) {
    return ConversationMetrics.open(List.of(folder.resolve(result.dataset().file())), MetricSettings.usual(AMSTERDAM));
  }

  @Test
  void theSameRequestGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    assertEquals(text, made(REQUEST));
    assertNotEquals(text, made(new Request(2026, "zekerhuis", List.of("nl", "en"), REQUEST.from(), REQUEST.until(), 58,
        STORM)));
  }

  @Test
  void everyRowIsSoundAndLabelledGeneratedWhateverThePersonSays() {
    ImportResult result = run();
    assertEquals(0, result.dataset().rejected(), () -> result.errors().toString());
    assertEquals(List.of(), result.warnings());
    assertEquals(DataOrigin.GENERATED, result.dataset().origin());
    assertTrue(result.dataset().conversations() > 1700 && result.dataset().conversations() < 2600,
        "about 2,000: " + result.dataset().conversations());
    try (ConversationMetrics metrics = open(result)) {
      assertEquals(DataOrigin.GENERATED, metrics.overview().origin());
    }
  }

  @Test
  void givesTheFiguresOfBothOracles() throws Exception {
    try (ConversationMetrics metrics = open(run())) {
      String figures = Figures.of(metrics).stream().sorted().collect(Collectors.joining("\n"));
      assertEquals(Oracle.figures(file, AMSTERDAM).stream().sorted().collect(Collectors.joining("\n")), figures);
      assertEquals(Python.run(Path.of("src_test/org/throughline/insight/oracle.py"), file.toString(),
          AMSTERDAM.getId()).stream().sorted().collect(Collectors.joining("\n")), figures);
    }
  }

  @Test
  void eveningsAreBusyAndSlowAndTheStormStandsOut() {
    try (ConversationMetrics metrics = open(run())) {
      BusyHours hours = metrics.busyHours(ConversationMetrics.ALL_DESKS);
      assertTrue(hours.busiest() >= 19 && hours.busiest() <= 21, "busiest " + hours.busiest());
      List<ResponseTime> times = metrics.responseTimes();
      assertEquals(List.of("", "zekerhuis_facebook", "zekerhuis_whatsapp", "zekerhuis_x"),
          times.stream().map(ResponseTime::desk).toList());
      assertTrue(times.get(2).median().compareTo(times.get(3).median()) < 0, times.toString());
      assertTrue(times.get(3).median().compareTo(times.get(1).median()) < 0, times.toString());
      LocalDate loudest = metrics.days().stream()
          .collect(Collectors.groupingBy(DayVolume::day, Collectors.summingLong(DayVolume::inbound))).entrySet().stream()
          .max(Comparator.comparingLong(entry -> entry.getValue())).orElseThrow().getKey();
      assertTrue(!loudest.isBefore(STORM) && !loudest.isAfter(STORM.plusDays(1)), loudest.toString());
      assertTrue(metrics.unanswered(24).getFirst().share() > .03);
      assertEquals(8, metrics.quotes(ConversationMetrics.ALL_DESKS, Duration.ofHours(8), 8).size());
    }
  }

  @Test
  void speaksTheLanguagesAskedFor() throws IOException {
    String english = made(new Request(1, "acme", List.of("en-GB"), REQUEST.from(), REQUEST.from().plusDays(3), 30, STORM));
    assertTrue(english.contains("acme_x") && !english.contains("schade"));
    String mixed = text;
    assertTrue(mixed.contains("schade") && mixed.contains("premium"));
    assertTrue(IntStream.range(0, text.length()).noneMatch(i -> text.charAt(i) == '{'), "no blank is left open");
  }
}
