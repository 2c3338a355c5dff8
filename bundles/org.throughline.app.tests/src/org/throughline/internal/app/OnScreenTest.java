package org.throughline.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** A window can be seen and moved whatever became of the monitors. */
class OnScreenTest {

  private static final Rectangle LAPTOP = new Rectangle(0, 32, 1440, 868);
  private static final Rectangle DESK = new Rectangle(1440, 0, 2560, 1440);

  @Test
  void whatCanBeSeenStaysWhereItIs() {
    Rectangle window = new Rectangle(1500, 40, 1600, 1000);
    assertEquals(window, OnScreen.fit(window, List.of(LAPTOP, DESK)));
  }

  @Test
  void aWindowOfAMonitorThatIsGoneComesToTheOtherOne() {
    Rectangle window = new Rectangle(1500, 40, 1600, 1000);
    assertEquals(LAPTOP, OnScreen.fit(window, List.of(LAPTOP)));
    assertEquals(new Rectangle(640, 40, 800, 600), OnScreen.fit(new Rectangle(2000, 40, 800, 600), List.of(LAPTOP)));
  }

  @Test
  void aTitleBarUnderThePanelComesDown() {
    assertEquals(new Rectangle(100, 32, 800, 600), OnScreen.fit(new Rectangle(100, -400, 800, 600), List.of(LAPTOP)));
  }

  @Test
  void anyWindowOnAnyMonitorsIsWithinReach() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      Rectangle first = new Rectangle(random.nextInt(-4000, 4000), random.nextInt(-2000, 2000),
          random.nextInt(640, 4000), random.nextInt(400, 3000));
      Rectangle second = new Rectangle(first.x + first.width, random.nextInt(-2000, 2000), random.nextInt(640, 4000),
          random.nextInt(400, 3000));
      List<Rectangle> areas = random.nextBoolean() ? List.of(first) : List.of(first, second);
      Rectangle wanted = new Rectangle(random.nextInt(-20_000, 20_000), random.nextInt(-20_000, 20_000),
          random.nextInt(1, 9000), random.nextInt(1, 9000));
      Rectangle seen = OnScreen.fit(wanted, areas);
      assertTrue(areas.stream().anyMatch(area -> {
        Rectangle title = area.intersection(new Rectangle(seen.x, seen.y, seen.width, 24));
        return title.width >= Math.min(120, seen.width) && title.height >= Math.min(16, seen.height);
      }), "seed " + seed + ": " + wanted + " on " + areas + " became " + seen);
      assertEquals(seen, OnScreen.fit(seen, areas), "seed " + seed + ": it is at rest");
    }
  }
}
