package org.throughline.internal.insight.text;

/**
 * How surprising it is that two things come together as often as they do: the log-likelihood ratio G² of a table of two by
 * two (T. Dunning, “Accurate Methods for the Statistics of Surprise and Coincidence”, Computational Linguistics 19(1), 1993).
 * Unlike chi-squared it stays true for rare words.
 */
public final class LogLikelihood {

  /** Beyond this, chance is less likely than one in a thousand (chi-squared, one degree of freedom). */
  public static final double ONE_IN_A_THOUSAND = 10.83;

  private LogLikelihood() {
  }

  /**
   * G² of counts, 0 or more.
   *
   * @param both how often both come
   * @param one how often only the one comes
   * @param other how often only the other comes
   * @param neither how often neither comes
   */
  public static double of(long both, long one, long other, long neither) {
    double rows = entropy(both + one, other + neither);
    double columns = entropy(both + other, one + neither);
    double cells = entropy(both, one, other, neither);
    return Math.max(0, 2 * (rows + columns - cells));
  }

  private static double entropy(long... counts) {
    long sum = 0;
    double parts = 0;
    for (long count : counts) {
      sum += count;
      parts += xLogX(count);
    }
    return xLogX(sum) - parts;
  }

  private static double xLogX(long count) {
    return count == 0 ? 0 : count * Math.log(count);
  }
}
