package org.throughline.core.practice;

import java.math.BigDecimal;
import java.util.Optional;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.Comparison.Reason;
import org.throughline.core.practice.Comparison.Unheld;
import org.throughline.model.Channel;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Limit;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * What a service standard promises, in figures.
 *
 * <p>With {@link Summary#SHARE_WITHIN} the share of cases within the threshold is held against the wanted share, and more
 * is always better; with every other summary the figure is held against the threshold, on the side the limit says. Hours
 * must be counted alike wherever they matter: for times, for shares within a time and for availability.
 *
 * @param metric what is measured
 * @param limit on which side of the threshold it is kept
 * @param threshold the figure promised
 * @param summary how single cases become one figure
 * @param wantedShare the per cent of cases wanted within the threshold
 * @param hours which hours count
 * @param warnAt where the owner wants to be warned
 * @param time what a day and a week are in these hours
 */
public record Terms(StandardMetric metric, Limit limit, Quantity threshold, Summary summary,
    Optional<BigDecimal> wantedShare, CountedHours hours, Optional<Quantity> warnAt, WorkingTime time) {

  /**
   * What a standard promises; empty when it promises no figure.
   *
   * @param channel whose hours count: that of the standard, or of its touchpoint
   */
  public static Optional<Terms> of(ServiceStandard standard, Optional<Channel> channel) {
    Quantity threshold = standard.getThreshold();
    return threshold == null ? Optional.empty()
        : Optional.of(new Terms(standard.getMetric(), standard.getLimit(), threshold, standard.getSummary(),
            Optional.ofNullable(standard.getWantedShare()), standard.getHours(), Optional.ofNullable(standard.getWarnAt()),
            WorkingTime.of(standard.getHours(), channel)));
  }

  /** Whether the share of cases within the threshold is what counts. */
  public boolean isShare() {
    return summary == Summary.SHARE_WITHIN;
  }

  /** What practice is held against: the threshold, or the wanted share; empty when no share is wanted. */
  public Optional<Quantity> promise() {
    return isShare() ? wantedShare.map(share -> new Quantity(share, Unit.PERCENT)) : Optional.of(threshold);
  }

  /** Whether it makes a difference which hours are counted. */
  public boolean hoursMatter() {
    return UnitScale.isTime(threshold.unit()) || metric == StandardMetric.AVAILABILITY;
  }

  /** Holds a figure against what was promised. */
  public Comparison hold(Figure figure) {
    if (hoursMatter() && figure.hours() != hours) {
      return new Unheld(Reason.OTHER_HOURS);
    }
    Optional<Quantity> promise = promise();
    if (promise.isEmpty()) {
      return new Unheld(Reason.NO_WANTED_SHARE);
    }
    Optional<Quantity> practice = isShare()
        ? figure.shareWithin().map(share -> new Quantity(share, Unit.PERCENT)) : figure.value();
    if (practice.isEmpty()) {
      return new Unheld(isShare() ? Reason.NO_SHARE_MEASURED : Reason.NO_VALUE);
    }
    UnitScale scale = new UnitScale(time);
    return scale.convert(practice.get(), promise.get().unit())
        .<Comparison>map(converted -> held(scale, practice.get(), converted, promise.get()))
        .orElseGet(() -> new Unheld(Reason.OTHER_UNIT));
  }

  /** Subtracts in the smallest unit, so that no rounding of a division can turn the sign of the gap. */
  private Held held(UnitScale scale, Quantity practice, Quantity converted, Quantity promise) {
    boolean higher = isShare() || limit == Limit.AT_LEAST;
    BigDecimal more = scale.base(practice).subtract(scale.base(promise));
    BigDecimal gap = scale.fromBase(higher ? more.negate() : more, promise.unit());
    return new Held(converted, promise, new Quantity(gap, promise.unit()), ratio(scale.base(practice), scale.base(promise)),
        higher, gap.signum() <= 0 && warned(scale, practice, higher));
  }

  private boolean warned(UnitScale scale, Quantity practice, boolean higher) {
    return warnAt.filter(at -> scale.convert(at, practice.unit()).isPresent())
        .map(at -> scale.base(practice).compareTo(scale.base(at)))
        .filter(beyond -> higher ? beyond <= 0 : beyond >= 0).isPresent();
  }

  private static double ratio(BigDecimal practice, BigDecimal promise) {
    return practice.signum() == 0 && promise.signum() == 0 ? 1 : practice.doubleValue() / promise.doubleValue();
  }
}
