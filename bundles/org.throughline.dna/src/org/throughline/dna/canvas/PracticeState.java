package org.throughline.dna.canvas;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.throughline.core.Message;
import org.throughline.internal.dna.Amounts;
import org.throughline.model.dna.Limit;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * A standard held against its latest measurement that counts the same hours.
 *
 * @param standard the standard
 * @param promise what was promised, as a person reads it; empty when no figure was
 * @param practice what happens, as a person reads it; empty when it was not measured in a way that can be compared
 * @param ratio practice divided by promise; beyond 1 it falls short
 */
record PracticeState(ServiceStandard standard, String promise, String practice, double ratio) {

  private static final double PERCENT = 100;

  static PracticeState of(ServiceStandard standard, Locale locale) {
    Amounts amounts = new Amounts(locale);
    Quantity threshold = standard.getThreshold();
    if (threshold == null) {
      return new PracticeState(standard, "", "", 0);
    }
    Optional<Measurement> latest = standard.getMeasurements().stream().filter(each -> each.getHours() == standard.getHours())
        .max(Comparator.comparing(each -> Objects.requireNonNullElse(each.getPeriodEnd(), Instant.MIN)));
    if (standard.getSummary() == Summary.SHARE_WITHIN && standard.getWantedShare() != null) {
      Quantity wanted = new Quantity(standard.getWantedShare(), Unit.PERCENT);
      String promise = Message.of(PracticeState.class, "sheet.within", amounts.whole(wanted), amounts.whole(threshold)).in(locale);
      return latest.map(Measurement::getShareWithin).map(share -> new PracticeState(standard, promise,
          amounts.whole(new Quantity(share, Unit.PERCENT)), over(share.doubleValue(), wanted.amount().doubleValue(), Limit.AT_LEAST)))
          .orElseGet(() -> new PracticeState(standard, promise, "", 0));
    }
    String promise = amounts.whole(threshold);
    return latest.map(Measurement::getValue).filter(value -> isComparable(value, threshold))
        .map(value -> new PracticeState(standard, promise, amounts.whole(value),
            over(comparable(value), comparable(threshold), standard.getLimit())))
        .orElseGet(() -> new PracticeState(standard, promise, "", 0));
  }

  private static double over(double practice, double promise, Limit limit) {
    double up = limit == Limit.AT_LEAST ? promise : practice;
    double down = limit == Limit.AT_LEAST ? practice : promise;
    return down <= 0 ? up <= 0 ? 1 : PERCENT : Math.max(0, up / down);
  }

  private static boolean isComparable(Quantity one, Quantity other) {
    return one.unit() == other.unit() || seconds(one.unit()) > 0 && seconds(other.unit()) > 0;
  }

  private static double comparable(Quantity quantity) {
    double seconds = seconds(quantity.unit());
    return quantity.amount().doubleValue() * (seconds > 0 ? seconds : 1);
  }

  private static double seconds(Unit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3_600;
      case DAY -> 86_400;
      case WEEK -> 604_800;
      default -> 0;
    };
  }

  /** Whether there is practice to hold against the promise. */
  boolean isMeasured() {
    return !practice.isEmpty();
  }

  /** Whether practice is as good as the promise or better. */
  boolean isKept() {
    return isMeasured() && ratio <= 1;
  }
}
