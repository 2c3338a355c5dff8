package org.throughline.insight;

import java.time.Instant;

/**
 * The time between the first and the last message.
 *
 * @param from the moment of the first message
 * @param to the moment of the last one
 */
public record Period(Instant from, Instant to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it starts: " + from + " to " + to);
    }
  }
}
