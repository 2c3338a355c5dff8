package org.throughline.insight.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.model.insight.Confidence;
import org.throughline.model.value.Quantity;
import org.throughline.model.value.Unit;

/** The intervals hold the true figure as often as they say, and agree with published tables. */
class IntervalsTest {

  /** Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3. */
  @Test
  void sharesAreThoseOfThePublishedTable() {
    share(81, 263, 0.2553, 0.3662);
    share(15, 148, 0.0624, 0.1605);
    share(0, 20, 0.0000, 0.1611);
    share(1, 29, 0.0061, 0.1718);
  }

  private static void share(long part, long cases, double low, double high) {
    ShareInterval interval = ShareInterval.of(part, cases);
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
    ShareInterval mirrored = ShareInterval.of(cases - part, cases);
    assertEquals(1 - high, mirrored.low(), 0.00005);
    assertEquals(1 - low, mirrored.high(), 0.00005);
  }

  /** The ranks of a 95 per cent interval of a median, as tables of the sign test give them. */
  @Test
  void ranksOfAMedianAreThoseOfTheSignTest() {
    assertEquals(Optional.empty(), QuantileRanks.ofMedian(0));
    assertEquals(Optional.empty(), QuantileRanks.ofMedian(5));
    assertEquals(Optional.of(new QuantileRanks(1, 6)), QuantileRanks.ofMedian(6));
    assertEquals(Optional.of(new QuantileRanks(2, 9)), QuantileRanks.ofMedian(10));
    assertEquals(Optional.of(new QuantileRanks(6, 15)), QuantileRanks.ofMedian(20));
    assertEquals(Optional.of(new QuantileRanks(18, 33)), QuantileRanks.ofMedian(50));
    assertEquals(Optional.of(new QuantileRanks(40, 61)), QuantileRanks.ofMedian(100));
  }

  @Test
  void aboveAThousandValuesTheRanksGoOnWithoutAStep() {
    QuantileRanks exact = QuantileRanks.ofMedian(1_000).orElseThrow();
    QuantileRanks wide = QuantileRanks.ofMedian(1_001).orElseThrow();
    assertTrue(Math.abs(exact.low() - wide.low()) <= 2 && Math.abs(exact.high() - wide.high()) <= 3, exact + " " + wide);
    assertTrue(QuantileRanks.of(5_000_000, 0.9).orElseThrow().low() > 4_490_000);
  }

  /** Skewed waiting times, drawn again and again. */
  @Test
  void theTrueMedianLiesInsideAsOftenAsPromised() {
    long seed = 20261122;
    Random random = new Random(seed);
    for (int n : new int[] {6, 15, 60, 300}) {
      QuantileRanks ranks = QuantileRanks.ofMedian(n).orElseThrow();
      int inside = 0;
      int draws = 4_000;
      for (int draw = 0; draw < draws; draw++) {
        double[] waits = new double[n];
        Arrays.setAll(waits, i -> -Math.log(1 - random.nextDouble()));
        Arrays.sort(waits);
        inside += waits[(int) ranks.low() - 1] <= Math.log(2) && waits[(int) ranks.high() - 1] >= Math.log(2) ? 1 : 0;
      }
      double share = (double) inside / draws;
      assertTrue(share >= 0.94, "n = " + n + ": " + share + ", seed " + seed);
    }
  }

  @Test
  void confidenceFollowsFromCasesAndInterval() {
    assertEquals(Confidence.GUESS, certainty(10, 20));
    assertEquals(Confidence.INDICATION, certainty(20, 40));
    assertEquals(Confidence.SUPPORTED, certainty(100, 200));
    assertEquals(Confidence.STRONG, certainty(300, 600));
    Quantity hour = new Quantity(BigDecimal.ONE, Unit.HOUR);
    Range wide = new Range(new Quantity(BigDecimal.valueOf(20), Unit.MINUTE), new Quantity(BigDecimal.valueOf(3), Unit.HOUR));
    assertEquals(Confidence.GUESS, Certainty.of(hour, 5_000, Optional.of(wide)), "many cases that are far apart");
  }

  private static Confidence certainty(long part, long cases) {
    Range range = Range.of(ShareInterval.of(part, cases));
    return Certainty.of(new Quantity(BigDecimal.valueOf(100.0 * part / cases), Unit.PERCENT), cases, Optional.of(range));
  }
}
