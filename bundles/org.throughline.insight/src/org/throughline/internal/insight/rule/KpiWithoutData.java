package org.throughline.internal.insight.rule;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.insight.evidence.QueryMetricSource;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.insight.InsightPackage;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricSeries;

/**
 * A KPI of an objective that is worked for, and that says where it comes from, has figures: it was read once, a series that
 * measures it has points, or the saved query of such a series has an answer.
 */
@Component(service = Rule.class)
public final class KpiWithoutData implements Rule<Kpi> {

  private static final RuleCard CARD = RuleCard.of(KpiWithoutData.class, "insight.kpi-without-data",
      DnaPackage.Literals.KPI, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Kpi subject, CheckContext context, Report report) {
    if (!subject.getMeasurements().isEmpty() || !(context.read(subject.eContainer()) instanceof Objective objective)
        || objective.getState() != ObjectiveState.ACTIVE) {
      return;
    }
    List<MetricSeries> series = series(subject, context);
    String source = subject.getSource();
    boolean named = source != null && !source.isBlank();
    if (series.isEmpty() ? named : series.stream().noneMatch(each -> hasData(each, context))) {
      List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(subject, DnaPackage.Literals.KPI__MEASUREMENTS)));
      series.forEach(each -> evidence.add(Evidence.of(each, InsightPackage.Literals.METRIC_SERIES__POINTS)));
      report.finding(message(subject, series, String.valueOf(source), context), evidence.toArray(Evidence[]::new));
    }
  }

  private static List<MetricSeries> series(Kpi kpi, CheckContext context) {
    List<MetricSeries> found = new ArrayList<>();
    for (EObject each : context.read(context.referrers(kpi, InsightPackage.Literals.METRIC_SERIES__KPIS))) {
      if (each instanceof MetricSeries series) {
        found.add(series);
      }
    }
    found.sort((one, other) -> String.valueOf(one.getId()).compareTo(String.valueOf(other.getId())));
    return found;
  }

  private static boolean hasData(MetricSeries series, CheckContext context) {
    if (!series.getPoints().isEmpty()) {
      return true;
    }
    InsightQuery query = context.read(series.getQuery());
    return query != null && context.metric(QueryMetricSource.asking(query)).isPresent();
  }

  private static Message message(Kpi kpi, List<MetricSeries> series, String source, CheckContext context) {
    if (series.isEmpty()) {
      return CARD.says(ModelLabel.name(kpi), ModelLabel.quoted(source));
    }
    InsightQuery query = series.stream().map(each -> context.read(each.getQuery())).filter(each -> each != null).findFirst()
        .orElse(null);
    return query == null ? CARD.saysOf("series", ModelLabel.name(kpi), ModelLabel.name(series.getFirst()))
        : CARD.saysOf("query", ModelLabel.name(kpi), ModelLabel.name(query));
  }
}
