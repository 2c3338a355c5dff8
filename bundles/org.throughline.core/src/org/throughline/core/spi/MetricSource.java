package org.throughline.core.spi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.model.value.Quantity;

/**
 * Figures from practice, for whoever needs one: a service standard, a trigger, a briefing. Registered as an OSGi
 * service; asked from any thread.
 */
@ConsumerType
public interface MetricSource {

  /** The time from a question to the first answer of a person. */
  String RESPONSE_TIME = "response-time";

  /**
   * Questions that had no answer within the threshold, or none at all when there is no threshold; only their
   * {@link Statistic#COUNT}.
   */
  String UNANSWERED = "unanswered";

  /** The share of questions that have an answer, in per cent; only its {@link Statistic#MEAN}. */
  String ANSWERED_SHARE = "answered-share";

  /**
   * Of the hours of the span that lay beyond what is usual, the one that lay furthest: how many messages of people came in
   * it; only its {@link Statistic#COUNT}. The cases are the messages of all hours in a row that lay beyond, from the first
   * of them to the last. Empty where no hour was unusual.
   */
  String SPIKE_VOLUME = "spike-volume";

  /** Like {@link #SPIKE_VOLUME}: how many questions waited for an answer at the end of the hour. */
  String SPIKE_BACKLOG = "spike-backlog";

  /**
   * Like {@link #SPIKE_VOLUME}, for the hours in which people felt worse than usual: the positive minus the negative part
   * of the messages in them, in percentage points from −100 to 100; only its {@link Statistic#MEAN}.
   */
  String SPIKE_FEELING = "spike-feeling";

  /** Ends the name of one of the metrics of spikes: what was usual for that hour. */
  String USUAL = "-usual";

  /**
   * Whether this source knows a metric at all, whether or not it has data for it. Besides the metrics above there is one
   * for each other kind of service standard, called as its kind with hyphens: {@code resolution-time},
   * {@code page-load-time}, {@code satisfaction}.
   */
  default boolean knows(String metric) {
    return true;
  }

  /**
   * Whether figures may be others after a change of the client; who holds on to figures asks for them again then. A
   * source that does not say is asked again after every change. Asked on the session's thread, so it answers at once.
   */
  default boolean isAffectedBy(ClientChange change) {
    return true;
  }

  /**
   * The value of a metric, computed from the data that was imported; empty when this source does not know the metric or
   * has no data for it. Never guesses.
   */
  Optional<Value> value(ClientSession session, Query query);

  /**
   * What is asked.
   *
   * @param metric the metric's name, such as {@link #RESPONSE_TIME}
   * @param statistic how single cases become one figure
   * @param channelId the id of the channel it is asked for; null for all
   * @param touchpointId the id of the touchpoint it is asked for; null for all
   * @param hours whether only opening hours count
   * @param threshold for {@link Statistic#SHARE_WITHIN}: within how long; a time in the hours that count
   * @param from the first moment, included
   * @param until the first moment that is not included
   */
  record Query(String metric, Statistic statistic, @Nullable String channelId, @Nullable String touchpointId,
      Hours hours, @Nullable Duration threshold, Instant from, Instant until) {
  }

  /**
   * An answer.
   *
   * @param figure with its unit
   * @param cases on how many cases it rests
   * @param missing how many cases have no value yet, such as questions without an answer; they count in no mean
   * @param from the moment of the first case
   * @param until the moment of the last case
   * @param generated true when it comes from generated data and must be shown so
   * @param method how it was computed, worded for people
   */
  record Value(Quantity figure, long cases, long missing, Instant from, Instant until, boolean generated,
      Message method) {

    /** The number without its unit. */
    public BigDecimal amount() {
      return figure.amount();
    }
  }

  /** How single cases become one figure. */
  enum Statistic {
    COUNT, MEAN, MEDIAN, PERCENTILE_90, SHARE_WITHIN
  }

  /** Which hours count. */
  enum Hours {
    CLOCK, OPENING
  }
}
