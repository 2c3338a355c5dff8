package org.throughline.picture.kit;

import java.util.List;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Move;
import org.throughline.picture.Tag;
import org.throughline.picture.Token;

/**
 * Promise against practice: a bar of ink from the left for what happens, a tick of accent in the middle for what was
 * promised. The bar is cut where it goes beyond twice the promise.
 */
public final class PromiseBar {

  private static final double TICK = 2;
  private static final double HALO = 1;
  private static final double REACH = 11;
  private static final double CUT = 16;
  private static final double SLANT = 5;
  private static final double GAP = 3;

  private final double left;
  private final double width;
  private final double height;
  private final Token ground;

  /**
   * Bars that all begin at one place and have their ticks above each other.
   *
   * @param left where they begin
   * @param width up to twice the promise
   * @param height of a bar, 6 to 8
   * @param ground what the bars stand on
   */
  public PromiseBar(double left, double width, double height, Token ground) {
    this.left = left;
    this.width = width;
    this.height = height;
    this.ground = ground;
  }

  /**
   * Draws one bar with its tick.
   *
   * @param middle its height in the picture
   * @param ratio practice divided by promise, 0 or more
   * @param tag says both in words
   */
  public void draw(Sketch sketch, double middle, double ratio, Tag tag) {
    bar(middle, ratio, tag).forEach(shape -> sketch.add(Layer.CARD, shape));
    tick(middle, tag).forEach(shape -> sketch.add(Layer.TICK, shape));
  }

  /** The bar of practice. */
  public List<Shape> bar(double middle, double ratio, Tag tag) {
    double length = Math.min(ratio, 2) * width / 2;
    Shape bar = new Shape.Rectangle(left, middle - height / 2, length, height, Paint.fill(Token.INK),
        tag.as(Role.PRACTICE));
    if (ratio <= 2) {
      return List.of(bar);
    }
    double cut = left + width - CUT - GAP / 2;
    double reach = height / 2 + 1;
    double lean = SLANT * reach / 6;
    Shape gap = new Shape.Path(
        List.of(new Move.To(cut, middle + reach), new Move.Line(cut + lean, middle - reach),
            new Move.Line(cut + lean + GAP, middle - reach), new Move.Line(cut + GAP, middle + reach), new Move.Close()),
        Paint.fill(ground), Tag.of(Role.DECORATION));
    return List.of(bar, gap);
  }

  /** The tick of the promise with its halo. */
  public List<Shape> tick(double middle, Tag tag) {
    double x = left + width / 2;
    return List.of(
        new Shape.Rectangle(x - TICK / 2 - HALO, middle - REACH, TICK + 2 * HALO, 2 * REACH, Paint.fill(ground),
            Tag.of(Role.DECORATION)),
        new Shape.Rectangle(x - TICK / 2, middle - REACH, TICK, 2 * REACH, Paint.fill(Token.ACCENT),
            tag.silent().as(Role.PROMISE)));
  }
}
