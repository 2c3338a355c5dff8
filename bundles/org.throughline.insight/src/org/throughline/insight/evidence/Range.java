package org.throughline.insight.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Between which figures the true one lies, with 95 per cent confidence.
 *
 * @param low the lower end
 * @param high the upper end, in the same unit
 */
public record Range(Quantity low, Quantity high) {

  /** An interval of a share as per cents with one decimal, never narrower than it is. */
  public static Range of(ShareInterval share) {
    return new Range(percent(share.low(), RoundingMode.FLOOR), percent(share.high(), RoundingMode.CEILING));
  }

  private static Quantity percent(double share, RoundingMode rounding) {
    return new Quantity(BigDecimal.valueOf(share).movePointRight(2).setScale(1, rounding), Unit.PERCENT);
  }

  /** Whether a figure of the same unit lies in it. */
  public boolean contains(Quantity figure) {
    return figure.unit() == low.unit() && figure.amount().compareTo(low.amount()) >= 0
        && figure.amount().compareTo(high.amount()) <= 0;
  }
}
