package org.throughline.insight.evidence;

import java.util.Optional;

/**
 * Between which two of the measured values, put in order, the true median or another quantile lies, with at least 95 per
 * cent confidence, whatever the distribution of the values.
 *
 * <p>The number of values below a quantile is binomial, so that no more than 2.5 per cent remain outside on either side (W.
 * R. Thompson, <i>On confidence ranges for the median and other expectation distributions for populations of unknown
 * distribution form</i>, Annals of Mathematical Statistics 7 (1936), 122–128; H. A. David, H. N. Nagaraja, <i>Order
 * Statistics</i>, 3rd edition 2003, section 7.1). Up to {@value #EXACT} values the binomial is added up, above that the
 * normal distribution stands for it, a rank wider on both sides.
 *
 * @param low the rank of the lower value, counted from 1
 * @param high the rank of the upper value
 */
public record QuantileRanks(long low, long high) {

  private static final int EXACT = 1_000;
  private static final double OUTSIDE = 0.025;

  /** The ranks of a median; empty for fewer than six values, which cannot tell. */
  public static Optional<QuantileRanks> ofMedian(long values) {
    return of(values, 0.5);
  }

  /**
   * The ranks of a quantile; empty when there are too few values to tell.
   *
   * @param values how many there are, at least 0
   * @param share how much of them lies below it, between 0 and 1
   */
  public static Optional<QuantileRanks> of(long values, double share) {
    if (values < 0 || !(share > 0 && share < 1)) {
      throw new IllegalArgumentException(share + " of " + values);
    }
    QuantileRanks ranks = values <= EXACT ? exact((int) values, share) : wide(values, share);
    return ranks.low >= 1 && ranks.high <= values ? Optional.of(ranks) : Optional.empty();
  }

  /** The largest low with P(below &lt; low) and the smallest high with P(below &ge; high) of at most 2.5 per cent each. */
  private static QuantileRanks exact(int values, double share) {
    double[] chances = new double[values + 1];
    for (int below = 0; below <= values; below++) {
      chances[below] = Math.exp(logChoose(values, below) + below * Math.log(share) + (values - below) * Math.log1p(-share));
    }
    int low = 0;
    double under = 0;
    while (low <= values && under + chances[low] <= OUTSIDE) {
      under += chances[low++];
    }
    int high = values + 1;
    double over = 0;
    while (high > 0 && over + chances[high - 1] <= OUTSIDE) {
      over += chances[--high];
    }
    return new QuantileRanks(low, high);
  }

  private static double logChoose(int all, int some) {
    double sum = 0;
    for (int each = 1; each <= Math.min(some, all - some); each++) {
      sum += Math.log(all + 1.0 - each) - Math.log(each);
    }
    return sum;
  }

  private static QuantileRanks wide(long values, double share) {
    double middle = values * share;
    double half = ShareInterval.Z * Math.sqrt(values * share * (1 - share));
    return new QuantileRanks((long) Math.floor(middle - half), (long) Math.ceil(middle + half) + 1);
  }
}
