package org.throughline.core.practice;

import java.math.BigDecimal;
import java.util.Optional;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Measurement;
import org.throughline.model.value.Quantity;

/**
 * A figure from practice, to be held against a promise.
 *
 * @param value the figure, where there is one
 * @param shareWithin the per cent of cases within the threshold, where it is known
 * @param hours which hours were counted
 */
public record Figure(Optional<Quantity> value, Optional<BigDecimal> shareWithin, CountedHours hours) {

  /** What was measured. */
  public static Figure of(Measurement measurement) {
    return new Figure(Optional.ofNullable(measurement.getValue()), Optional.ofNullable(measurement.getShareWithin()),
        measurement.getHours());
  }
}
