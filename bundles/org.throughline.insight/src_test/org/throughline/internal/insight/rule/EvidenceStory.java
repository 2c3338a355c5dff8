package org.throughline.internal.insight.rule;

import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__OBJECTIVES;
import static org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__KPIS;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__FIGURES;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__QUERY;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__CARDS;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__COMPETITORS;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__METRIC_SERIES;
import static org.throughline.model.insight.InsightPackage.Literals.METRIC_SERIES__POINTS;

import java.time.LocalDate;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.DnaChapter;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.Grain;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.MetricPoint;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.insight.Statistic;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleStory;

/** The words in which stories about evidence are told. */
record EvidenceStory(RuleStory story) {

  InsightChapter insights() {
    return story.chapter(INSIGHT_CHAPTER);
  }

  /** A confirmed card with everything a claim needs, of last month, and valid for a month. */
  InsightCard card(String name, int n) {
    InsightCard card = story.add(insights(), INSIGHT_CHAPTER__CARDS, name);
    card.setState(CardState.CONFIRMED);
    card.setClaim("People wait.");
    card.setN(n);
    card.setPeriodFrom(story.day(-40));
    card.setPeriodUntil(story.day(-10));
    card.setExpiresOn(story.day(30));
    return card;
  }

  Figure figure(InsightCard card, MetricKind metric, Statistic statistic, String value, int n) {
    Figure figure = story.add(card, INSIGHT_CARD__FIGURES, null);
    figure.setMetric(metric);
    figure.setStatistic(statistic);
    figure.setValue(Quantity.parse(value));
    figure.setN(n);
    return figure;
  }

  InsightQuery query(InsightCard card, MetricKind metric, Statistic statistic) {
    InsightQuery query = story.add(card, INSIGHT_CARD__QUERY, "Waiting");
    query.setMetric(metric);
    query.setStatistic(statistic);
    return query;
  }

  Channel channel(String name) {
    return story.add(story.organisation(), ModelPackage.Literals.ORGANISATION__CHANNELS, name);
  }

  Kpi kpi(String name) {
    DnaChapter dna = story.chapter(DNA_CHAPTER);
    Objective objective = story.add(dna, DNA_CHAPTER__OBJECTIVES, "Answers in time");
    objective.setState(ObjectiveState.ACTIVE);
    return story.add(objective, OBJECTIVE__KPIS, name);
  }

  Competitor competitor(String name) {
    return story.add(insights(), INSIGHT_CHAPTER__COMPETITORS, name);
  }

  MetricSeries series(String name, LocalDate... starts) {
    MetricSeries series = story.add(insights(), INSIGHT_CHAPTER__METRIC_SERIES, name);
    series.setGrain(Grain.MONTH);
    for (LocalDate each : starts) {
      MetricPoint point = story.value(series, METRIC_SERIES__POINTS);
      point.setStart(each.atStartOfDay());
      point.setValue(Quantity.parse("5 min"));
    }
    return series;
  }
}
