package org.throughline.insight.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.throughline.core.practice.UnitScale;
import org.throughline.core.practice.WorkingTime;
import org.throughline.model.insight.Figure;
import org.throughline.model.value.Quantity;

/**
 * A figure on a card that its query answers otherwise now.
 *
 * <p>Figures of two imports are never exactly alike. A figure disagrees when it differs from the frozen one by more than
 * {@link #TOLERANCE} per cent of that, and lies outside the interval of the frozen one where there is one: what chance
 * explains is no news, and neither is a difference too small to matter.
 *
 * @param frozen the figure on the card
 * @param now what the query answers, in the unit of the frozen one where that can be compared
 * @param cases on how many cases that rests
 */
public record Disagreement(Figure frozen, Quantity now, long cases) {

  /** By how many per cent of the frozen figure another may differ. */
  public static final BigDecimal TOLERANCE = BigDecimal.TEN;

  /** What is between a frozen figure and a new one; empty when they agree, or the card has no value there. */
  public static Optional<Disagreement> between(Figure frozen, Quantity now, long cases) {
    return between(frozen, now, cases, TOLERANCE);
  }

  /**
   * The same with another tolerance.
   *
   * @param tolerance in per cent of the frozen figure, at least 0
   */
  public static Optional<Disagreement> between(Figure frozen, Quantity now, long cases, BigDecimal tolerance) {
    Quantity then = frozen.getValue();
    if (then == null) {
      return Optional.empty();
    }
    Optional<Quantity> same = new UnitScale(WorkingTime.CLOCK).convert(now, then.unit())
        .map(each -> new Quantity(each.amount().round(new MathContext(9)), each.unit()));
    if (same.isEmpty()) {
      return Optional.of(new Disagreement(frozen, now, cases));
    }
    BigDecimal off = same.get().amount().subtract(then.amount()).abs();
    boolean near = off.multiply(BigDecimal.valueOf(100)).compareTo(then.amount().abs().multiply(tolerance)) <= 0;
    boolean chance = Certainty.range(frozen).filter(range -> range.contains(same.get())).isPresent();
    return near || chance ? Optional.empty() : Optional.of(new Disagreement(frozen, same.get(), cases));
  }
}
