package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__N;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__PERIOD_FROM;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__PERIOD_UNTIL;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__DATASETS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A claim stands there without saying on what. */
class ClaimWithoutBasisTest extends RuleContractTest<InsightCard> {

  @Override
  protected Rule<InsightCard> rule() {
    return new ClaimWithoutBasis();
  }

  @Override
  protected Expected failing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    InsightCard card = evidence.card("Everybody waits", 0);
    card.setPeriodFrom(null);
    card.setPeriodUntil(null);
    evidence.figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "20 min", 40);
    Dataset dataset = story.add(evidence.insights(), INSIGHT_CHAPTER__DATASETS, "October");
    dataset.setPeriodFrom(story.day(-50));
    dataset.setPeriodUntil(story.day(-20));
    card.getDatasets().add(dataset);
    return Expected.about(card, Evidence.of(card, INSIGHT_CARD__N), Evidence.of(card, INSIGHT_CARD__PERIOD_FROM),
        Evidence.of(card, INSIGHT_CARD__PERIOD_UNTIL)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    evidence.card("Half wait an hour", 40);
    InsightCard old = evidence.card("Let go", 0);
    old.setState(CardState.REJECTED);
  }

  @Test
  void saysWhatIsMissing() {
    assertEquals(List.of("“Everybody waits” does not say: n and Period until. Fill it in from the source, or do not let a "
        + "brief lean on it."), said(story -> {
          InsightCard card = new EvidenceStory(story).card("Everybody waits", 0);
          card.setN(null);
          card.setPeriodUntil(null);
        }));
  }
}
