package org.throughline.insight.evidence;

import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.dna.Kpi;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricSeries;

/**
 * Lets a saved query measure a KPI: adds the KPI to the series that the query computes, which is made where there is none.
 * Refused when the query measures it already.
 *
 * @param kpi what is to be measured
 * @param query a saved query of the insight chapter
 */
public record FollowByQuery(Kpi kpi, InsightQuery query) implements Operation {

  @Override
  public Message label() {
    return Message.of(FollowByQuery.class, "operation.follow", ModelLabel.name(kpi), ModelLabel.name(query));
  }

  @Override
  public void apply(Edit edit) {
    InsightChapter chapter = edit.chapter(InsightPackage.Literals.INSIGHT_CHAPTER);
    MetricSeries series = chapter.getMetricSeries().stream().filter(each -> each.getQuery() == query).findFirst()
        .orElseGet(() -> series(edit, chapter));
    if (series.getKpis().contains(kpi)) {
      throw new ClientException(Kind.REFUSED,
          Message.of(FollowByQuery.class, "follow.again", ModelLabel.name(query), ModelLabel.name(kpi)), null);
    }
    series.getKpis().add(kpi);
  }

  private MetricSeries series(Edit edit, InsightChapter chapter) {
    MetricSeries series = edit.create(InsightPackage.Literals.METRIC_SERIES);
    series.setName(query.getName());
    series.setMetric(query.getMetric());
    series.setStatistic(query.getStatistic());
    series.setHoursBasis(query.getHoursBasis());
    series.setGrain(query.getGrain());
    series.setQuery(query);
    if (query.getChannels().size() == 1) {
      series.setChannel(query.getChannels().getFirst());
    }
    chapter.getMetricSeries().add(series);
    return series;
  }
}
