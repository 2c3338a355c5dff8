package org.throughline.insight.evidence;

/**
 * Between which shares the true one lies, with 95 per cent confidence, where so many of so many cases were counted.
 *
 * <p>The score interval of E. B. Wilson, <i>Probable inference, the law of succession, and statistical inference</i>,
 * Journal of the American Statistical Association 22 (1927), 209–212, without correction for continuity. It stays within 0
 * and 1, and holds for small numbers and for shares near none or all, where the usual interval fails (L. D. Brown, T. T. Cai,
 * A. DasGupta, <i>Interval estimation for a binomial proportion</i>, Statistical Science 16 (2001), 101–133).
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 */
public record ShareInterval(double low, double high) {

  /** The 97.5th percentile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  /**
   * The interval of a share that was counted.
   *
   * @param part how many cases have it, 0 to {@code cases}
   * @param cases how many there are, at least 1
   */
  public static ShareInterval of(long part, long cases) {
    if (cases < 1 || part < 0 || part > cases) {
      throw new IllegalArgumentException(part + " of " + cases);
    }
    return of((double) part / cases, cases);
  }

  /**
   * The interval of a share that is known only as such.
   *
   * @param share 0 to 1
   * @param cases of how many cases, at least 1
   */
  public static ShareInterval of(double share, long cases) {
    if (cases < 1 || !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(share + " of " + cases);
    }
    double square = Z * Z / cases;
    double middle = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / cases + square / (4 * cases)) / (1 + square);
    // At none and all one end is exact, and arithmetic would miss it by a hair.
    return new ShareInterval(share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
  }

  /** Half the distance between the ends. */
  public double half() {
    return (high - low) / 2;
  }
}
