package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.NewClient;
import org.throughline.core.SetFeature;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Hours;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.core.spi.MetricSource.Value;
import org.throughline.internal.insight.InsightModule;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.Sector;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.value.WeeklyHours;

/** Given a WhatsApp line with its conversations, whoever asks gets its figures, or none where there are none. */
class ConversationMetricSourceTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final WeeklyHours HOURS = WeeklyHours.parse("Mo-Fr 08:00-20:00; Sa 10:00-16:00");
  private static final Instant FROM = Instant.parse("2026-10-05T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-10-26T00:00:00Z");

  private record Asked(Instant at, Instant answered) {}

  @TempDir
  private Path folder;
  private ClientSession session;
  private Channel whatsapp;
  private final MetricSource source = new ConversationMetricSource(null);

  @AfterEach
  void close() {
    session.close();
  }

  /** A client whose WhatsApp line got these questions, and a Facebook page that got one. */
  private void given(List<Asked> asked, String prefix) throws IOException {
    session = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter()).create(folder.resolve("klant"),
        new NewClient("Zekerhuis", Locale.of("nl"), "NL", ZONE, Sector.INSURANCE));
    whatsapp = channel(Platform.WHATSAPP);
    whatsapp.setOpeningHours(HOURS);
    add(whatsapp);
    add(channel(Platform.FACEBOOK));
    StringBuilder csv = new StringBuilder("conversation_id,message_id,in_reply_to_id,brand,direction,author,created_at,text\n");
    int id = 0;
    for (Asked each : asked) {
      String conversation = prefix + id;
      csv.append("%s,%d,,zekerhuis_whatsapp,inbound,jan,%s,vraag\n".formatted(conversation, ++id, each.at()));
      if (each.answered() != null) {
        csv.append("%s,%d,,zekerhuis_whatsapp,outbound,zekerhuis,%s,antwoord\n".formatted(conversation, ++id, each.answered()));
      }
    }
    csv.append("%sfb,%d,,zekerhuis_facebook,inbound,piet,2026-11-01T10:00:00Z,nog een vraag\n".formatted(prefix, ++id));
    Path file = Files.writeString(folder.resolve("g.csv"), csv);
    new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("Klantvragen herfst", "export", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), Set.of());
  }

  private static Channel channel(Platform platform) {
    Channel channel = ModelFactory.eINSTANCE.createChannel();
    channel.setName(platform.getName());
    channel.setPlatform(platform);
    return channel;
  }

  private void add(Channel channel) {
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, channel));
  }

  private Query query(Statistic statistic, Hours hours, Duration threshold) {
    return new Query(statistic == Statistic.COUNT ? MetricSource.UNANSWERED : MetricSource.RESPONSE_TIME, statistic,
        whatsapp.getId(), null, hours, threshold, FROM, UNTIL);
  }

  private Optional<Value> ask(Statistic statistic, Hours hours, Duration threshold) {
    return source.value(session, query(statistic, hours, threshold));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-10-" + time + ":00Z");
  }

  @Test
  void threeQuestionsAnyoneCanCount() throws IOException {
    given(List.of(new Asked(at("06T08:00"), at("06T08:30")), new Asked(at("06T19:00"), at("07T06:10")),
        new Asked(at("08T10:00"), at("08T12:00")), new Asked(at("09T10:00"), null), new Asked(at("28T10:00"), at("28T10:01"))),
        "c");
    Value median = ask(Statistic.MEDIAN, Hours.CLOCK, null).orElseThrow();
    assertEquals("7200 s", median.figure().toString());
    assertEquals(3, median.cases());
    assertEquals(1, median.missing());
    assertEquals(at("06T08:00"), median.from());
    assertEquals(at("09T10:00"), median.until());
    assertFalse(median.generated());
    assertEquals("Mediaan van de eerste antwoorden in Klantvragen herfst, alle uren geteld", median.method().in(Locale.of("nl")));
    assertEquals("1800 s", ask(Statistic.MEDIAN, Hours.OPENING, null).orElseThrow().figure().toString(),
        "nobody is there from eight in the evening to eight in the morning");
    Value hour = ask(Statistic.SHARE_WITHIN, Hours.CLOCK, Duration.ofHours(1)).orElseThrow();
    assertEquals("25 %", hour.figure().toString(), "one of three answers, and one question nobody answered");
    assertEquals(4, hour.cases());
    assertEquals("50 %", ask(Statistic.SHARE_WITHIN, Hours.OPENING, Duration.ofHours(1)).orElseThrow().figure().toString());
    assertEquals("1", ask(Statistic.COUNT, Hours.CLOCK, null).orElseThrow().figure().toString());
    assertEquals("3", ask(Statistic.COUNT, Hours.CLOCK, Duration.ofHours(1)).orElseThrow().figure().toString());
    Value answered = source.value(session, new Query(MetricSource.ANSWERED_SHARE, Statistic.MEAN, whatsapp.getId(), null,
        Hours.OPENING, null, FROM, UNTIL)).orElseThrow();
    assertEquals("75 %", answered.figure().toString(), "three of four, however late");
    assertEquals(4, answered.cases());
    assertEquals("Andel frågor som har fått svar i Klantvragen herfst", answered.method().in(Locale.of("sv")));
    assertTrue(source.knows(MetricSource.ANSWERED_SHARE) && !source.knows("page-load-time"));
  }

  @Test
  void aQuestionThatMayStillBeAnsweredInTimeIsLeftOut() throws IOException {
    given(List.of(new Asked(at("06T08:00"), at("06T08:30")), new Asked(at("25T10:00"), null)), "c");
    Value long_ = ask(Statistic.SHARE_WITHIN, Hours.CLOCK, Duration.ofDays(30)).orElseThrow();
    assertEquals("100 %", long_.figure().toString());
    assertEquals(1, long_.cases());
    assertEquals(1, long_.missing());
  }

  @Test
  void thereIsNoFigureWhereThereIsNoData() throws IOException {
    given(List.of(new Asked(at("06T08:00"), at("06T08:30"))), "c");
    Query good = query(Statistic.MEDIAN, Hours.CLOCK, null);
    assertTrue(source.value(session, good).isPresent());
    assertEquals(Optional.empty(), source.value(session, new Query("pick-up-time", Statistic.MEDIAN, good.channelId(), null,
        Hours.CLOCK, null, FROM, UNTIL)), "another metric");
    assertEquals(Optional.empty(), source.value(session, new Query(good.metric(), Statistic.MEDIAN, "nobody", null,
        Hours.CLOCK, null, FROM, UNTIL)), "another channel");
    assertEquals(Optional.empty(), source.value(session, new Query(good.metric(), Statistic.MEDIAN, good.channelId(), "x",
        Hours.CLOCK, null, FROM, UNTIL)), "a touchpoint cannot be told from a conversation");
    assertEquals(Optional.empty(), source.value(session, new Query(good.metric(), Statistic.MEDIAN, good.channelId(), null,
        Hours.CLOCK, null, UNTIL, UNTIL.plusSeconds(60))), "nobody asked anything then");
    assertEquals(Optional.empty(), ask(Statistic.SHARE_WITHIN, Hours.CLOCK, null), "within what");
    session.run(new SetFeature(whatsapp, ModelPackage.Literals.CHANNEL__OPENING_HOURS, null));
    assertEquals(Optional.empty(), ask(Statistic.MEDIAN, Hours.OPENING, null), "hours that nobody knows are not guessed");
    try (var files = Files.list(session.folder().resolve("data"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertEquals(Optional.empty(), source.value(session, good), "a clone without data");
  }

  @Test
  void generatedConversationsSaySo() throws IOException {
    given(List.of(new Asked(at("06T08:00"), at("06T08:30"))), "generated-");
    assertTrue(ask(Statistic.MEDIAN, Hours.CLOCK, null).orElseThrow().generated());
  }

  @Test
  void theFiguresAreThoseOfWhoCountsMinuteByMinute() throws IOException {
    long seed = 1911;
    Random random = new Random(seed);
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < 160; i++) {
      Instant at = Instant.parse("2026-10-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(27 * 1_440)));
      asked.add(new Asked(at, random.nextInt(5) == 0 ? null
          : at.plus(Duration.ofMinutes(random.nextInt(3) == 0 ? random.nextInt(3_000) : random.nextInt(90)))));
    }
    given(asked, "c");
    Instant end = Instant.parse("2026-11-01T10:00:00Z");
    for (Hours hours : Hours.values()) {
      List<Long> waits = new ArrayList<>();
      int open = 0;
      int overdue = 0;
      int within = 0;
      for (Asked each : asked) {
        if (!each.at().isBefore(FROM) && each.at().isBefore(UNTIL)) {
          long wait = minutes(each.at(), each.answered() == null ? end : each.answered(), hours);
          if (each.answered() == null) {
            open++;
            overdue += wait > 60 ? 1 : 0;
          } else {
            waits.add(wait);
            within += wait <= 60 ? 1 : 0;
          }
        }
      }
      waits.sort(null);
      int n = waits.size();
      String said = "seed " + seed + " " + hours;
      double median = (waits.get((n - 1) / 2) + waits.get(n / 2)) * 30.0;
      assertEquals(median, ask(Statistic.MEDIAN, hours, null).orElseThrow().amount().doubleValue(), 1e-6, said);
      assertEquals(waits.get((int) Math.ceil(0.9 * n) - 1) * 60.0,
          ask(Statistic.PERCENTILE_90, hours, null).orElseThrow().amount().doubleValue(), 1e-6, said);
      assertEquals(waits.stream().mapToLong(each -> each).sum() * 60.0 / n,
          ask(Statistic.MEAN, hours, null).orElseThrow().amount().doubleValue(), 1e-5, said);
      Value share = ask(Statistic.SHARE_WITHIN, hours, Duration.ofHours(1)).orElseThrow();
      assertEquals(100.0 * within / (n + overdue), share.amount().doubleValue(), 1e-4, said);
      assertEquals(n + overdue, share.cases(), said);
      assertEquals(open - overdue, share.missing(), said);
      assertEquals(n - within + overdue,
          ask(Statistic.COUNT, hours, Duration.ofHours(1)).orElseThrow().amount().intValueExact(), said);
    }
  }

  private static long minutes(Instant from, Instant until, Hours hours) {
    long counted = 0;
    for (Instant each = from; each.isBefore(until); each = each.plus(Duration.ofMinutes(1))) {
      counted += hours == Hours.CLOCK || HOURS.contains(each.atZone(ZONE).toLocalDateTime()) ? 1 : 0;
    }
    return counted;
  }
}
