package org.throughline.insight.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Progress;
import org.throughline.core.DurableWriter;
import org.throughline.core.spi.SampleConversations;
import org.throughline.insight.ConversationGenerator;
import org.throughline.insight.ConversationService;
import org.throughline.insight.ImportOptions;
import org.throughline.insight.feed.FeedChoices;
import org.throughline.insight.feed.FeedOptions;
import org.throughline.insight.feed.FeedService;
import org.throughline.internal.insight.feed.profile.ShippedProfiles;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Grain;
import org.throughline.core.SetFeature;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.Grouping;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightKind;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MessageDirection;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.TemporaryClients;

/** A saved query becomes a card, later data comes in, and the card says that it no longer holds. */
class EvidenceTest {

  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final EvidenceService service = new EvidenceService(null);

  private Answer.Given ask(ClientSession session, InsightQuery query) {
    return assertInstanceOf(Answer.Given.class, service.ask(session, query.getId()),
        () -> service.ask(session, query.getId()).toString());
  }

  private InsightCard card(Desk desk, InsightQuery query) {
    MakeCard make = new MakeCard(query, ask(desk.session(), query),
        CardDraft.of("Wachttijd", "De helft heeft binnen twintig minuten antwoord.", InsightKind.SERVICE,
            EvidenceService.today(desk.session())));
    desk.session().run(make);
    return (InsightCard) desk.session().index().byId(make.cardId()).orElseThrow();
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text);
  }

  @Test
  void aCardCarriesItsFiguresTheirIntervalAndTheQuery() {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 10, 11, 12, 13, 19, 21, 30, 31, 32, 33);
    InsightQuery query = desk.query("Wachttijd per desk", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    desk.session().run(new SetFeature(query, InsightPackage.Literals.INSIGHT_QUERY__GROUPINGS, List.of(Grouping.DESK)));
    InsightCard card = card(desk, query);
    assertEquals(CardState.DRAFT, card.getState());
    assertEquals(10, card.getN());
    assertEquals(OCTOBER, card.getPeriodFrom());
    assertEquals(LocalDate.of(2026, 10, 10), card.getPeriodUntil());
    assertEquals(LocalDate.of(2027, 5, 22), card.getExpiresOn());
    assertEquals(Confidence.GUESS, card.getConfidence(), "ten cases");
    assertEquals(List.of("Gesprekken 1"), card.getDatasets().stream().map(each -> each.getName()).toList());
    assertEquals(List.of(desk.channel()), card.getChannels());
    assertFalse(card.getQuery() == query, "the card has a copy");
    Figure whole = card.getFigures().getFirst();
    assertEquals(quantity("20 min"), whole.getValue());
    assertEquals(quantity("11 min"), whole.getLow(), "the second of ten");
    assertEquals(quantity("32 min"), whole.getHigh(), "the ninth of ten");
    assertEquals(List.of("WhatsApp"), card.getFigures().stream().skip(1).map(Figure::getGroup).toList());
  }

  @Test
  void sharesTotalsAndGroupsAreCountedAsTheyAre() {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 10, 11, 12, 13, 600, 610, -1, -1);
    InsightQuery late = desk.query("Na acht uur", MetricKind.UNANSWERED_SHARE, Statistic.SHARE);
    desk.session().run(new SetFeature(late, InsightPackage.Literals.INSIGHT_QUERY__WITHIN, Duration.ofHours(8)));
    // The last question is the last message: nobody knows yet whether it would have had an answer in eight hours.
    FoundFigure share = ask(desk.session(), late).whole();
    assertEquals(7, share.cases());
    assertEquals(quantity("42.9 %"), share.value());
    assertEquals(Range.of(ShareInterval.of(3, 7)), share.range().orElseThrow());

    InsightQuery inTime = desk.query("Binnen een kwartier", MetricKind.FIRST_RESPONSE_TIME, Statistic.SHARE);
    desk.session().run(new SetFeature(inTime, InsightPackage.Literals.INSIGHT_QUERY__WITHIN, Duration.ofMinutes(15)));
    assertEquals(quantity("57.1 %"), ask(desk.session(), inTime).whole().value());

    InsightQuery volume = desk.query("Per uur", MetricKind.VOLUME, Statistic.TOTAL);
    desk.session().run(new SetFeature(volume, InsightPackage.Literals.INSIGHT_QUERY__GROUPINGS, List.of(Grouping.HOUR_OF_DAY)));
    assertEquals(quantity("14 messages"), ask(desk.session(), volume).whole().value());
    desk.session().run(new SetFeature(volume, InsightPackage.Literals.INSIGHT_QUERY__DIRECTIONS,
        List.of(MessageDirection.INBOUND)));
    List<FoundFigure> hours = ask(desk.session(), volume).figures();
    assertEquals(quantity("8 messages"), hours.getFirst().value());
    assertEquals(Optional.of("14"), hours.get(1).group(), "twelve in UTC is fourteen in Amsterdam's summer");

    InsightQuery words = desk.query("Over storm 3", MetricKind.VOLUME, Statistic.TOTAL);
    desk.session().run(new SetFeature(words, InsightPackage.Literals.INSIGHT_QUERY__WORDS, List.of("STORM 3", "storm 4")));
    assertEquals(quantity("2 messages"), ask(desk.session(), words).whole().value());
  }

  @Test
  void aPeriodIsOneOfDaysInTheZoneOfTheClient() {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 10, 20, 30, 40, 50);
    InsightQuery query = desk.query("Twee dagen", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEAN);
    desk.session().run(new SetFeature(query, InsightPackage.Literals.INSIGHT_QUERY__PERIOD_FROM, OCTOBER.plusDays(1)));
    desk.session().run(new SetFeature(query, InsightPackage.Literals.INSIGHT_QUERY__PERIOD_UNTIL, OCTOBER.plusDays(2)));
    Answer.Given given = ask(desk.session(), query);
    assertEquals(quantity("25 min"), given.whole().value());
    assertEquals(OCTOBER.plusDays(1), given.from());
    assertEquals(OCTOBER.plusDays(2), given.until());
    assertEquals(Optional.empty(), given.whole().range(), "a mean has none here");
  }

  @Test
  void aCardGoesStaleWhenNewerDataDisagreesAndIsFrozenAnew() {
    int[] quick = {10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
    Desk desk = Desk.of(temporary).asked(OCTOBER, quick);
    InsightCard card = card(desk, desk.query("Wachttijd", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN));
    desk.session().run(new ConfirmCard(card));
    assertFalse(service.check(desk.session(), card).isStale());

    desk.asked(NOVEMBER, quick);
    assertFalse(service.check(desk.session(), card).isStale(), "the same again is no news");

    desk.asked(LocalDate.of(2026, 9, 1), 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 99);
    CardCheck check = service.check(desk.session(), card);
    assertTrue(check.isStale() && !check.expired());
    Disagreement disagreement = check.disagreements().getFirst();
    assertEquals(quantity("14.5 min"), disagreement.frozen().getValue());
    assertEquals(41, disagreement.cases());
    assertEquals(List.of("Was 15 min; newer data says 1 h 30 (n = 41)."),
        check.reasons().stream().map(each -> each.in(Locale.ENGLISH)).toList());

    Figure before = card.getFigures().getFirst();
    Figure elsewhere = desk.add(card, InsightPackage.Literals.INSIGHT_CARD__FIGURES, InsightFactory.eINSTANCE.createFigure());
    desk.change(() -> {
      elsewhere.setGroup("Telefoon");
      elsewhere.setValue(quantity("3 min"));
      elsewhere.setN(7);
    });
    assertEquals(List.of(elsewhere), FreezeCard.kept(card, (Answer.Given) check.answer().orElseThrow()));
    desk.session().run(new FreezeCard(card, (Answer.Given) check.answer().orElseThrow(), LocalDate.of(2027, 6, 1)));
    assertFalse(service.check(desk.session(), card).isStale());
    assertEquals(before.getId(), card.getFigures().getFirst().getId(), "what refers to the figure still does");
    assertEquals(List.of(quantity("1.5 h"), quantity("3 min")), card.getFigures().stream().map(Figure::getValue).toList(),
        "what the data does not answer now stays");
    assertEquals(41, card.getN());
    assertEquals(3, card.getDatasets().size());
    assertEquals(CardState.DRAFT, card.getState(), "somebody has to see whether the claim still holds");
  }

  @Test
  void aCardIsStaleOnTheDayAfterItsLast() {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 10, 11, 12);
    InsightCard card = card(desk, desk.query("Wachttijd", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN));
    LocalDate today = EvidenceService.today(desk.session());
    desk.session().run(new SetFeature(card, InsightPackage.Literals.INSIGHT_CARD__EXPIRES_ON, today));
    assertEquals(List.of(), service.checkAll(desk.session(), Progress.none()).stream().filter(CardCheck::isStale).toList());
    desk.session().run(new SetFeature(card, InsightPackage.Literals.INSIGHT_CARD__EXPIRES_ON, today.minusDays(1)));
    assertEquals(List.of("Was to be used until 21 November 2026."),
        service.check(desk.session(), card).reasons().stream().map(each -> each.in(Locale.ENGLISH)).toList());
    desk.session().run(new SetFeature(card, InsightPackage.Literals.INSIGHT_CARD__STATE, CardState.REJECTED));
    assertFalse(service.check(desk.session(), card).isStale(), "nobody uses it any more");
  }

  @Test
  void whatCannotBeAnsweredSaysWhy() throws Exception {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 10, 11, 12);
    assertTrue(why(desk, MetricKind.NET_PROMOTER_SCORE, Statistic.MEAN).contains("cannot be computed"));
    assertTrue(why(desk, MetricKind.FIRST_RESPONSE_TIME, Statistic.TOTAL).contains("says nothing"));
    assertTrue(why(desk, MetricKind.FOLLOWERS, Statistic.LATEST).contains("No imported data in use"));
    InsightQuery sentiment = desk.query("Boos", MetricKind.VOLUME, Statistic.TOTAL);
    desk.session().run(new SetFeature(sentiment, InsightPackage.Literals.INSIGHT_QUERY__SENTIMENTS,
        List.of(org.throughline.model.insight.Sentiment.NEGATIVE)));
    assertInstanceOf(Answer.None.class, service.ask(desk.session(), sentiment.getId()));
    InsightQuery later = desk.query("Later", MetricKind.VOLUME, Statistic.TOTAL);
    desk.session().run(new SetFeature(later, InsightPackage.Literals.INSIGHT_QUERY__WORDS, List.of("hagel")));
    assertTrue(service.ask(desk.session(), later.getId()).toString().contains("No row"));
    try (Stream<Path> files = Files.list(desk.session().folder().resolve("data"))) {
      Files.delete(files.findFirst().orElseThrow());
    }
    assertTrue(why(desk, MetricKind.VOLUME, Statistic.TOTAL).contains("not on this computer"));
    assertThrows(ClientException.class, () -> service.ask(desk.session(), "no-such-query"));
  }

  private String why(Desk desk, MetricKind metric, Statistic statistic) {
    return assertInstanceOf(Answer.None.class, service.ask(desk.session(), Desk.asking("Vraag", metric, statistic))).why()
        .in(Locale.ENGLISH);
  }

  @Test
  void openingHoursAreThoseOfTheChannel() {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 10, 20, 30);
    InsightQuery query = desk.query("Open uren", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    desk.session().run(new SetFeature(query, InsightPackage.Literals.INSIGHT_QUERY__HOURS_BASIS, CountedHours.OFFICE));
    assertEquals(quantity("20 min"), ask(desk.session(), query).whole().value());
    desk.session().run(new SetFeature(desk.channel(), org.throughline.model.ModelPackage.Literals.CHANNEL__OPENING_HOURS, null));
    assertTrue(service.ask(desk.session(), query.getId()).toString().contains("opening hours"));
  }

  @Test
  void aQueryMeasuresAKpi() {
    Desk desk = Desk.of(temporary).asked(OCTOBER, 60, 70, 80, 90, 100, 110, 120);
    InsightQuery query = desk.query("Wachttijd", MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    Kpi kpi = DnaFactory.eINSTANCE.createKpi();
    kpi.setId("kpi");
    kpi.setName("Antwoord op WhatsApp");
    kpi.setTarget(new Quantity(BigDecimal.valueOf(60), org.throughline.model.value.Unit.MINUTE));
    Objective objective = DnaFactory.eINSTANCE.createObjective();
    objective.setId("objective");
    objective.getKpis().add(kpi);
    desk.session().run(new org.throughline.core.Operation() {

      @Override
      public org.throughline.core.Message label() {
        return org.throughline.core.Message.of(EvidenceTest.class, "test");
      }

      @Override
      public void apply(org.throughline.core.Edit edit) {
        org.throughline.model.dna.DnaChapter dna = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
        dna.getObjectives().add(objective);
      }
    });
    desk.session().run(new FollowByQuery(kpi, query));
    var series = desk.chapter().getMetricSeries().stream().filter(each -> each.getQuery() == query).findFirst().orElseThrow();
    assertEquals(List.of(kpi), series.getKpis());
    Answer.Given given = ask(desk.session(), query);
    assertEquals(quantity("1.5 h"), given.whole().value());
    desk.session().run(new RecordReading(kpi, series, given));
    assertEquals(quantity("90 min"), kpi.getMeasurements().getFirst().getValue(), "in the unit of its target");
    assertEquals(7, kpi.getMeasurements().getFirst().getSampleSize());
    assertEquals(series.getId(), kpi.getMeasurements().getFirst().getTakenFrom().getTargetId());
    assertThrows(ClientException.class, () -> desk.session().run(new RecordReading(kpi, series, given)), "once is enough");

    QueryMetricSource source = new QueryMetricSource(null);
    assertEquals(quantity("1.5 h"), source.value(desk.session(), QueryMetricSource.asking(query)).orElseThrow().figure());
  }

  private void exported(Desk desk, String name, String csv) throws Exception {
    Path file = Files.writeString(temporary.folder().resolve(name + ".csv"), csv);
    FeedService feeds = new FeedService(new DurableWriter(), ShippedProfiles.all(), temporary.clock(),
        temporary.folder().resolve("keys"));
    assertInstanceOf(FeedService.Prepared.class, feeds.prepare(desk.session(), file, new FeedOptions(name, "export",
        DataOrigin.MEASURED, null, FeedChoices.asRecognised(ZoneId.of("Europe/Amsterdam"))), Progress.none())).apply();
  }

  @Test
  void postsAndDailyFiguresAreAnsweredToo() throws Exception {
    Desk desk = Desk.of(temporary);
    exported(desk, "Berichten", """
        id,date,text,reach,likes,comments,shares
        1,2026-03-01T10:00:00Z,over storm,100,10,0,0
        2,2026-03-02T10:00:00Z,over hagel,200,10,0,0
        3,2026-03-09T10:00:00Z,over storm,400,10,5,5
        4,2026-03-10T10:00:00Z,zonder bereik,,10,0,0
        """);
    exported(desk, "Dagen", """
        Date,Video views,Profile views,Likes,Comments,Shares,Unique viewers,Followers
        2026-03-01,10,5,1,0,0,9,1000
        2026-03-02,20,7,1,0,0,9,1010
        """);
    InsightQuery volume = Desk.asking("Per week", MetricKind.VOLUME, Statistic.TOTAL);
    volume.getGroupings().add(Grouping.TIME);
    volume.setGrain(Grain.WEEK);
    Answer.Given weeks = assertInstanceOf(Answer.Given.class, service.ask(desk.session(), volume));
    assertEquals(quantity("4 posts"), weeks.whole().value());
    assertEquals(List.of("2026-02-23", "2026-03-02", "2026-03-09"),
        weeks.figures().stream().skip(1).map(each -> each.group().orElseThrow()).toList());
    assertEquals(quantity("200 persons"), value(desk, MetricKind.REACH, Statistic.MEDIAN), "blank is not 0");
    assertEquals(quantity("6.7 %"), value(desk, MetricKind.ENGAGEMENT_RATE, Statistic.MEAN), "10, 5 and 5 per cent");
    assertEquals(quantity("1010 persons"), value(desk, MetricKind.FOLLOWERS, Statistic.LATEST));
    assertEquals(quantity("12"), value(desk, MetricKind.VISITS, Statistic.TOTAL));
    InsightQuery storm = Desk.asking("Storm", MetricKind.REACH, Statistic.MEAN);
    storm.getWords().add("storm");
    assertEquals(quantity("250 persons"),
        assertInstanceOf(Answer.Given.class, service.ask(desk.session(), storm)).whole().value());
  }

  private Quantity value(Desk desk, MetricKind metric, Statistic statistic) {
    Answer answer = service.ask(desk.session(), Desk.asking("Vraag", metric, statistic));
    return assertInstanceOf(Answer.Given.class, answer, answer::toString).whole().value();
  }

  /** The figures of an import are computed in another way than those of queries. */
  @Test
  void theCardsOfAnImportSayWhatTheirQueriesAnswer() throws Exception {
    ClientSession session = Desk.of(temporary).session();
    StringBuilder csv = new StringBuilder();
    new ConversationGenerator().write(new SampleConversations.Request(5, "zekerhuis", List.of("nl"), LocalDate.of(2025, 10, 6),
        LocalDate.of(2025, 10, 26), 20, LocalDate.of(2025, 10, 23)), csv);
    Path file = Files.writeString(temporary.folder().resolve("conversations.csv"), csv);
    new ConversationService(new DurableWriter(), temporary.clock(), temporary.folder().resolve("keys")).importInto(session,
        file, new ImportOptions("Klantvragen", "generator", DataOrigin.GENERATED, LocalDate.of(2027, 12, 31)), Set.of());
    int compared = 0;
    for (InsightCard card : session.index().<InsightCard>all(InsightCard.class)) {
      if (card.getQuery() == null) {
        continue;
      }
      Answer.Given given = assertInstanceOf(Answer.Given.class, service.ask(session, card.getQuery().getId()));
      for (FoundFigure each : given.figures()) {
        Optional<Figure> frozen = CardCheck.frozen(card, given, each);
        if (frozen.isPresent()) {
          assertEquals(frozen.get().getValue(), each.value(), card.getName() + " " + each.group());
          compared++;
        }
      }
      assertEquals(Confidence.GUESS, Certainty.of(given), "generated data proves nothing");
    }
    assertTrue(compared > 30, "only " + compared);
  }
}
