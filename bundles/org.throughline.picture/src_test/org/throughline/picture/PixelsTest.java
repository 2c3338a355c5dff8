package org.throughline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Given numbers of every size, also those between two hundredths, they are rounded as their decimal notation says. */
class PixelsTest {

  private static final int MANY = 200_000;
  private static final double[] SPECIAL = {0, -0.0, 0.005, -0.005, 0.004, -0.004, 1.005, 2.675, 0.995, -0.995, 9.999, 10, 100,
      1200, 0.1, 0.01, 12.3, 1e-9, 0.00499999, 0.0050001, 9_999_999.995, 1e7, 1e7 + 0.125, 1e15, 1.7e300};

  @Test
  void areRoundedAsTheirDecimalNotationSays() {
    DoubleStream.of(SPECIAL).forEach(PixelsTest::isRounded);
    Random random = new Random(7);
    for (int i = 0; i < MANY; i++) {
      double thousandths = random.nextInt(2_000_000) - 1_000_000;
      isRounded(thousandths / 1000);
      isRounded(Math.nextUp(thousandths / 1000));
      isRounded(random.nextGaussian() * Math.pow(10, random.nextInt(9) - 3));
    }
  }

  private static void isRounded(double pixels) {
    String expected = BigDecimal.valueOf(pixels).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    assertEquals(expected, Pixels.text(pixels), () -> String.valueOf(pixels));
  }
}
