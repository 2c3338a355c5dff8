package org.throughline.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.Progress;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.figure.Conversations.Order;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.InsightModule;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;

/** Whoever reads conversations sees each one once, page by page, with how long the customer waited. */
class ConversationsTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final int MANY = 400;

  @TempDir
  private static Path folder;

  private static ClientSession session;
  private static FigureData data;

  /** Made by a rule, so that what is to come out can be worked out by the same rule and by no SQL. */
  private record Made(String id, String desk, Instant asked, boolean impatient, Duration waited, boolean answered) {
  }

  private static final List<Made> MADE = new ArrayList<>();

  @BeforeAll
  static void importConversations() throws Exception {
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    Instant start = Instant.parse("2026-09-01T06:00:00Z");
    for (int i = 0; i < MANY; i++) {
      Made each = new Made("c" + i, i % 3 == 0 ? "DeskA" : "DeskB", start.plus(Duration.ofMinutes(i * 97L)), i % 5 == 0,
          Duration.ofMinutes(1 + i * 7 % 300), i % 11 != 0);
      MADE.add(each);
      row(csv, each, each.id + "q", "", true, each.asked, i % 7 == 0 ? "Thanks, this is wonderful" : "Where is my parcel " + i + "?");
      if (each.impatient) {
        row(csv, each, each.id + "r", each.id + "q", true, each.asked.plusSeconds(30), "Hello? This is terrible");
      }
      if (each.answered) {
        row(csv, each, each.id + "a", each.id + "q", false, each.asked.plus(each.waited), "On its way");
      }
      if (i % 4 == 0) {
        row(csv, each, each.id + "t", each.id + "q", true, each.asked.plus(Duration.ofDays(3)), "Late remark");
      }
    }
    Path file = folder.resolve("talk.csv");
    Files.write(file, csv.toString().getBytes(StandardCharsets.UTF_8));
    session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(folder.resolve("client"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("Parcels", "X", DataOrigin.MEASURED, null), Set.of());
    data = new Figures(new DurableWriter(), folder.resolve("keys")).open(session, Progress.none());
  }

  @AfterAll
  static void close() {
    data.close();
    session.close();
  }

  private static void row(StringBuilder csv, Made of, String id, String reply, boolean inbound, Instant at, String text) {
    csv.append(String.join(",", of.id, id, reply, of.desk, inbound ? "inbound" : "outbound", inbound ? "u" + of.id : of.desk,
        at.toString(), '"' + text + '"')).append('\n');
  }

  private List<ConversationRow> all(FigureFilter filter, Order order) {
    try (Conversations list = data.conversations(filter, order, Progress.none())) {
      List<ConversationRow> rows = new ArrayList<>();
      for (long from = 0; from < list.count(); from += 37) {
        List<ConversationRow> page = list.page(from, 37, Progress.none());
        assertEquals(Math.min(37, list.count() - from), page.size());
        rows.addAll(page);
      }
      assertEquals(List.of(), list.page(list.count(), 10, Progress.none()));
      return rows;
    }
  }

  private static List<String> ids(List<ConversationRow> rows) {
    return rows.stream().map(ConversationRow::conversation).toList();
  }

  @Test
  void everyConversationIsThereOnceWithItsQuestionAndItsWait() {
    List<ConversationRow> rows = all(FigureFilter.everything(), Order.EARLIEST);
    assertEquals(MADE.stream().map(Made::id).toList(), ids(rows));
    assertEquals(MADE.stream().map(Made::asked).toList(), rows.stream().map(ConversationRow::asked).toList());
    assertEquals(MADE.stream().map(each -> String.valueOf(each.answered ? each.waited : null)).toList(),
        rows.stream().map(each -> String.valueOf(each.waited())).toList());
    assertEquals(MADE.stream().map(Made::answered).toList(), rows.stream().map(ConversationRow::answered).toList());
    assertTrue(rows.get(1).author().startsWith("user_"), () -> rows.get(1).author());
    assertEquals("Where is my parcel 1?", rows.get(1).opening());
  }

  @Test
  void theOrderIsTheOneAskedForAndAlwaysTheSame() {
    assertEquals(MADE.reversed().stream().map(Made::id).toList(), ids(all(FigureFilter.everything(), Order.LATEST)));
    List<ConversationRow> waits = all(FigureFilter.everything(), Order.LONGEST_WAIT);
    long without = MADE.stream().filter(each -> !each.answered).count();
    assertTrue(waits.stream().limit(without).noneMatch(ConversationRow::answered));
    List<Duration> told = waits.stream().skip(without).map(each -> Objects.requireNonNull(each.waited())).toList();
    assertEquals(told.stream().sorted((one, other) -> other.compareTo(one)).toList(), told);
    for (Order order : Order.values()) {
      assertEquals(ids(all(FigureFilter.everything(), order)), ids(all(FigureFilter.everything(), order)), order.name());
      assertEquals(MANY, all(FigureFilter.everything(), order).stream().distinct().count(), order.name());
    }
  }

  @Test
  void aFilterTakesTheConversationsInWhichACustomersMessageCounts() {
    FigureFilter day = FigureFilter.everything().on(LocalDate.of(2026, 9, 5));
    List<ConversationRow> rows = all(day, Order.EARLIEST);
    // By the wall clock of Amsterdam, two hours ahead: also of an earlier question whose late remark came on that day.
    Instant from = Instant.parse("2026-09-04T22:00:00Z");
    Instant until = Instant.parse("2026-09-05T22:00:00Z");
    Map<String, Instant> expected = new LinkedHashMap<>();
    for (int i = 0; i < MANY; i++) {
      Instant asked = MADE.get(i).asked;
      Instant late = asked.plus(Duration.ofDays(3));
      if (!asked.isBefore(from) && asked.isBefore(until)) {
        expected.put(MADE.get(i).id, asked);
      } else if (i % 4 == 0 && !late.isBefore(from) && late.isBefore(until)) {
        expected.put(MADE.get(i).id, late);
      }
    }
    assertTrue(expected.size() > 10);
    Map<String, Instant> found = new LinkedHashMap<>();
    rows.forEach(each -> found.put(each.conversation(), each.asked()));
    assertEquals(expected, found);
    List<ConversationRow> one = all(FigureFilter.everything().ofChannels(Set.of(all(day, Order.CHANNEL).getFirst().channel())),
        Order.EARLIEST);
    assertEquals(MADE.stream().filter(each -> each.desk.equals("DeskA")).map(Made::id).toList(), ids(one));
    assertEquals(List.of(), all(FigureFilter.everything().on(LocalDate.of(2020, 1, 1)), Order.LATEST));
  }

  @Test
  void feelingsAndTopicsAreKnownOnceTheTextsAreRead() {
    List<ConversationRow> glad = all(FigureFilter.everything().feeling(Set.of(Polarity.POSITIVE)), Order.EARLIEST);
    assertEquals(MADE.stream().filter(each -> Integer.parseInt(each.id.substring(1)) % 7 == 0).map(Made::id).toList(), ids(glad));
    data.readTexts(Progress.none());
    ConversationRow parcel = all(FigureFilter.everything(), Order.EARLIEST).get(1);
    assertEquals("parcel", parcel.topic());
    assertEquals(ids(all(FigureFilter.everything().about(Set.of("parcel")), Order.EARLIEST)), MADE.stream()
        .filter(each -> Integer.parseInt(each.id.substring(1)) % 7 != 0).map(Made::id).toList());
  }

  @Test
  void aConversationIsReadFromItsFirstMessageToItsLast() {
    try (Conversations list = data.conversations(FigureFilter.everything(), Order.EARLIEST, Progress.none())) {
      ConversationThread thread = list.thread(list.page(20, 1, Progress.none()).getFirst(), Progress.none());
      Made twenty = MADE.get(20);
      assertEquals(List.of(twenty.id + "q", twenty.id + "r", twenty.id + "a", twenty.id + "t"),
          thread.messages().stream().map(ConversationThread.Said::id).toList());
      assertEquals(List.of(true, true, false, true), thread.messages().stream().map(ConversationThread.Said::fromCustomer).toList());
      assertEquals(twenty.waited, thread.waitOf(thread.messages().getFirst()).orElseThrow().waited());
      assertNull(thread.waitOf(thread.messages().getLast()).orElseThrow().answered());
      assertFalse(thread.cut());
      ConversationThread silent = list.thread(list.page(11, 1, Progress.none()).getFirst(), Progress.none());
      assertEquals(1, silent.messages().size());
      assertNull(silent.waits().getFirst().answered());
    }
  }
}
