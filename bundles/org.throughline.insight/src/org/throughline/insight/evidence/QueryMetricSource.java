package org.throughline.insight.evidence;

import static org.throughline.model.ModelPackage.Literals.CLIENT__ZONE;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CHAPTER__DATASETS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Progress;
import org.throughline.core.WorkPolicy;
import org.throughline.core.spi.MetricSource;
import org.throughline.internal.insight.evidence.QueryAsker;
import org.throughline.model.Channel;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.InsightQuery;

/**
 * What saved queries answer, as figures from practice: the metric {@code query:} with the id of a query is the figure of the
 * whole that it answers. So rules see whether a card still holds and a KPI has data, without asking the rows themselves.
 *
 * <p>Measure, statistic, hours and filters are those of the query; of the question only its span and channel count.
 */
@Component(service = MetricSource.class)
public final class QueryMetricSource implements MetricSource {

  private static final String PREFIX = "query:";

  private final QueryAsker asker;

  /** As a service. Outside OSGi the policy may be null. */
  @Activate
  public QueryMetricSource(@Reference(cardinality = ReferenceCardinality.OPTIONAL,
      policyOption = ReferencePolicyOption.GREEDY) @Nullable WorkPolicy policy) {
    asker = new QueryAsker(policy == null ? WorkPolicy.ANYWHERE : policy);
  }

  /** The question what a query answers now, over all of its own period. */
  public static Query asking(InsightQuery query) {
    return new Query(PREFIX + query.getId(), Statistic.MEAN, null, null, Hours.CLOCK, null, QueryAsker.ALWAYS,
        QueryAsker.NEVER);
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.throughline.core.ClientException when a file of the client's data is damaged, or the database cannot run
   *     here
   */
  @Override
  public Optional<Value> value(ClientSession session, Query query) {
    if (!knows(query.metric()) || query.touchpointId() != null || !query.from().isBefore(query.until())) {
      return Optional.empty();
    }
    return asker.ask(session, query.metric().substring(PREFIX.length()), query.from(), query.until(), query.channelId(),
        Progress.none())
        .filter(Answer.Given.class::isInstance).map(Answer.Given.class::cast)
        .map(given -> new Value(given.whole().value(), given.whole().cases(), 0, given.first(), given.last(),
            given.origin() == DataOrigin.GENERATED,
            Message.of(QueryMetricSource.class, "method.query", String.join(", ", given.names()))));
  }

  @Override
  public boolean knows(String metric) {
    return metric.startsWith(PREFIX);
  }

  /** Figures change with the queries, with what was imported and is in use, with what it stands for, and with the zone. */
  @Override
  public boolean isAffectedBy(ClientChange change) {
    return change.touched().stream().anyMatch(each -> counts(each.object()) || each.feature() == CLIENT__ZONE
            || each.feature() == INSIGHT_CHAPTER__DATASETS)
        || Stream.of(change.added(), change.removed(), change.moved()).flatMap(List::stream)
            .anyMatch(each -> counts(each) || each instanceof InsightChapter);
  }

  private static boolean counts(EObject element) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      if (each instanceof InsightQuery || each instanceof Dataset || each instanceof Channel || each instanceof Competitor) {
        return true;
      }
    }
    return false;
  }
}
