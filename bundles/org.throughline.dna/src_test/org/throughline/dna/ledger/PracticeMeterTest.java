package org.throughline.dna.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.core.AddElement;
import org.throughline.core.ClientSession;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.Operation;
import org.throughline.core.spi.MetricSource;
import org.throughline.dna.ledger.PracticeMeter.Outcome;
import org.throughline.model.Channel;
import org.throughline.model.ModelFactory;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.TemporaryClients;

/** Given a standard of any kind, it is measured by whoever knows its figure, or it is said why not and what to do. */
class PracticeMeterTest {

  private static final Instant FROM = Instant.parse("2026-02-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-03-01T00:00:00Z");

  /** A module that measures a web site and a telephone. */
  private static final class Meters implements MetricSource {

    private static final Map<String, String> FIGURES = Map.of("page-load-time MEDIAN", "3.8 s", "page-load-time SHARE_WITHIN",
        "22 %", "pick-up-time PERCENTILE_90", "24 s", "pick-up-time SHARE_WITHIN", "91 %", "availability MEAN", "99.7 %",
        "satisfaction MEAN", "7.9", "answered-share MEAN", "96.25 %");

    private final List<Query> asked = new ArrayList<>();

    @Override
    public boolean knows(String metric) {
      return FIGURES.keySet().stream().anyMatch(each -> each.startsWith(metric + " "));
    }

    @Override
    public Optional<Value> value(ClientSession session, Query query) {
      asked.add(query);
      return Optional.ofNullable(FIGURES.get(query.metric() + " " + query.statistic())).map(Quantity::parse)
          .map(figure -> new Value(figure, 400, 0, query.from(), query.until(), false,
              Message.of(PracticeMeter.class, "measure.gone")));
    }
  }

  private record Promised(Channel channel, ServiceStandard standard) implements Operation {

    @Override
    public Message label() {
      return Message.of(RecordMeasurement.class, "operation.measurement", "");
    }

    @Override
    public void apply(Edit edit) {
      edit.run(new AddElement(edit.client().getOrganisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, channel));
      DnaChapter chapter = edit.chapter(DnaPackage.Literals.DNA_CHAPTER);
      Promise promise = DnaFactory.eINSTANCE.createPromise();
      promise.setName("Quick service");
      edit.run(new AddElement(chapter, DnaPackage.Literals.DNA_CHAPTER__PROMISES, promise));
      edit.run(new AddElement(promise, DnaPackage.Literals.PROMISE__STANDARDS, standard));
    }
  }

  @RegisterExtension
  final TemporaryClients temporary = new TemporaryClients();

  private final Meters meters = new Meters();
  private final ServiceStandard standard = DnaFactory.eINSTANCE.createServiceStandard();
  private ClientSession session;
  private Channel site;

  @BeforeEach
  void aPromise() {
    session = temporary.empty();
    site = ModelFactory.eINSTANCE.createChannel();
    site.setName("Site");
    standard.setName("Kept");
    standard.setChannel(site);
  }

  private Outcome measure(StandardMetric kind, String threshold, Summary summary, MetricSource... sources) {
    standard.setMetric(kind);
    standard.setThreshold(threshold == null ? null : Quantity.parse(threshold));
    standard.setSummary(summary);
    session.run(new Promised(site, standard));
    return new PracticeMeter(List.of(sources)).measure(session, standard.getId(), FROM, UNTIL);
  }

  private static String why(Outcome outcome, Locale language) {
    return assertInstanceOf(Outcome.NotMeasured.class, outcome).why().in(language);
  }

  @ParameterizedTest
  @CsvSource({"PAGE_LOAD_TIME,2 s,MEDIAN,3.8 s,22", "PICK_UP_TIME,30 s,PERCENTILE_90,24 s,91",
      "AVAILABILITY,99.5 %,MEAN,99.7 %,", "SATISFACTION,8,MEAN,7.9,", "ANSWERED_SHARE,95 %,SINGLE,96.25 %,"})
  void whoeverKnowsTheFigureGivesIt(StandardMetric kind, String threshold, Summary summary, String figure, String share) {
    Outcome.Measured measured = assertInstanceOf(Outcome.Measured.class, measure(kind, threshold, summary, meters));
    assertEquals(Quantity.parse(figure), measured.draft().value());
    assertEquals(Optional.ofNullable(share), measured.draft().shareWithin().map(Object::toString));
    assertEquals(MeasurementOrigin.SYSTEM, measured.draft().origin());
    assertEquals(Optional.of(400L), measured.draft().cases());
    assertEquals(site.getId(), meters.asked.getFirst().channelId());
    session.run(new RecordMeasurement(standard, measured.draft()));
    assertEquals(1, standard.getMeasurements().size(), "it can be recorded as it is");
  }

  @Test
  void aShareInTimeIsRecordedBesideTheTime() {
    Outcome.Measured measured = assertInstanceOf(Outcome.Measured.class,
        measure(StandardMetric.PAGE_LOAD_TIME, "2 s", Summary.SHARE_WITHIN, meters));
    assertEquals(Quantity.parse("3.8 s"), measured.draft().value());
    assertEquals("22", measured.draft().shareWithin().orElseThrow().toPlainString());
  }

  @ParameterizedTest
  @EnumSource(StandardMetric.class)
  void withNobodyWhoKnowsItIsSaidInWords(StandardMetric kind) {
    Outcome outcome = measure(kind, "60 min", Summary.MEDIAN);
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("sv"))) {
      assertTrue(why(outcome, language).contains("Kept"), why(outcome, language));
    }
    assertTrue(why(outcome, Locale.ENGLISH).contains("Record the figure by hand"), why(outcome, Locale.ENGLISH));
  }

  @Test
  void aKindThatNoModuleKnowsIsNamed() {
    assertTrue(why(measure(StandardMetric.RESOLUTION_TIME, "2 d", Summary.MEAN, meters), Locale.ENGLISH)
        .contains("no module that is installed knows"));
    assertEquals(List.of(), meters.asked);
  }

  @Test
  void theWorstCaseAndWhatPromisesNoFigureAreLeftToPeople() {
    assertTrue(why(measure(StandardMetric.PAGE_LOAD_TIME, "2 s", Summary.WORST, meters), Locale.ENGLISH).contains("nothing here knows"));
  }

  @Test
  void withoutAThresholdItIsAskedForFirst() {
    assertTrue(why(measure(StandardMetric.PAGE_LOAD_TIME, null, Summary.MEDIAN, meters), Locale.ENGLISH)
        .contains("promises no figure yet"));
  }

  @Test
  void aStandardOfNoChannelIsNotMeasuredOnAllOfThem() {
    standard.setChannel(null);
    assertTrue(why(measure(StandardMetric.PAGE_LOAD_TIME, "2 s", Summary.MEDIAN, meters), Locale.ENGLISH)
        .contains("names no channel and no touchpoint"));
    assertEquals(List.of(), meters.asked);
  }

  @Test
  void whatIsKnownButHasNoDataSaysForWhen() {
    String why = why(measure(StandardMetric.PAGE_LOAD_TIME, "2 s", Summary.MEAN, meters), Locale.ENGLISH);
    assertTrue(why.startsWith("There is no data") && why.contains("1 February 2026"), why);
  }
}
