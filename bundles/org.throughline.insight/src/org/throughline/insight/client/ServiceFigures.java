package org.throughline.insight.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.throughline.insight.BusyHours;
import org.throughline.insight.ConversationMetrics;
import org.throughline.insight.DeskVolume;
import org.throughline.insight.Overview;
import org.throughline.insight.ResponseTime;
import org.throughline.insight.Unanswered;

/**
 * What conversations show at first sight, computed at one moment.
 *
 * @param overview what there is
 * @param responses all desks together, then each desk with an answer; empty when nothing was ever answered
 * @param unanswered after 1, 8 and 24 hours, all desks together
 * @param hours when customers write
 * @param desks how much of the talk goes to each desk, most first
 */
public record ServiceFigures(Overview overview, List<ResponseTime> responses, List<Unanswered> unanswered,
    BusyHours hours, List<DeskVolume> desks) {

  private static final List<Integer> LIMITS = List.of(1, 8, 24);

  public ServiceFigures {
    responses = List.copyOf(responses);
    unanswered = List.copyOf(unanswered);
    desks = List.copyOf(desks);
  }

  /** Computes them. */
  public static ServiceFigures of(ConversationMetrics metrics) {
    return new ServiceFigures(metrics.overview(), metrics.responseTimes(),
        LIMITS.stream().flatMap(hours -> metrics.unanswered(hours).stream())
            .filter(each -> each.desk().equals(ConversationMetrics.ALL_DESKS)).toList(),
        metrics.busyHours(ConversationMetrics.ALL_DESKS), metrics.shareOfVoice());
  }

  /** How long customers of all desks waited; empty when nobody was answered. */
  public Optional<ResponseTime> all() {
    return responses.stream().filter(each -> each.desk().equals(ConversationMetrics.ALL_DESKS)
        && each.answers() > 0).findFirst();
  }

  /** A duration as whole seconds. */
  static long seconds(Duration duration) {
    return Math.round(duration.toNanos() / 1e9);
  }
}
