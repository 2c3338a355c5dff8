package org.throughline.insight;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * How long customers waited whose turn began in a period, in one kind of hours; see {@link ConversationMetrics#waits}.
 *
 * @param answers how many turns were answered
 * @param median half of them were answered at least this fast; with an even number the mean of the two in the middle
 * @param ninetieth nine of ten were answered at least this fast (nearest rank)
 * @param mean the average
 * @param within how many were answered within the limit
 * @param unanswered how many turns have no answer
 * @param overdue how many of those had waited longer than the limit when their file ends
 * @param first the moment of the first turn; the epoch when there is none
 * @param last the moment of the last one
 */
public record Waits(long answers, Duration median, Duration ninetieth, Duration mean, long within, long unanswered,
    long overdue, Instant first, Instant last) {

  private static final int DIGITS = 4;

  /** The turns of which it is known whether they were answered within the limit. */
  public long decided() {
    return answers + overdue;
  }

  /** The per cent of decided turns that were answered within the limit, to four decimals, rounded down. */
  public BigDecimal shareWithin() {
    return BigDecimal.valueOf(within).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(Math.max(1, decided())),
        DIGITS, java.math.RoundingMode.FLOOR).stripTrailingZeros();
  }
}
