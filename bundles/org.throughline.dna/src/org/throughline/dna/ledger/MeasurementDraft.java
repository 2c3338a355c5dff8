package org.throughline.dna.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.throughline.model.Person;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.MeasurementOrigin;
import org.throughline.model.value.Quantity;

/**
 * A measurement that has not been recorded yet.
 *
 * @param value the figure; where a share within is promised it may be the share itself, in per cent
 * @param shareWithin the per cent of cases within the threshold, 0 to 100, where it is known
 * @param from when the period measured began, where it had a beginning
 * @param until when it ended, or when the figure was read
 * @param hours which hours were counted
 * @param cases on how many cases it rests, more than 0, where that is known
 * @param origin how it was obtained
 * @param source the system, report or study it comes from; empty for none
 * @param measuredBy who measured it, where that is known
 */
public record MeasurementDraft(Quantity value, Optional<BigDecimal> shareWithin, Optional<Instant> from, Instant until,
    CountedHours hours, Optional<Long> cases, MeasurementOrigin origin, String source, Optional<Person> measuredBy) {

  /** A figure that somebody read, with nothing else known about it. */
  public static MeasurementDraft read(Quantity value, Instant at, CountedHours hours, MeasurementOrigin origin) {
    return new MeasurementDraft(value, Optional.empty(), Optional.empty(), at, hours, Optional.empty(), origin, "",
        Optional.empty());
  }

  /** The same over a period. */
  public MeasurementDraft over(Instant begin, Instant end) {
    return new MeasurementDraft(value, shareWithin, Optional.of(begin), end, hours, cases, origin, source, measuredBy);
  }

  /** The same with the per cent of cases within the threshold. */
  public MeasurementDraft within(BigDecimal share) {
    return new MeasurementDraft(value, Optional.of(share), from, until, hours, cases, origin, source, measuredBy);
  }

  /** The same, resting on so many cases. */
  public MeasurementDraft of(long number) {
    return new MeasurementDraft(value, shareWithin, from, until, hours, Optional.of(number), origin, source, measuredBy);
  }

  /** The same from a source. */
  public MeasurementDraft from(String report) {
    return new MeasurementDraft(value, shareWithin, from, until, hours, cases, origin, report, measuredBy);
  }

  /** The same, measured by somebody. */
  public MeasurementDraft by(Person person) {
    return new MeasurementDraft(value, shareWithin, from, until, hours, cases, origin, source, Optional.of(person));
  }
}
