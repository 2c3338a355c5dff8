package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS;
import static org.throughline.model.dna.DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.Message;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Conversations of the last weeks show more than an hour, and nobody wrote it down. */
class PracticeUnrecordedTest extends RuleContractTest<ServiceStandard> {

  private static final Instant LAST = Instant.parse("2026-11-20T14:00:00Z");

  private boolean generated;

  @Override
  protected Rule<ServiceStandard> rule() {
    return new PracticeUnrecorded();
  }

  /** A desk that answers within two hours, and 62 per cent in time. */
  @Override
  protected Optional<MetricSource.Value> practice(MetricSource.Query query) {
    boolean known = query.metric().equals(MetricSource.RESPONSE_TIME)
        && (query.statistic() == Statistic.MEDIAN || query.statistic() == Statistic.SHARE_WITHIN);
    return !known ? Optional.empty() : Optional.of(new MetricSource.Value(
        Quantity.parse(query.statistic() == Statistic.MEDIAN ? "7800 s" : "62 %"), 40, 2,
        Instant.parse("2026-10-27T08:00:00Z"), LAST, generated, Message.of(PracticeUnrecorded.class, "desk")));
  }

  private static ServiceStandard standard(RuleStory story, String name, String threshold) {
    DnaStory dna = new DnaStory(story);
    ServiceStandard standard = dna.standard(dna.promise("Fast service"), name);
    standard.setThreshold(Quantity.parse(threshold));
    standard.setSummary(Summary.MEDIAN);
    standard.setChannel(dna.channel(name));
    return standard;
  }

  private static void measured(RuleStory story, ServiceStandard standard, Instant end) {
    Measurement measured = story.add(standard, SERVICE_STANDARD__MEASUREMENTS, "Measured");
    measured.setValue(Quantity.parse("20 min"));
    measured.setPeriodEnd(end);
  }

  @Override
  protected Expected failing(RuleStory story) {
    ServiceStandard standard = standard(story, "Facebook", "60 min");
    measured(story, standard, LAST.minusSeconds(86_400));
    return Expected.about(standard, Evidence.of(standard, SERVICE_STANDARD__THRESHOLD),
        Evidence.of(standard, SERVICE_STANDARD__MEASUREMENTS));
  }

  @Override
  protected void passing(RuleStory story) {
    standard(story, "WhatsApp", "3 h");
    measured(story, standard(story, "Facebook", "60 min"), LAST);
    standard(story, "Telephone", "60 min").setChannel(null);
    standard(story, "Counter", "60 min").setSummary(Summary.WORST);
  }

  @Test
  void saysBothFiguresAndOnWhatTheyRest() {
    assertEquals(List.of("“Facebook” breaks “Fast service” in what was imported: promised 60 min, practice 2 h 10 in 40 cases "
        + "from 27 October 2026 to 20 November 2026. Measure it now in the ledger and mend the cause."),
        said(story -> standard(story, "Facebook", "60 min")));
  }

  @Test
  void aShareIsHeldAgainstTheWantedOne() {
    assertEquals(1, said(story -> {
      ServiceStandard standard = standard(story, "Facebook", "60 min");
      standard.setSummary(Summary.SHARE_WITHIN);
      standard.setWantedShare(BigDecimal.valueOf(90));
    }).size());
  }

  @Test
  void generatedConversationsAreNoPractice() {
    generated = true;
    assertEquals(List.of(), said(story -> standard(story, "Facebook", "60 min")));
  }
}
