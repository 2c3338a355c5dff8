package org.throughline.picture;

/**
 * How a text in a picture is set.
 *
 * @param face the face
 * @param points the size in whole points, 9 or more; nothing in a picture is smaller
 * @param colour the colour of the text
 */
public record TextStyle(Face face, int points, Token colour) {

  /** The smallest size anything may have, in points. */
  public static final int SMALLEST = 9;

  /** Refuses what nobody can read. */
  public TextStyle {
    if (points < SMALLEST) {
      throw new IllegalArgumentException("A text of " + points + " points is too small to read");
    }
  }

  /** Captions, axes and labels in a chart: 9 points sans, third ink. */
  public static TextStyle caption() {
    return new TextStyle(Face.SANS, SMALLEST, Token.INK_3);
  }

  /** The same style in another colour. */
  public TextStyle in(Token other) {
    return new TextStyle(face, points, other);
  }

  /** The same style in another face. */
  public TextStyle in(Face other) {
    return new TextStyle(other, points, colour);
  }

  /** The size in pixels at 96 dpi. */
  public double pixels() {
    return points * 96 / 72.0;
  }
}
