package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.KPI__MEASUREMENTS;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__QUERIES;
import static org.throughline.model.insight.InsightPackage.Literals.METRIC_SERIES__POINTS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.Message;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.evidence.QueryMetricSource;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricSeries;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A figure is asked for every month, and nobody can read it. */
class KpiWithoutDataTest extends RuleContractTest<Kpi> {

  @Override
  protected Rule<Kpi> rule() {
    return new KpiWithoutData();
  }

  /** Only queries whose id ends so have an answer. */
  @Override
  protected Optional<MetricSource.Value> practice(MetricSource.Query query) {
    return query.metric().endsWith("-answered") ? Optional.of(new MetricSource.Value(Quantity.parse("30 min"), 80, 0,
        Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"), false,
        Message.of(QueryMetricSource.class, "method.query", "October"))) : Optional.empty();
  }

  private static InsightQuery query(EvidenceStory evidence, String id) {
    InsightQuery query = evidence.story().add(evidence.insights(), INSIGHT_CHAPTER__QUERIES, "Waiting");
    query.setId(id);
    return query;
  }

  @Override
  protected Expected failing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    Kpi kpi = evidence.kpi("Answer within the hour");
    MetricSeries series = evidence.series("Waiting by week");
    series.setQuery(query(evidence, "query-unknown"));
    series.getKpis().add(kpi);
    return Expected.about(kpi, Evidence.of(kpi, KPI__MEASUREMENTS), Evidence.of(series, METRIC_SERIES__POINTS));
  }

  @Override
  protected void passing(RuleStory story) {
    EvidenceStory evidence = new EvidenceStory(story);
    MetricSeries answered = evidence.series("Waiting by week");
    answered.setQuery(query(evidence, "query-answered"));
    answered.getKpis().add(evidence.kpi("By query"));
    evidence.series("Typed in", story.day(-30)).getKpis().add(evidence.kpi("By series"));
    Kpi read = evidence.kpi("Read once");
    read.setSource("Monthly report");
    Measurement measurement = story.add(read, KPI__MEASUREMENTS, null);
    measurement.setValue(Quantity.parse("30 min"));
    evidence.kpi("Names no source");
  }

  @Test
  void namesWhereTheFigureShouldComeFrom() {
    assertEquals(List.of("“Trust” is to come from “Yearly survey”, and was never read. Read it, or name a source that has it."),
        said(story -> new EvidenceStory(story).kpi("Trust").setSource("Yearly survey")));
    assertEquals(List.of("“Trust” is measured by the series “Survey”, which has no points. Fill them in, or choose another "
        + "series."), said(story -> {
          EvidenceStory evidence = new EvidenceStory(story);
          evidence.series("Survey").getKpis().add(evidence.kpi("Trust"));
        }));
  }
}
