package org.throughline.picture.canvas;

import org.throughline.picture.Box;

/**
 * Which part of a scene is seen, and how large. Immutable.
 *
 * @param x what part of the scene is at the left edge, in pixels of the scene
 * @param y what part of the scene is at the upper edge, in pixels of the scene
 * @param zoom 1 for 100 %
 * @param width of what it is seen through, in pixels of the screen
 * @param height of what it is seen through, in pixels of the screen
 */
public record Viewport(double x, double y, double zoom, double width, double height) {

  /** The smallest a scene is shown, 25 %. */
  public static final double SMALLEST = 0.25;

  /** The largest a scene is shown, 400 %. */
  public static final double LARGEST = 4;

  private static final double[] STEPS =
      {0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};
  private static final double NEAR = 0.005;

  /** Keeps the zoom within its limits and the window at least a pixel large. */
  public Viewport {
    zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    width = Math.max(1, width);
    height = Math.max(1, height);
  }

  /** The upper left corner at 100 %. */
  public static Viewport start(double width, double height) {
    return new Viewport(0, 0, 1, width, height);
  }

  /** The part of the scene that is seen. */
  public Box seen() {
    return new Box(x, y, width / zoom, height / zoom);
  }

  /** Where a point of the screen lies in the scene. */
  public double sceneX(double screen) {
    return x + screen / zoom;
  }

  /** Where a point of the screen lies in the scene. */
  public double sceneY(double screen) {
    return y + screen / zoom;
  }

  /** Where a point of the scene lies on the screen. */
  public double screenX(double scene) {
    return (scene - x) * zoom;
  }

  /** Where a point of the scene lies on the screen. */
  public double screenY(double scene) {
    return (scene - y) * zoom;
  }

  /** A box of the scene on the screen. */
  public Box onScreen(Box box) {
    return new Box(screenX(box.x()), screenY(box.y()), box.width() * zoom, box.height() * zoom);
  }

  /** A box of the screen in the scene. */
  public Box inScene(Box box) {
    return new Box(sceneX(box.x()), sceneY(box.y()), box.width() / zoom, box.height() / zoom);
  }

  /** Another zoom; what lies under a point of the screen stays there. */
  public Viewport zoomed(double to, double screenX, double screenY) {
    double next = Math.clamp(to, SMALLEST, LARGEST);
    return new Viewport(sceneX(screenX) - screenX / next, sceneY(screenY) - screenY / next, next, width, height);
  }

  /** The next larger zoom of the steps there are; the largest stays. */
  public double larger() {
    for (double step : STEPS) {
      if (step > zoom + NEAR) {
        return step;
      }
    }
    return LARGEST;
  }

  /** The next smaller zoom of the steps there are; the smallest stays. */
  public double smaller() {
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (STEPS[i] < zoom - NEAR) {
        return STEPS[i];
      }
    }
    return SMALLEST;
  }

  /** The zoom at which a whole scene is seen, never larger than 100 %. */
  public Viewport fitted(double sceneWidth, double sceneHeight) {
    return new Viewport(0, 0, Math.min(1, Math.min(width / sceneWidth, height / sceneHeight)), width, height);
  }

  /** The zoom at which a whole scene fills a screen that is shown to others, larger than 100 % where there is room. */
  public Viewport filled(double sceneWidth, double sceneHeight) {
    double fill = Math.clamp(Math.min(width / sceneWidth, height / sceneHeight), SMALLEST, LARGEST);
    return new Viewport((sceneWidth - width / fill) / 2, (sceneHeight - height / fill) / 2, fill, width, height);
  }

  /** Moved by pixels of the screen: what was at the pointer goes with it. */
  public Viewport panned(double dx, double dy) {
    return new Viewport(x - dx / zoom, y - dy / zoom, zoom, width, height);
  }

  /** Seen through another window; what is at the upper left corner stays. */
  public Viewport sized(double newWidth, double newHeight) {
    return new Viewport(x, y, zoom, newWidth, newHeight);
  }

  /** Moved so that no emptiness shows beside a scene where the scene could. */
  public Viewport within(double sceneWidth, double sceneHeight) {
    return new Viewport(Math.clamp(x, 0, Math.max(0, sceneWidth - width / zoom)),
        Math.clamp(y, 0, Math.max(0, sceneHeight - height / zoom)), zoom, width, height);
  }

  /** Moved as little as needed to see a box with some room around it; the upper left corner where it is too large. */
  public Viewport revealing(Box box, double room) {
    return new Viewport(shifted(x, width / zoom, box.x() - room, box.right() + room),
        shifted(y, height / zoom, box.y() - room, box.bottom() + room), zoom, width, height);
  }

  private static double shifted(double from, double length, double low, double high) {
    double shown = high > from + length ? high - length : from;
    return Math.min(shown, low);
  }
}
