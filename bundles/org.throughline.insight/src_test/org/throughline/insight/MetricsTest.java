package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientException;
import org.throughline.core.DurableWriter;
import org.throughline.core.practice.OfficeHours;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.value.WeeklyHours;

/** Given a few messages whose figures anyone can count, the definitions hold. */
class MetricsTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String HEADER =
      "conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\r\n";

  @TempDir
  private Path folder;
  private final StringBuilder csv = new StringBuilder(HEADER);
  private int ids;

  private void message(String conversation, String desk, boolean inbound, String time, String text) {
    csv.append(String.join(",", conversation, "" + ++ids, "", desk, inbound ? "inbound" : "outbound",
        inbound ? "Jan_de_Vries" : desk, time, text)).append("\r\n");
  }

  private ConversationMetrics metrics(MetricSettings settings) throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), csv);
    ImportResult result = new ConversationImport(new DurableWriter(),
        InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"))).run(file, folder, PseudonymKey.of(new byte[32]),
            "abcdefgh", new ImportOptions("Één naam / met \"tekens\"", "test", DataOrigin.MEASURED, LocalDate.of(2027, 1, 1)));
    assertEquals("data/een-naam-met-tekens-abcdefgh.parquet", result.dataset().file());
    return ConversationMetrics.open(List.of(folder.resolve(result.dataset().file())), settings);
  }

  @Test
  void aQuestionAtSixAnsweredAtFivePastNineTookFiveMinutesOfOfficeTime() throws IOException {
    message("c", "A", true, "2026-01-05T06:00:00+01:00", "x");
    message("c", "A", false, "2026-01-05T09:05:00+01:00", "x");
    try (ConversationMetrics metrics = metrics(MetricSettings.usual(AMSTERDAM))) {
      ResponseTime all = metrics.responseTimes().getFirst();
      assertEquals(Duration.ofMinutes(185), all.median());
      assertEquals(Duration.ofMinutes(5), all.officeMedian());
    }
  }

  @Test
  void aNightInWhichTheClockGoesBackIsAnHourLonger() throws IOException {
    message("c", "A", true, "2025-10-24T16:00:00+02:00", "Friday");
    message("c", "A", false, "2025-10-27T10:00:00+01:00", "Monday");
    message("d", "B", true, "2025-10-25T12:00:00+02:00", "x");
    message("d", "B", false, "2025-10-26T12:00:00+01:00", "x");
    MetricSettings settings = new MetricSettings(AMSTERDAM, OfficeHours.USUAL,
        Map.of("B", OfficeHours.of(WeeklyHours.parse("Mo-Su 00:00-24:00"))));
    try (ConversationMetrics metrics = metrics(settings)) {
      ResponseTime a = metrics.responseTimes().get(1);
      assertEquals(Duration.ofHours(67), a.median(), "66 hours on the wall, 67 in truth");
      assertEquals(Duration.ofHours(2), a.officeMedian());
      ResponseTime b = metrics.responseTimes().get(2);
      assertEquals(Duration.ofHours(25), b.median());
      assertEquals(Duration.ofHours(25), b.officeMedian(), "open all night");
    }
  }

  @Test
  void daysWithOtherHoursCountAsTheyAre() throws IOException {
    message("c", "A", true, "2026-04-24T16:00:00+02:00", "Friday");
    message("c", "A", false, "2026-04-28T10:00:00+02:00", "Tuesday after King's Day");
    OfficeHours hours = new OfficeHours(WeeklyHours.parse("Mo-Fr 09:00-17:00"),
        Map.of(LocalDate.of(2026, 4, 27), List.of()));
    try (ConversationMetrics metrics = metrics(new MetricSettings(AMSTERDAM, hours, Map.of()))) {
      assertEquals(Duration.ofHours(2), metrics.responseTimes().getFirst().officeMedian());
    }
  }

  @Test
  void aTurnIsAllThatACustomerSaysBeforeTheAnswer() throws IOException {
    message("c", "A", true, "2026-01-05T10:00:00Z", "x");
    message("c", "A", true, "2026-01-05T10:20:00Z", "hallo?");
    message("c", "A", false, "2026-01-05T10:30:00Z", "x");
    message("c", "A", false, "2026-01-05T10:40:00Z", "more");
    message("c", "A", true, "2026-01-05T11:00:00Z", "thanks");
    message("e", "A", false, "2026-01-05T11:00:00Z", "we start");
    try (ConversationMetrics metrics = metrics(MetricSettings.usual(AMSTERDAM))) {
      Overview overview = metrics.overview();
      assertEquals(2, overview.turns());
      assertEquals(1, overview.answered());
      assertEquals(1, overview.open());
      assertEquals(Duration.ofMinutes(30), metrics.responseTimes().getFirst().median());
    }
  }

  @Test
  void aTurnCountsAsUnansweredOnlyWhenTheDataReachesThatFar() throws IOException {
    message("early", "A", true, "2026-01-05T00:00:00Z", "x");
    message("slow", "A", true, "2026-01-05T01:00:00Z", "x");
    message("slow", "A", false, "2026-01-05T10:00:00Z", "x");
    message("late", "A", true, "2026-01-05T09:30:00Z", "x");
    message("quick", "A", true, "2026-01-05T09:50:00Z", "x");
    message("quick", "A", false, "2026-01-05T09:55:00Z", "x");
    try (ConversationMetrics metrics = metrics(MetricSettings.usual(AMSTERDAM))) {
      Unanswered one = metrics.unanswered(1).getFirst();
      assertEquals(3, one.turns());
      assertEquals(2, one.unanswered());
      assertEquals(1, one.undecided());
      Unanswered day = metrics.unanswered(24).getFirst();
      assertEquals(2, day.turns());
      assertEquals(0, day.unanswered());
      assertEquals(2, day.undecided());
      assertEquals(2 / 3.0, one.share());
    }
  }

  @Test
  void hoursAndDaysAreThoseOfTheClientsWall() throws IOException {
    message("c", "A", true, "2026-03-29T00:59:59Z", "before the clock goes forward");
    message("d", "A", true, "2026-03-29T01:00:00Z", "after");
    message("e", "A", true, "2026-03-28T23:30:00Z", "Sunday already");
    try (ConversationMetrics metrics = metrics(MetricSettings.usual(AMSTERDAM))) {
      BusyHours week = metrics.busyHours(ConversationMetrics.ALL_DESKS);
      assertEquals(1, week.on(DayOfWeek.SUNDAY, 0));
      assertEquals(1, week.on(DayOfWeek.SUNDAY, 1));
      assertEquals(0, week.in(2));
      assertEquals(1, week.in(3));
      assertEquals(3, week.total());
      assertEquals(List.of(new DayVolume("A", LocalDate.of(2026, 3, 29), 3)), metrics.days());
    }
  }

  @Test
  void quotesAreWhatWaitedLongest() throws IOException {
    String text = "Ik wacht nu al drie dagen op een antwoord over mijn schade";
    message("c", "A", true, "2026-01-05T10:00:00Z", "@A @Jan_de_Vries " + text + " 1");
    message("d", "A", true, "2026-01-05T11:00:00Z", text + " 2");
    message("d", "A", false, "2026-01-05T12:00:00Z", "x");
    message("e", "A", true, "2026-01-05T11:00:00Z", text + " 2");
    message("f", "A", true, "2026-01-05T11:00:00Z", "kort");
    message("g", "A", false, "2026-01-07T11:00:00Z", "x");
    try (ConversationMetrics metrics = metrics(MetricSettings.usual(AMSTERDAM))) {
      List<CustomerQuote> quotes = metrics.quotes(ConversationMetrics.ALL_DESKS, Duration.ofHours(1), 5);
      assertEquals(List.of(text + " 1", text + " 2"), quotes.stream().map(CustomerQuote::text).toList());
      assertNull(quotes.getFirst().waited());
      assertEquals(List.of(), metrics.quotes("B", Duration.ZERO, 5));
    }
  }

  @Test
  void peopleAreReplacedEverywhereAndDesksStay() throws IOException {
    message("c", "Zekerhuis", true, "2026-01-05T10:00:00Z",
        "@zekerhuis mail jan@voorbeeld.nl of bel 06-12345678 of NL91ABNA0417164300 of @oma op 05-01-2026 10:15");
    message("c", "Zekerhuis", false, "2026-01-05T10:10:00Z", "@Jan_de_Vries komt goed");
    try (ConversationMetrics metrics = metrics(MetricSettings.usual(AMSTERDAM))) {
      List<List<Object>> rows = metrics.select("SELECT author, text FROM messages ORDER BY source_line", 9,
          Duration.ofSeconds(9)).rows();
      String pseudonym = PseudonymKey.of(new byte[32]).pseudonym("jan_de_vries");
      assertEquals(List.of(pseudonym, "@zekerhuis mail <email> of bel <phone> of <iban> of @"
          + PseudonymKey.of(new byte[32]).pseudonym("oma") + " op 05-01-2026 10:15"), rows.get(0));
      assertEquals(List.of("Zekerhuis", "@" + pseudonym + " komt goed"), rows.get(1));
    }
  }

  @Test
  void keysLieOutsideTheClientAndStayTheSame() throws IOException {
    PseudonymKeys keys = new PseudonymKeys(folder.resolve("keys"), new DurableWriter());
    Path client = folder.resolve("client");
    String first = keys.forClient("abc", client).pseudonym("jan");
    assertEquals(first, keys.forClient("abc", client).pseudonym("@Jan"));
    assertTrue(!first.equals(keys.forClient("other", client).pseudonym("jan")));
    ClientException inside = assertThrows(ClientException.class,
        () -> new PseudonymKeys(client.resolve("keys"), new DurableWriter()).forClient("abc", client));
    assertEquals(ClientException.Kind.REFUSED, inside.kind());
    Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectories(client));
    assertThrows(ClientException.class,
        () -> new PseudonymKeys(link.resolve("keys"), new DurableWriter()).forClient("abc", client));
    Files.writeString(folder.resolve("keys/abc.key"), "damaged");
    assertEquals(ClientException.Kind.DAMAGED, assertThrows(ClientException.class, () -> keys.forClient("abc", client)).kind());
  }
}
