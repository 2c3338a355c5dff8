package org.throughline.insight.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.throughline.core.Message;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.insight.DataOrigin;
import org.throughline.model.insight.MetricKind;
import org.throughline.model.insight.Statistic;

/** What came of asking a saved query. Immutable; safe from any thread. */
public sealed interface Answer {

  /**
   * There are figures.
   *
   * @param queryId the id of the query
   * @param metric what was measured
   * @param statistic how cases became one figure
   * @param hours which hours count
   * @param figures the whole first, then the groups in order; never empty
   * @param from the first day the figures cover
   * @param until the last day they cover
   * @param first the moment of the first case
   * @param last the moment of the last case
   * @param origin whether they rest on reality; the least real of the datasets counts
   * @param datasetIds the datasets that were read
   * @param names what these are called
   */
  record Given(String queryId, MetricKind metric, Statistic statistic, CountedHours hours, List<FoundFigure> figures,
      LocalDate from, LocalDate until, Instant first, Instant last, DataOrigin origin, List<String> datasetIds,
      List<String> names) implements Answer {

    public Given {
      figures = List.copyOf(figures);
      datasetIds = List.copyOf(datasetIds);
      names = List.copyOf(names);
    }

    /** The figure about everything that was asked for. */
    public FoundFigure whole() {
      return figures.getFirst();
    }
  }

  /**
   * There is none.
   *
   * @param why and what to do
   */
  record None(Message why) implements Answer {
  }
}
