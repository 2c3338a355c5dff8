package org.throughline.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Clients;
import org.throughline.core.DurableWriter;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.NewClient;
import org.throughline.core.OpenMode;
import org.throughline.core.Operation;
import org.throughline.core.spi.SampleConversations.Request;
import org.throughline.internal.insight.InsightModule;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.Platform;
import org.throughline.model.Readership;
import org.throughline.model.Sector;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.ColumnMeaning;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.PersonalData;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.WeeklyHours;

/** Given a client with channels, importing conversations gives a dataset, measures and cards that stay. */
class ClientStoryTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T03:00:00Z"));

  @TempDir
  private Path folder;
  private Path file;
  private final Clients clients = new Clients(List.of(new InsightModule()), CLOCK, new DurableWriter());

  @BeforeEach
  void generate() throws IOException {
    StringBuilder csv = new StringBuilder();
    new ConversationGenerator().write(new Request(5, "zekerhuis", List.of("nl"), LocalDate.of(2025, 10, 6),
        LocalDate.of(2025, 11, 2), 40, LocalDate.of(2025, 10, 23)), csv);
    file = Files.writeString(folder.resolve("g.csv"), csv.append("generated-x,1,,zekerhuis_x,sideways,jan,jan belt,x\r\n"));
  }

  private ClientSession client(String language) {
    ClientSession session = clients.create(folder.resolve("klant-" + language), new NewClient("Zekerhuis",
        Locale.of(language), "NL", ZoneId.of("Europe/Amsterdam"), Sector.INSURANCE));
    Channel whatsapp = ModelFactory.eINSTANCE.createChannel();
    whatsapp.setName("WhatsApp-lijn");
    whatsapp.setPlatform(Platform.WHATSAPP);
    whatsapp.setOpeningHours(WeeklyHours.parse("Mo-Fr 08:00-20:00"));
    session.run(new AddElement(session.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, whatsapp));
    return session;
  }

  private ConversationService.Outcome run(ClientSession session, Set<Readership> readers) {
    return new ConversationService(new DurableWriter(), CLOCK, folder.resolve("keys")).importInto(session, file,
        new ImportOptions("Klantvragen herfst", "generator", DataOrigin.MEASURED, LocalDate.of(2027, 12, 31)), readers);
  }

  private static InsightChapter chapter(ClientSession session) {
    return session.client().getChapters().stream().filter(InsightChapter.class::isInstance)
        .map(InsightChapter.class::cast).findFirst().orElseThrow();
  }

  @Test
  void theDatasetIsDescribedAndStaysAfterSavingAndOpening() {
    ConversationService.Outcome outcome;
    try (ClientSession session = client("nl")) {
      outcome = run(session, Set.of());
      session.save();
    }
    try (ClientSession session = clients.open(folder.resolve("klant-nl"), OpenMode.READ_ONLY)) {
      Dataset dataset = chapter(session).getDatasets().getFirst();
      assertEquals(outcome.result().dataset().rows(), dataset.getRowCount().longValue());
      assertEquals(1, dataset.getRejectedCount());
      assertEquals(DataOrigin.GENERATED, dataset.getOrigin(), "whatever the person said");
      assertEquals(PersonalData.NONE, dataset.getPersonalData());
      assertTrue(dataset.getColumns().stream().anyMatch(column -> column.getColumn().equals("created_at")
          && column.getMeaning() == ColumnMeaning.MOMENT));
      assertEquals("WhatsApp-lijn", dataset.getDesks().stream().filter(desk -> desk.getDesk().endsWith("_whatsapp"))
          .findFirst().orElseThrow().getChannel().getName());
      String reason = dataset.getRejectedRows().getFirst().getReason();
      assertTrue(reason.startsWith("De richting") && !reason.contains("sideways"), reason);
      assertTrue(Files.exists(session.folder().resolve(dataset.getDataFile())));
      assertEquals(LocalDate.of(2027, 12, 31), dataset.getRetainUntil());
    }
  }

  @Test
  void cardsCarryTheVeryFiguresOfTheMetrics() {
    try (ClientSession session = client("nl")) {
      ConversationFindings findings = run(session, Set.of()).findings();
      List<InsightCard> cards = chapter(session).getCards();
      assertTrue(cards.size() >= 5, cards.toString());
      for (InsightCard card : cards) {
        assertEquals(DataOrigin.GENERATED, card.getOrigin());
        assertNotNull(card.getFrozenAt());
        assertNotNull(card.getN());
        assertTrue(card.getLimitations().contains("programma"), card.getLimitations());
        assertFalse(card.getClaim().contains("card."), card.getClaim());
        assertFalse(card.getClaim().contains("{"), card.getClaim());
      }
      Figure median = cards.getFirst().getFigures().getFirst();
      assertEquals(MetricKind.FIRST_RESPONSE_TIME, median.getMetric());
      assertEquals(findings.responseTimes().getFirst().answers(), median.getN().longValue());
      Figure whatsapp = cards.getFirst().getFigures().stream().filter(f -> "WhatsApp-lijn".equals(f.getGroup())
          && f.getStatistic() == Statistic.PERCENTILE_90 && f.getHoursBasis() == CountedHours.CLOCK).findFirst().orElseThrow();
      ResponseTime measured = findings.responseTimes().stream().filter(t -> t.desk().endsWith("_whatsapp")).findFirst().orElseThrow();
      double minutes = measured.ninetieth().toMillis() / 60_000.0;
      double shown = whatsapp.getValue().amount().doubleValue()
          * (whatsapp.getValue().unit() == org.throughline.model.value.Unit.HOUR ? 60 : 1);
      assertEquals(minutes, shown, .31);
      assertTrue(cards.stream().anyMatch(card -> !card.getQuotes().isEmpty()));
      assertTrue(cards.stream().filter(card -> card.getName().equals("Wanneer klanten schrijven"))
          .anyMatch(card -> card.getFigures().size() == 25));
      assertTrue(chapter(session).getMetricSeries().stream().allMatch(s -> s.getPoints().size() >= 4));
    }
  }

  @Test
  void insightsCanBeUndoneAndTheImportCannot() {
    try (ClientSession session = client("sv")) {
      run(session, Set.of());
      assertTrue(chapter(session).getCards().getFirst().getClaim().startsWith("Hälften"));
      session.history().undo();
      assertEquals(0, chapter(session).getCards().size());
      assertEquals(1, chapter(session).getDatasets().size());
      session.history().redo();
      assertTrue(chapter(session).getCards().size() >= 5);
    }
  }

  @Test
  void readersSeeTheCardsOnlyWhenAskedFor() {
    try (ClientSession session = client("en")) {
      run(session, Set.of());
      assertEquals(0, session.slice(Readership.CLIENT).client().eContents().stream().filter(InsightChapter.class::isInstance).count());
    }
    try (ClientSession session = client("nl")) {
      run(session, Set.of(Readership.CLIENT));
      InsightChapter seen = session.slice(Readership.CLIENT).client().getChapters().stream()
          .filter(InsightChapter.class::isInstance).map(InsightChapter.class::cast).findFirst().orElseThrow();
      assertTrue(seen.getCards().size() >= 5);
      assertEquals(InsightPackage.Literals.INSIGHT_CHAPTER, seen.eClass());
    }
  }

  /** Adds a card of a person's own to the chapter, which the person shares with those readers. */
  private static InsightCard ownCard(ClientSession session, Readership... readers) {
    session.run(new Begin(List.of(readers)));
    return chapter(session).getCards().getFirst();
  }

  private record Begin(List<Readership> readers) implements Operation {

    @Override
    public Message label() {
      return Message.of(ClientStoryTest.class, "begin");
    }

    @Override
    public void apply(Edit edit) {
      InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
      chapter.getSharedWith().addAll(readers);
      InsightCard card = edit.create(InsightPackage.Literals.INSIGHT_CARD);
      card.setName("Overname in het voorjaar");
      chapter.getCards().add(card);
    }
  }

  private static Optional<InsightChapter> seenBy(Readership reader, ClientSession session) {
    return session.slice(reader).client().getChapters().stream().filter(InsightChapter.class::isInstance)
        .map(InsightChapter.class::cast).findFirst();
  }

  @Test
  void sharedCardsDoNotOpenAChapterInWhichAPersonKeepsMore() {
    try (ClientSession session = client("nl")) {
      ownCard(session);
      run(session, Set.of(Readership.CLIENT, Readership.PARTNER_AGENCY));
      assertTrue(chapter(session).getCards().size() > 5);
      assertEquals(List.of(), chapter(session).getSharedWith());
      for (Readership reader : Readership.values()) {
        assertEquals(Optional.empty(), seenBy(reader, session), reader.toString());
      }
    }
  }

  @Test
  void sharedCardsDoNotOpenAChapterThatIsSharedWithOthers() {
    try (ClientSession session = client("nl")) {
      InsightCard own = ownCard(session, Readership.CLIENT);
      run(session, Set.of(Readership.PARTNER_AGENCY));
      assertEquals(List.of(Readership.CLIENT), chapter(session).getSharedWith());
      assertEquals(Optional.empty(), seenBy(Readership.PARTNER_AGENCY, session));
      InsightChapter seen = seenBy(Readership.CLIENT, session).orElseThrow();
      assertEquals(List.of(own.getId()), seen.getCards().stream().map(InsightCard::getId).toList());
      assertEquals(List.of(), seen.getMetricSeries());
    }
  }

  @Test
  void figuresForOneReaderAreNotForAnotherReaderOfTheChapter() {
    try (ClientSession session = client("nl")) {
      InsightCard own = ownCard(session, Readership.CLIENT, Readership.PARTNER_AGENCY);
      run(session, Set.of(Readership.CLIENT));
      InsightChapter agency = seenBy(Readership.PARTNER_AGENCY, session).orElseThrow();
      assertEquals(List.of(own.getId()), agency.getCards().stream().map(InsightCard::getId).toList());
      assertEquals(List.of(), agency.getMetricSeries());
      InsightChapter seen = seenBy(Readership.CLIENT, session).orElseThrow();
      assertTrue(seen.getCards().size() > 5);
      assertFalse(seen.getMetricSeries().isEmpty());
    }
  }

  @Test
  void aSecondImportOpensNothingThatThePersonAddedAfterTheFirst() throws IOException {
    try (ClientSession session = client("nl")) {
      run(session, Set.of());
      ownCard(session);
      Files.writeString(file, Files.readString(file) + "generated-y,1,,zekerhuis_x,sideways,jan,jan belt,x\r\n");
      run(session, Set.of(Readership.CLIENT));
      assertEquals(Optional.empty(), seenBy(Readership.CLIENT, session));
    }
  }
}
