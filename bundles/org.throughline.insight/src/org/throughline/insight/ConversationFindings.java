package org.throughline.insight;

import java.time.Duration;
import java.util.List;

/**
 * All figures of one import, computed and frozen. Immutable; may be made on a background thread and put into the client
 * by {@link AddInsights}.
 *
 * @param settings how the figures were read
 * @param overview what the data holds
 * @param responseTimes response times, all desks first
 * @param weeks response times by week, all desks first
 * @param unanswered turns without answer after 1, 8 and 24 hours, all desks first in each
 * @param volumes how much of the talk goes to each desk, most first
 * @param hours when customers write
 * @param days how much they wrote, by desk and day
 * @param quotes what waited longest
 */
public record ConversationFindings(MetricSettings settings, Overview overview, List<ResponseTime> responseTimes,
    List<ConversationMetrics.Week> weeks, List<List<Unanswered>> unanswered, List<DeskVolume> volumes, BusyHours hours,
    List<DayVolume> days, List<CustomerQuote> quotes) {

  private static final int QUOTES = 4;

  /** The hours after which unanswered turns are counted. */
  public static final List<Integer> UNANSWERED_AFTER = List.of(1, 8, 24);

  public ConversationFindings {
    responseTimes = List.copyOf(responseTimes);
    weeks = List.copyOf(weeks);
    unanswered = List.copyOf(unanswered);
    volumes = List.copyOf(volumes);
    days = List.copyOf(days);
    quotes = List.copyOf(quotes);
  }

  /** Computes them. */
  public static ConversationFindings of(ConversationMetrics metrics) {
    return new ConversationFindings(metrics.settings(), metrics.overview(), metrics.responseTimes(),
        metrics.responseWeeks(), UNANSWERED_AFTER.stream().map(metrics::unanswered).toList(), metrics.shareOfVoice(),
        metrics.busyHours(ConversationMetrics.ALL_DESKS), metrics.days(),
        metrics.quotes(ConversationMetrics.ALL_DESKS, Duration.ofHours(8), QUOTES));
  }
}
