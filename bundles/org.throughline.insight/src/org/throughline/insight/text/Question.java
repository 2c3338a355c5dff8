package org.throughline.insight.text;

import java.util.List;

/**
 * Whether a message asks something that wants an answer.
 *
 * @param asks whether it does
 * @param confidence how sure that is, from 0.5 to 1
 * @param sentences the sentences that ask, in order; empty when none does
 */
public record Question(boolean asks, double confidence, List<Place> sentences) {

  /**
   * A stretch of the text.
   *
   * @param start where it begins, in chars
   * @param end where it ends, in chars
   */
  public record Place(int start, int end) {
  }

  /** A question of these sentences. */
  public Question {
    sentences = List.copyOf(sentences);
  }
}
