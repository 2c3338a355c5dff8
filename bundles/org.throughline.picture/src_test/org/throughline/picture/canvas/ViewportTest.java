package org.throughline.picture.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.picture.Box;

class ViewportTest {

  @Test
  void whatLiesUnderThePointerStaysThereWhileZooming() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Viewport before = new Viewport(random.nextDouble(500), random.nextDouble(500), 0.25 + random.nextDouble(3.75), 900, 600);
      double x = random.nextDouble(900);
      double y = random.nextDouble(600);
      Viewport after = before.zoomed(random.nextDouble(5), x, y);
      assertEquals(before.sceneX(x), after.sceneX(x), 1e-6, "seed " + seed);
      assertEquals(before.sceneY(y), after.sceneY(y), 1e-6, "seed " + seed);
    }
  }

  @Test
  void zoomStaysBetweenAQuarterAndFourTimes() {
    Viewport view = Viewport.start(900, 600);
    for (int i = 0; i < 40; i++) {
      view = view.zoomed(view.larger(), 10, 10);
    }
    assertEquals(4, view.zoom());
    for (int i = 0; i < 40; i++) {
      view = view.zoomed(view.smaller(), 10, 10);
    }
    assertEquals(0.25, view.zoom());
  }

  @Test
  void stepsUpAndDownMeetAtAHundredPercent() {
    Viewport view = Viewport.start(900, 600);
    Viewport up = view.zoomed(view.larger(), 0, 0);
    assertTrue(up.zoom() > 1);
    assertEquals(1, up.zoomed(up.smaller(), 0, 0).zoom(), 1e-9);
  }

  @Test
  void fittingShowsAllOfALargeSceneAndNeverEnlargesASmallOne() {
    Viewport view = Viewport.start(800, 600);
    Viewport fitted = view.fitted(1600, 400);
    assertEquals(0.5, fitted.zoom());
    assertTrue(fitted.seen().contains(new Box(0, 0, 1600, 400), 0.001));
    assertEquals(1, view.fitted(100, 100).zoom());
  }

  @Test
  void aFullScreenIsFilledFromTheMiddle() {
    Viewport filled = Viewport.start(1600, 900).filled(800, 300);
    assertEquals(2, filled.zoom());
    assertEquals(filled.screenY(0), 900 - filled.screenY(300), 1e-9);
  }

  @Test
  void noEmptinessIsShownWhereTheSceneCouldBe() {
    Viewport view = new Viewport(-50, 5000, 1, 800, 600).within(2000, 1000);
    assertEquals(0, view.x());
    assertEquals(400, view.y());
    assertEquals(0, new Viewport(30, 30, 1, 800, 600).within(100, 100).x());
  }

  @Test
  void revealingMovesAsLittleAsNeeded() {
    Viewport view = new Viewport(100, 100, 1, 800, 600);
    assertEquals(view, view.revealing(new Box(300, 300, 100, 50), 16));
    Viewport moved = view.revealing(new Box(1000, 300, 100, 50), 16);
    assertEquals(1116, moved.seen().right(), 1e-9);
    assertEquals(100, moved.y());
    assertEquals(-6, view.revealing(new Box(10, 300, 2000, 50), 16).x(), 1e-9, "what is too large is seen from its start");
  }
}
