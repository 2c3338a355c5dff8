package org.throughline.dna.cascade;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Vanity;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Where an indicator stands: where it began, where it is by its latest measurement, where it should come.
 *
 * @param kpi the indicator
 * @param baseline where it began, if that was measured
 * @param now its latest measurement, if there is one
 * @param target where it should come, if that was decided
 */
public record KpiState(Kpi kpi, Optional<Quantity> baseline, Optional<Quantity> now, Optional<Quantity> target) {

  /** Where an indicator stands. */
  public static KpiState of(Kpi kpi) {
    Optional<Measurement> latest = kpi.getMeasurements().stream().filter(each -> each.getValue() != null)
        .max(Comparator.comparing(each -> Objects.requireNonNullElse(each.getPeriodEnd(), Instant.MIN)));
    return new KpiState(kpi, Optional.ofNullable(kpi.getBaseline()), latest.map(Measurement::getValue),
        Optional.ofNullable(kpi.getTarget()));
  }

  /** Whether it says little about the objective, by the judgement of a person. */
  public boolean isVanity() {
    return kpi.getVanity() == Vanity.VANITY;
  }

  /**
   * How much of the way is covered: 0 where it began, 1 at the target, less than 0 where it went the wrong way. Empty when
   * there is no way: something is missing, the units do not fit together, or it should stay where it is.
   */
  public OptionalDouble covered() {
    if (baseline.isEmpty() || now.isEmpty() || target.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble from = inUnitOf(baseline.get(), target.get());
    OptionalDouble here = inUnitOf(now.get(), target.get());
    double to = target.get().amount().doubleValue();
    return from.isEmpty() || here.isEmpty() || from.getAsDouble() == to ? OptionalDouble.empty()
        : OptionalDouble.of((here.getAsDouble() - from.getAsDouble()) / (to - from.getAsDouble()));
  }

  private static OptionalDouble inUnitOf(Quantity quantity, Quantity other) {
    double amount = quantity.amount().doubleValue();
    if (quantity.unit() == other.unit()) {
      return OptionalDouble.of(amount);
    }
    double own = seconds(quantity.unit());
    double wanted = seconds(other.unit());
    return own > 0 && wanted > 0 ? OptionalDouble.of(amount * own / wanted) : OptionalDouble.empty();
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
}
