package org.throughline.picture.kit;

import org.throughline.picture.Face;
import org.throughline.picture.Paint;
import org.throughline.picture.Role;
import org.throughline.picture.Shape;
import org.throughline.picture.Shape.Anchor;
import org.throughline.picture.Stroke;
import org.throughline.picture.Tag;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** A score from 1 to 5 as five steps with the figure behind them; a low score shows its figure as what is wrong. */
public final class ScoreSteps {

  /** The largest score. */
  public static final int MOST = 5;
  /** How much room steps and figure take. */
  public static final double WIDTH = 82;

  private static final double STEP = 10;
  private static final double GAP = 2;
  private static final double HEIGHT = 8;
  private static final int LOW = 2;
  private static final double FIGURE = MOST * (STEP + GAP) + 20;

  private ScoreSteps() {}

  /**
   * Draws a score.
   *
   * @param x its left edge
   * @param middle its height in the picture
   * @param score 1 to 5
   * @param tag names the element it belongs to
   * @param words what is scored and how much; never blank
   */
  public static void draw(Sketch sketch, double x, double middle, int score, Tag tag, String words) {
    if (score < 1 || score > MOST) {
      throw new IllegalArgumentException("A score of " + score + " is none from 1 to 5");
    }
    for (int step = 0; step < MOST; step++) {
      Tag said = step == 0 ? tag.as(Role.SIGN).saying(words) : tag.as(Role.SIGN).silent();
      double left = x + step * (STEP + GAP);
      sketch.add(Layer.CARD, step < score
          ? new Shape.Rectangle(left, middle - HEIGHT / 2, STEP, HEIGHT, 1, Paint.fill(Token.INK), said)
          : new Shape.Rectangle(left + 0.5, middle - HEIGHT / 2 + 0.5, STEP - 1, HEIGHT - 1, 1,
              Paint.of(Token.SUNKEN, Stroke.of(Token.HAIRLINE, 1)), said));
    }
    TextStyle style = score <= LOW ? TextStyle.body().in(Face.SANS_SEMIBOLD).in(Token.ERROR)
        : TextStyle.body().in(Token.INK_2);
    sketch.text(Integer.toString(score), x + FIGURE, middle - style.line() / 2, FIGURE, Anchor.END, style,
        tag.as(Role.LABEL).silent());
  }
}
