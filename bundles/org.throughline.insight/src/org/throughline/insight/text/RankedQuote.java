package org.throughline.insight.text;

import java.util.List;

/**
 * A message worth quoting, and why.
 *
 * @param post the message
 * @param quote its text without the accounts at its start and without links; what is masked stays masked
 * @param points the sum of the points of its reasons
 * @param reasons every criterion that spoke for or against it, the strongest first
 */
public record RankedQuote(Post post, String quote, double points, List<Reason> reasons) {

  /**
   * What one criterion gave.
   *
   * @param criterion the criterion
   * @param points above 0 when it speaks for the quote, below 0 against
   */
  public record Reason(QuoteCriterion criterion, double points) {
  }

  /** A quote with its reasons. */
  public RankedQuote {
    reasons = List.copyOf(reasons);
  }
}
