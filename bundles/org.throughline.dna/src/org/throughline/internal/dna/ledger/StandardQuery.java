package org.throughline.internal.dna.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.core.practice.Terms;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.spi.MetricSource;
import org.throughline.core.spi.MetricSource.Hours;
import org.throughline.core.spi.MetricSource.Query;
import org.throughline.core.spi.MetricSource.Statistic;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** How the figure of a service standard is asked for in practice. */
public final class StandardQuery {

  private static final int DECIMALS = 2;

  private StandardQuery() {
  }

  /** What sources call the figure of a kind of standard. */
  public static String metric(StandardMetric kind) {
    return switch (kind) {
      case FIRST_RESPONSE_TIME -> MetricSource.RESPONSE_TIME;
      case ANSWERED_SHARE -> MetricSource.ANSWERED_SHARE;
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  /**
   * How single cases become the figure: a time as the standard says, a share or a score as the mean of all cases. Empty
   * where no source can be asked, such as for the worst case.
   */
  public static Optional<Statistic> statistic(Terms terms) {
    if (!UnitScale.isTime(terms.threshold().unit())) {
      return terms.metric() == StandardMetric.OTHER || terms.isShare() || terms.summary() == Summary.WORST ? Optional.empty()
          : Optional.of(Statistic.MEAN);
    }
    return switch (terms.summary()) {
      case MEDIAN -> Optional.of(Statistic.MEDIAN);
      case MEAN -> Optional.of(Statistic.MEAN);
      case PERCENTILE_90 -> Optional.of(Statistic.PERCENTILE_90);
      case SHARE_WITHIN -> Optional.of(Statistic.SHARE_WITHIN);
      case WORST, SINGLE -> Optional.empty();
    };
  }

  /**
   * The question.
   *
   * @param channelId the channel it is asked for; null for all
   * @param touchpointId the touchpoint it is asked for; null for all
   * @param from the first moment, included
   * @param until the first moment that is not included
   */
  public static Query of(Terms terms, Statistic statistic, @Nullable String channelId, @Nullable String touchpointId,
      Instant from, Instant until) {
    Duration threshold = statistic == Statistic.SHARE_WITHIN ? Duration.ofNanos(new UnitScale(terms.time())
        .convert(terms.threshold(), Unit.SECOND).orElseThrow().amount().movePointRight(9).longValue()) : null;
    return new Query(metric(terms.metric()), statistic, channelId, touchpointId,
        terms.hours() == CountedHours.OFFICE ? Hours.OPENING : Hours.CLOCK, threshold, from, until);
  }

  /** In the unit of the threshold where that takes two decimals at most: a figure is never rounded over the edge. */
  public static Quantity tidy(Quantity figure, Terms terms) {
    return new UnitScale(terms.time()).convert(figure, terms.threshold().unit())
        .filter(converted -> converted.amount().scale() <= DECIMALS).orElse(figure);
  }
}
