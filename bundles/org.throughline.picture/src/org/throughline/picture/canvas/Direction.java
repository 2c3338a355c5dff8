package org.throughline.picture.canvas;

/** Where an arrow key points. */
public enum Direction {
  /** To the left. */
  LEFT(-1, 0),
  /** To the right. */
  RIGHT(1, 0),
  /** Upwards. */
  UP(0, -1),
  /** Downwards. */
  DOWN(0, 1);

  private final int dx;
  private final int dy;

  Direction(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** One step to the right, -1 to the left. */
  public int dx() {
    return dx;
  }

  /** One step down, -1 up. */
  public int dy() {
    return dy;
  }
}
