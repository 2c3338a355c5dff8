package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__EXPIRES_ON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.Message;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.evidence.QueryMetricSource;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** What was true once is told as if it were true now. */
class CardStaleTest extends RuleContractTest<InsightCard> {

  @Override
  protected Rule<InsightCard> rule() {
    return new CardStale();
  }

  /** Every query is answered with half an hour. */
  @Override
  protected Optional<MetricSource.Value> practice(MetricSource.Query query) {
    return query.metric().startsWith("query:") ? Optional.of(new MetricSource.Value(Quantity.parse("0.5 h"), 80, 0,
        Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"), false,
        Message.of(QueryMetricSource.class, "method.query", "October"))) : Optional.empty();
  }

  @Override
  protected Expected failing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    InsightCard card = evidence.card("Half wait an hour", 40);
    card.setExpiresOn(story.day(-1));
    return Expected.about(card, Evidence.of(card, INSIGHT_CARD__EXPIRES_ON)).withKey("expired").withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    InsightCard last = evidence.card("Its last day", 40);
    last.setExpiresOn(story.day(0));
    InsightCard gone = evidence.card("Replaced", 40);
    gone.setExpiresOn(story.day(-1));
    gone.setState(CardState.SUPERSEDED);
    InsightCard same = evidence.card("Half an hour", 40);
    evidence.query(same, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    evidence.figure(same, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "32 min", 40);
    InsightCard chance = evidence.card("Within its interval", 40);
    evidence.query(chance, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
    Figure wide = evidence.figure(chance, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "45 min", 40);
    wide.setLow(Quantity.parse("25 min"));
    wide.setHigh(Quantity.parse("80 min"));
  }

  @Test
  void findsACardThatNewerDataContradicts() {
    assertEquals(List.of("“Half wait an hour” says 60 min, and newer data says 30 min (n = 80). Freeze its figures anew, and "
        + "see whether the claim still says what they say."), said(story -> {
          EvidenceStory evidence = new EvidenceStory(story);
          InsightCard card = evidence.card("Half wait an hour", 40);
          evidence.query(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN);
          evidence.figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "60 min", 40);
          Figure group = evidence.figure(card, MetricKind.FIRST_RESPONSE_TIME, Statistic.MEDIAN, "90 min", 40);
          group.setGroup("Facebook");
        }));
  }
}
