package org.throughline.insight;

import java.time.Duration;

/**
 * How long customers waited for an answer.
 *
 * @param desk the desk; {@link ConversationMetrics#ALL_DESKS} for all together
 * @param answers how many answered turns the figures rest on (n)
 * @param median half of the turns were answered at least this fast, by the clock; with an even number the mean of the
 *     two in the middle
 * @param ninetieth nine of ten turns were answered at least this fast, by the clock (nearest rank)
 * @param officeMedian as {@code median}, counting only the desk's office hours
 * @param officeNinetieth as {@code ninetieth}, counting only the desk's office hours
 * @param outsideHours how many of the answers took no office time at all, because question and answer both fell outside
 *     the desk's office hours; where they are many, the office figures say little
 */
public record ResponseTime(String desk, long answers, Duration median, Duration ninetieth, Duration officeMedian,
    Duration officeNinetieth, long outsideHours) {
}
