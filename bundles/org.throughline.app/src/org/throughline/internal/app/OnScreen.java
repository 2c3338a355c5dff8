package org.throughline.internal.app;

import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/** Keeps windows where they can be seen, also when a monitor is gone or smaller than it was. */
final class OnScreen {

  /** So much of the title bar must be within reach to move a window. */
  private static final int GRIP = 120;

  private OnScreen() {
  }

  /**
   * Where a window is to be, given the parts of the monitors that are free for windows: unchanged when its title bar can
   * be reached and it is no larger than the screen it is on, else moved and made smaller to fit the monitor it covers
   * most, or the first one.
   *
   * @param wanted where it was
   * @param areas of the monitors, the main one first; not empty
   */
  static Rectangle fit(Rectangle wanted, List<Rectangle> areas) {
    Rectangle home = areas.getFirst();
    long most = 0;
    for (Rectangle area : areas) {
      Rectangle shared = area.intersection(wanted);
      long covered = (long) shared.width * shared.height;
      if (covered > most) {
        most = covered;
        home = area;
      }
    }
    if (most > 0 && reachable(wanted, areas) && wanted.width <= home.width && wanted.height <= home.height
        && wanted.y >= home.y) {
      return wanted;
    }
    int width = Math.clamp(wanted.width, Math.min(320, home.width), home.width);
    int height = Math.clamp(wanted.height, Math.min(240, home.height), home.height);
    int x = Math.clamp(wanted.x, home.x, home.x + home.width - width);
    int y = Math.clamp(wanted.y, home.y, home.y + home.height - height);
    return new Rectangle(x, y, width, height);
  }

  private static boolean reachable(Rectangle window, List<Rectangle> areas) {
    int grip = Math.min(GRIP, window.width);
    return areas.stream().anyMatch(area -> {
      Rectangle title = area.intersection(new Rectangle(window.x, window.y, window.width, 24));
      return title.width >= grip && title.height >= 16;
    });
  }
}
