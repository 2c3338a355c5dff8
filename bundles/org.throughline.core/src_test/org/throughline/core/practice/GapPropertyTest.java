package org.throughline.core.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.Comparison.Reason;
import org.throughline.core.practice.Comparison.Unheld;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.Limit;
import org.throughline.model.dna.StandardMetric;
import org.throughline.model.dna.Summary;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;
import org.throughline.model.value.WeeklyHours;

/** Whatever the units, limits, summaries and hours: the sign of the gap is what a child would count. */
class GapPropertyTest {

  private static final int CASES = 40_000;
  /** A desk that is open ten hours a day, and six on Saturday: 56 hours over six days. */
  private static final WorkingTime DESK = WorkingTime.of(WeeklyHours.parse("Mo-Fr 08:00-18:00; Sa 10:00-16:00"));

  @Test
  void theSignOfTheGapAgreesWithANaiveOracle() {
    long seed = 20261122;
    Random random = new Random(seed);
    int compared = 0;
    for (int i = 0; i < CASES; i++) {
      Quantity threshold = quantity(random);
      Terms terms = new Terms(any(random, StandardMetric.values()), any(random, Limit.values()), threshold,
          any(random, Summary.values()),
          random.nextInt(5) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(101))),
          any(random, CountedHours.values()), Optional.empty(), DESK);
      Figure figure = new Figure(random.nextInt(9) == 0 ? Optional.empty() : Optional.of(near(random, threshold)),
          random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(101))),
          any(random, CountedHours.values()));
      String said = "seed " + seed + " case " + i + ": " + terms + " against " + figure;
      String expected = oracle(terms, figure);
      switch (terms.hold(figure)) {
        case Held held -> {
          compared++;
          int sign = held.gap().amount().signum();
          assertEquals(expected, sign > 0 ? "broken" : sign < 0 ? "spare" : "exact", said);
          assertEquals(sign <= 0, held.kept(), said);
          assertEquals(held.promise().unit(), held.gap().unit(), said);
        }
        case Unheld unheld -> assertEquals(expected, unheld.reason().name(), said);
      }
    }
    assertTrue(compared > CASES / 10, "only " + compared + " could be compared");
  }

  private static String oracle(Terms terms, Figure figure) {
    boolean share = terms.summary() == Summary.SHARE_WITHIN;
    boolean time = seconds(terms.threshold().unit()) > 0;
    if ((time || terms.metric() == StandardMetric.AVAILABILITY) && terms.hours() != figure.hours()) {
      return Reason.OTHER_HOURS.name();
    }
    if (share) {
      return terms.wantedShare().isEmpty() ? Reason.NO_WANTED_SHARE.name()
          : figure.shareWithin().isEmpty() ? Reason.NO_SHARE_MEASURED.name()
          : sign(terms.wantedShare().get().compareTo(figure.shareWithin().get()));
    }
    if (figure.value().isEmpty()) {
      return Reason.NO_VALUE.name();
    }
    Unit promised = terms.threshold().unit();
    Unit measured = figure.value().get().unit();
    BigDecimal promise = terms.threshold().amount();
    BigDecimal practice = figure.value().get().amount();
    boolean months = months(promised) > 0 && months(measured) > 0;
    if (time && seconds(measured) > 0) {
      promise = promise.multiply(new BigDecimal(seconds(promised)));
      practice = practice.multiply(new BigDecimal(seconds(measured)));
    } else if (months) {
      promise = promise.multiply(new BigDecimal(months(promised)));
      practice = practice.multiply(new BigDecimal(months(measured)));
    } else if (promised != measured) {
      return Reason.OTHER_UNIT.name();
    }
    int more = practice.compareTo(promise);
    return sign(terms.limit() == Limit.AT_MOST ? more : -more);
  }

  private static String sign(int sign) {
    return sign > 0 ? "broken" : sign < 0 ? "spare" : "exact";
  }

  private static int seconds(Unit unit) {
    return switch (unit) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3_600;
      case DAY -> 56 * 3_600 / 6;
      case WEEK -> 56 * 3_600;
      default -> 0;
    };
  }

  private static int months(Unit unit) {
    return unit == Unit.MONTH ? 1 : unit == Unit.YEAR ? 12 : 0;
  }

  private static Quantity quantity(Random random) {
    Unit unit = random.nextBoolean() ? any(random, Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK)
        : any(random, Unit.values());
    return new Quantity(BigDecimal.valueOf(random.nextInt(1, 5_000), random.nextInt(3)), unit);
  }

  /** Often the same amount in another unit, so that the edge itself is tried. */
  private static Quantity near(Random random, Quantity threshold) {
    int size = seconds(threshold.unit());
    if (size == 0 || random.nextInt(3) == 0) {
      return random.nextInt(3) == 0 ? quantity(random)
          : new Quantity(threshold.amount().add(BigDecimal.valueOf(random.nextInt(-1, 2), 1)), threshold.unit());
    }
    BigDecimal seconds = threshold.amount().multiply(new BigDecimal(size));
    return new Quantity(seconds.add(BigDecimal.valueOf(random.nextInt(-1, 2))), Unit.SECOND);
  }

  @SafeVarargs
  private static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
