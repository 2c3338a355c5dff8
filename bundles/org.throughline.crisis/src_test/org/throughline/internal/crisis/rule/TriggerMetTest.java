package org.throughline.internal.crisis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.crisis.CrisisPackage.Literals.CRISIS_CHAPTER;
import static org.throughline.model.crisis.CrisisPackage.Literals.CRISIS_CHAPTER__GENERAL_TRIGGERS;
import static org.throughline.model.crisis.CrisisPackage.Literals.CRISIS_CHAPTER__INCIDENTS;
import static org.throughline.model.crisis.CrisisPackage.Literals.TRIGGER__THRESHOLD;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__METRIC_SERIES;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__SIGNALS;
import static org.throughline.model.insight.InsightPackage.Literals.METRIC_SERIES__METRIC;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.Message;
import org.throughline.core.spi.MetricSource;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.model.crisis.Comparison;
import org.throughline.model.crisis.Incident;
import org.throughline.model.crisis.Trigger;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.insight.Signal;
import org.throughline.model.insight.SignalState;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A storm makes people write, and nobody has looked. */
class TriggerMetTest extends RuleContractTest<Trigger> {

  private static final Instant BEGAN = Instant.parse("2026-11-19T18:00:00Z");
  private static final Instant ENDED = Instant.parse("2026-11-19T20:59:59Z");

  @Override
  protected Rule<Trigger> rule() {
    return new TriggerMet();
  }

  /** A storm three days ago, and answers that take longer than they did. */
  @Override
  protected Optional<MetricSource.Value> practice(MetricSource.Query query) {
    boolean recent = query.until().isAfter(ENDED);
    return switch (query.metric()) {
      case MetricSource.SPIKE_VOLUME -> Optional.of(value("96 messages", 210));
      case MetricSource.SPIKE_VOLUME + MetricSource.USUAL -> Optional.of(value("23 messages", 210));
      case MetricSource.SPIKE_FEELING -> Optional.of(value("-40 pt", 30));
      case MetricSource.RESPONSE_TIME -> Optional.of(value(recent ? "7200 s" : "1800 s", 80));
      case MetricSource.ANSWERED_SHARE -> Optional.of(value("85 %", 80));
      default -> Optional.empty();
    };
  }

  private static MetricSource.Value value(String figure, long cases) {
    return new MetricSource.Value(Quantity.parse(figure), cases, 0, BEGAN, ENDED, false,
        Message.of(TriggerMet.class, "crisis.trigger-met.everywhere"));
  }

  private static Trigger trigger(RuleStory story, String name, MetricKind metric, Comparison comparison, String limit) {
    Trigger trigger = story.add(story.chapter(CRISIS_CHAPTER), CRISIS_CHAPTER__GENERAL_TRIGGERS, name);
    MetricSeries series = story.add(story.chapter(INSIGHT_CHAPTER), INSIGHT_CHAPTER__METRIC_SERIES, "Series of " + name);
    series.setMetric(metric);
    trigger.setMetric(series);
    trigger.setComparison(comparison);
    trigger.setThreshold(new BigDecimal(limit));
    return trigger;
  }

  @Override
  protected Expected failing(RuleStory story) {
    Trigger trigger = trigger(story, "Many at once", MetricKind.VOLUME, Comparison.TIMES_BASELINE, "4");
    return Expected.about(trigger, Evidence.of(trigger, TRIGGER__THRESHOLD), Evidence.of(trigger.getMetric(), METRIC_SERIES__METRIC));
  }

  @Override
  protected void passing(RuleStory story) {
    trigger(story, "Far more", MetricKind.VOLUME, Comparison.TIMES_BASELINE, "4.2");
    trigger(story, "Very many", MetricKind.VOLUME, Comparison.AT_LEAST, "97");
    trigger(story, "Few cases", MetricKind.VOLUME, Comparison.TIMES_BASELINE, "2").setMinimumCount(211);
    trigger(story, "About a leak", MetricKind.VOLUME, Comparison.TIMES_BASELINE, "2").getWords().add("leak");
    trigger(story, "Furious", MetricKind.NET_SENTIMENT, Comparison.AT_MOST, "-41");
    trigger(story, "Very slow", MetricKind.FIRST_RESPONSE_TIME, Comparison.AT_LEAST, "121");
    trigger(story, "Reach", MetricKind.REACH, Comparison.AT_LEAST, "1");
  }

  @Test
  void eachMetricIsHeldAgainstItsFiguresAndSaysThem() {
    assertEquals(List.of(
        "The limit of “Angry” was reached between 19 November 2026 and 19 November 2026: -40 points, in 30 cases. Where: all channels. Source: "
            + "all channels. Open an incident, or write down as a signal what it was."), said(story ->
                trigger(story, "Angry", MetricKind.NET_SENTIMENT, Comparison.AT_MOST, "-30")));
    assertEquals(List.of(
        "The limit of “Slow” was reached between 19 November 2026 and 19 November 2026: 2 h, where 30 min is usual, in 80 cases. "
            + "Where: all channels. Source: all channels. Open an incident, or write down as a signal what it was."), said(story ->
                trigger(story, "Slow", MetricKind.FIRST_RESPONSE_TIME, Comparison.TIMES_BASELINE, "4")));
    assertEquals(1, said(story -> trigger(story, "Waiting", MetricKind.UNANSWERED_SHARE, Comparison.AT_LEAST, "15")).size());
    assertEquals(2, said(story -> {
      Trigger trigger = trigger(story, "On two channels", MetricKind.VOLUME, Comparison.AT_LEAST, "50");
      trigger.getChannels().add(channel(story, "WhatsApp"));
      trigger.getChannels().add(channel(story, "Facebook"));
    }).size());
  }

  private static Channel channel(RuleStory story, String name) {
    return story.add(story.organisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, name);
  }

  @Test
  void itIsQuietWhereSomebodyHasLooked() {
    assertEquals(List.of(), said(story -> {
      failing(story);
      Signal signal = story.add(story.chapter(INSIGHT_CHAPTER), INSIGHT_CHAPTER__SIGNALS, "Storm");
      signal.setMetric(MetricKind.VOLUME);
      signal.setStartedAt(BEGAN.minusSeconds(3600));
      signal.setState(SignalState.EXPLAINED);
    }));
    assertEquals(1, said(story -> {
      failing(story);
      Signal signal = story.add(story.chapter(INSIGHT_CHAPTER), INSIGHT_CHAPTER__SIGNALS, "Storm");
      signal.setMetric(MetricKind.VOLUME);
      signal.setStartedAt(BEGAN.minusSeconds(3600));
      signal.setState(SignalState.NEW);
    }).size(), "noticed, and nobody has looked at it");
    assertEquals(List.of(), said(story -> {
      failing(story);
      Incident incident = story.add(story.chapter(CRISIS_CHAPTER), CRISIS_CHAPTER__INCIDENTS, "Storm");
      incident.setStartedAt(BEGAN.plusSeconds(60));
    }));
  }
}
