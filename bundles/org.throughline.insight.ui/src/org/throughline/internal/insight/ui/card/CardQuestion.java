package org.throughline.internal.insight.ui.card;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Ids;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.Competitor;
import org.throughline.model.insight.InsightFactory;
import org.throughline.model.insight.InsightQuery;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;

/**
 * What a new card measures.
 *
 * @param metric what is measured
 * @param statistic how cases become one figure
 * @param hours which hours count
 * @param within the time of which the share is asked; null where no share within a time is
 * @param words words of which a message has at least one; empty for all messages
 * @param from the first day; null for the first there is
 * @param until the last day; null for the last there is
 * @param channels the ids of channels and competitors; empty for all
 */
record CardQuestion(MetricKind metric, Statistic statistic, CountedHours hours, @Nullable Duration within, List<String> words,
    @Nullable LocalDate from, @Nullable LocalDate until, Set<String> channels) {

  /** What can be measured from imported files. */
  static final List<MetricKind> METRICS = List.of(MetricKind.FIRST_RESPONSE_TIME, MetricKind.UNANSWERED_SHARE, MetricKind.VOLUME,
      MetricKind.SHARE_OF_VOICE, MetricKind.REACH, MetricKind.ENGAGEMENT_RATE, MetricKind.FOLLOWERS, MetricKind.VISITS);

  CardQuestion {
    words = List.copyOf(words);
    channels = Set.copyOf(channels);
  }

  /** How the cases of a measure can become one figure, the usual way first. */
  static List<Statistic> statistics(MetricKind metric) {
    return switch (metric) {
      case FIRST_RESPONSE_TIME -> List.of(Statistic.MEDIAN, Statistic.PERCENTILE_90, Statistic.MEAN, Statistic.SHARE);
      case UNANSWERED_SHARE, SHARE_OF_VOICE -> List.of(Statistic.SHARE);
      case VOLUME, VISITS -> List.of(Statistic.TOTAL);
      case FOLLOWERS -> List.of(Statistic.LATEST);
      default -> List.of(Statistic.MEDIAN, Statistic.MEAN, Statistic.PERCENTILE_90);
    };
  }

  /** The same as a query that lies in no client yet. On the session's thread. */
  InsightQuery query(ClientSession session, String name) {
    InsightQuery query = InsightFactory.eINSTANCE.createInsightQuery();
    query.setId(Ids.fresh());
    query.setName(name);
    query.setMetric(metric);
    query.setStatistic(statistic);
    query.setHoursBasis(hours);
    query.setWithin(within);
    query.getWords().addAll(words);
    query.setPeriodFrom(from);
    query.setPeriodUntil(until);
    for (String each : channels) {
      session.index().byId(each).ifPresent(element -> {
        switch (element) {
          case Channel channel -> query.getChannels().add(channel);
          case Competitor competitor -> query.getCompetitors().add(competitor);
          default -> {
            // What nobody gave a name in the client has no place in a query.
          }
        }
      });
    }
    return query;
  }
}
