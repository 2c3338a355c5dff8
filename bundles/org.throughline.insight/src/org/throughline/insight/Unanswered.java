package org.throughline.insight;

import java.time.Duration;

/**
 * How many turns had no answer after some time.
 *
 * @param desk the desk; {@link ConversationMetrics#ALL_DESKS} for all together
 * @param after the time by the clock
 * @param turns how many turns the figure rests on (n): all whose answer after that time is known to be there or not
 * @param unanswered how many of them had none yet
 * @param undecided turns left out: not answered, and the data ends before that time has passed
 */
public record Unanswered(String desk, Duration after, long turns, long unanswered, long undecided) {

  /** The share without answer, 0 to 1; 0 when there are no turns. */
  public double share() {
    return turns == 0 ? 0 : (double) unanswered / turns;
  }
}
