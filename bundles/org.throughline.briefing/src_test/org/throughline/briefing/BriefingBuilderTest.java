package org.throughline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.throughline.briefing.document.Block;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.document.DocumentSection;
import org.throughline.briefing.document.Evidence;
import org.throughline.briefing.document.Source;
import org.throughline.briefing.document.Station;
import org.throughline.briefing.spi.SectionProvider;
import org.throughline.internal.briefing.AnswerSections;
import org.throughline.internal.briefing.AudienceSections;
import org.throughline.internal.briefing.BrandSections;
import org.throughline.internal.briefing.BriefSections;
import org.throughline.internal.briefing.CampaignSections;
import org.throughline.internal.briefing.InsightSections;
import org.throughline.internal.briefing.Insurer;
import org.throughline.internal.briefing.LineSection;
import org.throughline.internal.briefing.MessageSections;
import org.throughline.internal.briefing.ObjectiveSections;
import org.throughline.internal.briefing.PromiseSections;
import org.throughline.model.Client;
import org.throughline.model.ModelFactory;
import org.throughline.model.Readership;
import org.throughline.picture.chart.BarChart;
import org.throughline.picture.chart.ColumnChart;
import org.throughline.picture.chart.HoursChart;
import org.throughline.picture.chart.PromiseChart;

/** The briefing of an insurer that promises fast service, for the agency that makes its campaign. */
class BriefingBuilderTest {

  private static final List<SectionProvider> PROVIDERS =
      List.of(new LineSection(), new BrandSections(), new PromiseSections(), new ObjectiveSections(),
          new AudienceSections(), new AnswerSections(), new MessageSections(), new CampaignSections(),
          new BriefSections(), new InsightSections());

  private final Client client = new Insurer().client();
  private final Document briefing = build(client, PROVIDERS);

  private static Document build(Client client, List<SectionProvider> providers) {
    return new BriefingBuilder(providers).build(client, new BriefingRequest(Readership.PARTNER_AGENCY,
        Optional.of("Bureau Vonk"), Optional.of("Studio Kade"), Optional.empty(), Insurer.TODAY));
  }

  @Test
  void theQuestionsOfTheBriefStandInTheirOrderInTheLanguageOfTheClient() {
    assertEquals(List.of("Waar staan we nu?", "Waar willen we zijn?", "Wat doen we om er te komen?",
        "Met wie moeten we praten?", "Hoe weten we dat we er zijn?", "Praktische zaken", "Goedkeuring"),
        briefing.sections().stream().map(section -> section.title().plain()).toList());
    assertEquals(Locale.of("nl"), briefing.language());
    assertEquals("Antwoord als het nodig is", briefing.cover().title().plain());
    assertEquals("Mensen vragen om hulp als wij dicht zijn.", briefing.cover().lead().plain());
    assertEquals("Geschreven door Studio Kade voor Zekerhuis, 23 november 2026", briefing.running().foot());
  }

  @Test
  void theSameClientGivesTheSameBriefingWhateverTheOrderOfTheModules() {
    List<SectionProvider> reversed = new ArrayList<>(PROVIDERS);
    Collections.reverse(reversed);
    assertEquals(text(briefing), text(build(new Insurer().client(), reversed)));
  }

  @Test
  void theClientIsOnlyRead() {
    Client other = new Insurer().client();
    build(other, PROVIDERS);
    assertTrue(new EcoreUtil.EqualityHelper().equals(client, other));
  }

  @Test
  void whatIsNotReadyForOthersIsNotTold() {
    String text = text(briefing);
    assertFalse(text.contains("Geheime conceptvraag"), "a question without approved answer");
    assertFalse(text.contains("Jansen"), "a quote whose writer refused");
    assertFalse(text.contains("Afgekeurde bewering"), "a rejected card");
    assertTrue(text.contains("Is daar iemand?"), "a quote that may be shown anonymously");
    assertTrue(text.contains("Goedgekeurd op 1 oktober 2026 door Marieke Postma."));
  }

  @Test
  void promiseAndPracticeStandSideBySideAndTheLineIsBrokenWhereTheyDiffer() {
    PromiseChart chart = (PromiseChart) figures(Question.WHERE_NOW).filter(it -> it.drawing() instanceof PromiseChart)
        .findFirst().orElseThrow().drawing();
    assertEquals(List.of("2 u 10", "52 min"), chart.rows().stream().map(PromiseChart.Row::practiceText).toList());
    assertEquals(List.of(PromiseChart.Verdict.MISSED, PromiseChart.Verdict.KEPT),
        chart.rows().stream().map(PromiseChart.Row::verdict).toList());
    assertEquals("Facebook: 2 u 10 in de praktijk; de belofte is 60 min. X: 52 min, zoals beloofd (60 min).",
        chart.description());
    Block.Throughline line = blocks(Question.WHERE_NOW, Block.Throughline.class).findFirst().orElseThrow();
    assertEquals(List.of("Klanten blijven bij ons", "Iedere vraag binnen een uur beantwoord", "Snel", "Snelle service",
        "Facebook: 2 u 10 in de praktijk; de belofte is 60 min."),
        line.stations().stream().map(station -> station.words().plain()).toList());
    assertEquals(Station.State.BROKEN, line.stations().getLast().link());
  }

  @Test
  void everyClaimStandsWithItsEvidenceAndSaysThatItsFiguresWereGenerated() {
    List<Block.Claim> claims = Stream.of(Question.WHERE_NOW, Question.WHO)
        .flatMap(question -> blocks(question, Block.Claim.class)).toList();
    assertEquals(List.of("1 u 46", "", "48%", ""), claims.stream().map(Block.Claim::figure).toList());
    for (Block.Claim claim : claims) {
      assertEquals("n = 1.906", claim.evidence().sample());
      assertEquals("1 september tot en met 15 november 2026", claim.evidence().period());
      assertEquals(Source.Origin.GENERATED, claim.evidence().source().origin());
    }
    assertEquals(List.of(Evidence.Currency.VALID, Evidence.Currency.VALID, Evidence.Currency.OUT_OF_DATE,
        Evidence.Currency.VALID), claims.stream().map(claim -> claim.evidence().currency()).toList());
    assertEquals("Gesprekken najaar 2026, 1.906 regels, 1 september tot en met 15 november 2026, geïmporteerd op "
        + "20 november 2026.", claims.getFirst().evidence().source().text().plain());
  }

  @Test
  void theFiguresOfACardAreDrawnAsWhatTheyAre() {
    assertEquals(List.of(PromiseChart.class, BarChart.class, ColumnChart.class),
        figures(Question.WHERE_NOW).map(figure -> figure.drawing().getClass()).toList());
    assertEquals(List.of(HoursChart.class, BarChart.class),
        figures(Question.WHO).map(figure -> figure.drawing().getClass()).toList());
    HoursChart hours = (HoursChart) figures(Question.WHO).findFirst().orElseThrow().drawing();
    assertEquals("Open van 08:00 tot 18:00", hours.open().orElseThrow().label());
    assertEquals("202", hours.hours().get(21).text());
    assertTrue(figures(Question.WHERE_NOW).allMatch(figure -> figure.source().isPresent()));
    Block.Table times = blocks(Question.WHERE_NOW, Block.Table.class).findFirst().orElseThrow();
    assertEquals("Alles samen", times.rows().getFirst().getFirst().words().plain());
    assertEquals(List.of("Facebook", "2 u 10", "30 u 10", "1 u 35", "10 u 10", "500"),
        times.rows().get(1).stream().map(cell -> cell.words().plain()).toList());
  }

  @Test
  void aClientOfWhomNothingMayBeSeenGivesAnEmptyBriefing() {
    Client nothing = ModelFactory.eINSTANCE.createClient();
    Document document = build(nothing, PROVIDERS);
    assertEquals(List.of(), document.sections());
    assertEquals("Client without a name", document.cover().title().plain());
  }

  private Stream<Block.Figure> figures(Question question) {
    return blocks(question, Block.Figure.class);
  }

  private <B extends Block> Stream<B> blocks(Question question, Class<B> kind) {
    return briefing.sections().stream().filter(section -> section.anchor().equals(question.anchor()))
        .map(DocumentSection::blocks).flatMap(List::stream).filter(kind::isInstance).map(kind::cast);
  }

  /** Everything a reader could read, and more: the whole tree in words. */
  private static String text(Document document) {
    return document.toString().replaceAll("\\$\\$Lambda[^,\\]]*", "");
  }
}
