package org.throughline.internal.insight.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The two figures behind phrases and spikes, against their definitions. */
class CountsTest {

  /** Two times the sum of observed times the logarithm of observed by expected. */
  private static double byDefinition(long... cells) {
    double sum = 0;
    double total = cells[0] + cells[1] + cells[2] + cells[3];
    double[] rows = {cells[0] + cells[1], cells[2] + cells[3]};
    double[] columns = {cells[0] + cells[2], cells[1] + cells[3]};
    for (int i = 0; i < 4; i++) {
      if (cells[i] > 0) {
        sum += cells[i] * Math.log(cells[i] / (rows[i / 2] * columns[i % 2] / total));
      }
    }
    return 2 * sum;
  }

  @Test
  void theLogLikelihoodRatioIsWhatItsDefinitionSays() {
    long seed = 1993;
    Random random = new Random(seed);
    for (int run = 0; run < 5000; run++) {
      long[] cells = {random.nextInt(60), random.nextInt(400), random.nextInt(400), random.nextInt(100_000) + 1};
      double expected = byDefinition(cells);
      assertEquals(expected, LogLikelihood.of(cells[0], cells[1], cells[2], cells[3]), 1e-6 * Math.max(1, expected),
          "seed " + seed + " run " + run);
    }
    assertEquals(0, LogLikelihood.of(0, 0, 0, 0));
    assertEquals(0, LogLikelihood.of(10, 10, 10, 10), 1e-9);
  }

  @Test
  void theMedianHasAsManyBelowAsAbove() {
    long seed = 3;
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      List<Double> values = new ArrayList<>();
      for (int i = random.nextInt(30) + 1; i > 0; i--) {
        values.add((double) random.nextInt(20));
      }
      double median = SeasonalBaseline.median(values);
      Collections.shuffle(values, random);
      assertEquals(median, SeasonalBaseline.median(values));
      long below = values.stream().filter(value -> value < median).count();
      long above = values.stream().filter(value -> value > median).count();
      assertTrue(below * 2 <= values.size() && above * 2 <= values.size(), "seed " + seed + " run " + run);
    }
  }
}
