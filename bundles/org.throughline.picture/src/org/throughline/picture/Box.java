package org.throughline.picture;

/**
 * An upright rectangle in a picture, in pixels at 96 dpi from the upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Box(double x, double y, double width, double height) {

  /** Refuses a box that is turned inside out. */
  public Box {
    if (!(width >= 0 && height >= 0)) {
      throw new IllegalArgumentException("No box of " + width + " by " + height);
    }
  }

  /** The box between two corners, whichever way they lie. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle from left to right. */
  public double middle() {
    return x + width / 2;
  }

  /** The middle from top to bottom. */
  public double centre() {
    return y + height / 2;
  }

  /** Whether a point lies inside or on an edge. */
  public boolean contains(double pointX, double pointY) {
    return pointX >= x && pointX <= right() && pointY >= y && pointY <= bottom();
  }

  /** Whether another box lies inside, give or take a tolerance in pixels. */
  public boolean contains(Box other, double tolerance) {
    return other.x >= x - tolerance && other.y >= y - tolerance && other.right() <= right() + tolerance
        && other.bottom() <= bottom() + tolerance;
  }

  /** Whether two boxes have more in common than an edge. */
  public boolean meets(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The smallest box around both. */
  public Box with(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
  }

  /** The box with every edge moved outwards; inwards when negative, but never past the middle. */
  public Box grown(double by) {
    double wide = Math.max(0, width + 2 * by);
    double high = Math.max(0, height + 2 * by);
    return new Box(middle() - wide / 2, centre() - high / 2, wide, high);
  }

  /** The same box elsewhere. */
  public Box moved(double right, double down) {
    return new Box(x + right, y + down, width, height);
  }
}
