package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.insight.InsightPackage.Literals.FIGURE__N;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__CONFIDENCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Twelve people are taken for the whole town. */
class ClaimTooCertainTest extends RuleContractTest<InsightCard> {

  @Override
  protected Rule<InsightCard> rule() {
    return new ClaimTooCertain();
  }

  @Override
  protected Expected failing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    InsightCard card = evidence.card("Half get no answer", 12);
    card.setConfidence(Confidence.SUPPORTED);
    Figure figure = evidence.figure(card, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, "50 %", 12);
    return Expected.about(card, Evidence.of(card, INSIGHT_CARD__CONFIDENCE), Evidence.of(figure, FIGURE__N)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    InsightCard many = evidence.card("Half get no answer", 300);
    many.setConfidence(Confidence.SUPPORTED);
    evidence.figure(many, MetricKind.UNANSWERED_SHARE, Statistic.SHARE, "50 %", 300);
    InsightCard honest = evidence.card("Six told us", 6);
    honest.setConfidence(Confidence.GUESS);
  }

  @Test
  void showsTheInterval() {
    assertEquals(List.of("“Half get no answer” is put as supported, and rests on 12 cases: the true figure lies between "
        + "25.3% and 74.7%. That carries a guess at most. Collect more cases, or say how sure it is."), said(this::failing));
    assertEquals(List.of("“Slow” is put as strongly supported, and rests on 800 cases: the true figure lies between 10 min and "
        + "2 h. That carries a guess at most. Collect more cases, or say how sure it is."), said(story -> {
          EvidenceStory evidence = new EvidenceStory(story);
          InsightCard card = evidence.card("Slow", 800);
          card.setConfidence(Confidence.STRONG);
          Figure figure = evidence.figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "1 h", 800);
          figure.setLow(Quantity.parse("10 min"));
          figure.setHigh(Quantity.parse("120 min"));
        }));
    assertEquals(List.of("“Told” is put as an indication, and rests on 7 cases; that carries a guess at most. Collect more "
        + "cases, or say how sure it is."), said(story ->
            new EvidenceStory(story).card("Told", 7).setConfidence(Confidence.INDICATION)));
  }
}
