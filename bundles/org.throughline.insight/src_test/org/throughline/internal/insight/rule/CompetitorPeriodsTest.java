package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.insight.InsightPackage.Literals.DATASET__DESKS;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__DATASETS;
import static org.throughline.model.insight.InsightPackage.Literals.METRIC_SERIES__POINTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.DeskMapping;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricSeries;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Our storm month is held against their summer. */
class CompetitorPeriodsTest extends RuleContractTest<InsightCard> {

  private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

  @Override
  protected Rule<InsightCard> rule() {
    return new CompetitorPeriods();
  }

  @Override
  protected Expected failing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    Competitor polder = evidence.competitor("Polder Polis");
    MetricSeries ours = evidence.series("Ours", SEPTEMBER, SEPTEMBER.plusMonths(1));
    MetricSeries theirs = evidence.series("Theirs", SEPTEMBER.minusMonths(3), SEPTEMBER.minusMonths(2));
    theirs.setCompetitor(polder);
    InsightCard card = evidence.card("They are slower", 100);
    card.getSeries().addAll(List.of(ours, theirs));
    return Expected.about(card, Evidence.of(ours, METRIC_SERIES__POINTS), Evidence.of(theirs, METRIC_SERIES__POINTS))
        .withKey(polder.getId());
  }

  @Override
  protected void passing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    MetricSeries ours = evidence.series("Ours", SEPTEMBER, SEPTEMBER.plusMonths(1));
    MetricSeries theirs = evidence.series("Theirs", SEPTEMBER.plusDays(3), SEPTEMBER.plusMonths(1).plusDays(3));
    theirs.setCompetitor(evidence.competitor("Polder Polis"));
    evidence.card("They are slower", 100).getSeries().addAll(List.of(ours, theirs));
    evidence.card("Ours alone", 100).getSeries().add(ours);
  }

  @Test
  void datasetsAreHeldAgainstEachOtherToo() {
    assertEquals(List.of("“They are slower” compares “Polder Polis” from 1 August 2026 to 31 August 2026 with the client from "
        + "1 October 2026 to 31 October 2026. Take the same period for both."), said(story -> {
          EvidenceStory evidence = new EvidenceStory(story);
          InsightCard card = evidence.card("They are slower", 100);
          card.getDatasets().add(dataset(evidence, LocalDate.of(2026, 10, 1), null));
          card.getDatasets().add(dataset(evidence, LocalDate.of(2026, 8, 1), evidence.competitor("Polder Polis")));
        }));
  }

  private static Dataset dataset(EvidenceStory evidence, LocalDate month, @org.jspecify.annotations.Nullable Competitor whose) {
    Dataset dataset = evidence.story().add(evidence.insights(), INSIGHT_CHAPTER__DATASETS, "Month");
    dataset.setPeriodFrom(month);
    dataset.setPeriodUntil(month.plusMonths(1).minusDays(1));
    DeskMapping desk = evidence.story().value(dataset, DATASET__DESKS);
    desk.setDesk("desk");
    desk.setCompetitor(whose);
    return dataset;
  }
}
