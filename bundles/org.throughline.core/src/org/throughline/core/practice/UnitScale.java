package org.throughline.core.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/**
 * Turns figures into each other's units, exactly where that is possible. Seconds to weeks can be compared, and months
 * with years; a month has no fixed number of days and is held against neither. Every other unit stands alone.
 *
 * @param time what a day and a week are
 */
public record UnitScale(WorkingTime time) {

  /** Whether a unit is one of time that can be counted in seconds. */
  public static boolean isTime(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, WEEK -> true;
      default -> false;
    };
  }

  /** The units a figure in this one can be held against, itself among them, in the order of the model. */
  public static List<Unit> comparableWith(Unit unit) {
    return Arrays.stream(Unit.values()).filter(other -> family(other) == family(unit)).toList();
  }

  private static Unit family(Unit unit) {
    return isTime(unit) ? Unit.SECOND : unit == Unit.YEAR ? Unit.MONTH : unit;
  }

  /** The amount in the smallest unit it can be compared in, such as seconds. */
  BigDecimal base(Quantity quantity) {
    return quantity.amount().multiply(size(quantity.unit()));
  }

  private BigDecimal size(Unit unit) {
    return BigDecimal.valueOf(switch (unit) {
      case MINUTE -> 60;
      case HOUR -> 3_600;
      case DAY -> time.daySeconds();
      case WEEK -> time.weekSeconds();
      case YEAR -> 12;
      default -> 1;
    });
  }

  /** An amount of the smallest unit in a larger one, to 34 digits. */
  BigDecimal fromBase(BigDecimal base, Unit unit) {
    return base.divide(size(unit), MathContext.DECIMAL128).stripTrailingZeros();
  }

  /** A figure in another unit; empty when the two cannot be compared. */
  public Optional<Quantity> convert(Quantity quantity, Unit unit) {
    return family(quantity.unit()) == family(unit) ? Optional.of(new Quantity(fromBase(base(quantity), unit), unit))
        : Optional.empty();
  }
}
