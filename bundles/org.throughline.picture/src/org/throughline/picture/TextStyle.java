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

  /** Table heads and labels above a text: 9 points sans 600, third ink. */
  public static TextStyle head() {
    return new TextStyle(Face.SANS_SEMIBOLD, SMALLEST, Token.INK_3);
  }

  /** Text on a card: 10 points sans, ink. */
  public static TextStyle body() {
    return new TextStyle(Face.SANS, 10, Token.INK);
  }

  /** The one word that matters: 10 points sans 600, ink. */
  public static TextStyle strong() {
    return new TextStyle(Face.SANS_SEMIBOLD, 10, Token.INK);
  }

  /** What people said: 10 points serif italic, second ink. */
  public static TextStyle quote() {
    return new TextStyle(Face.SERIF_ITALIC, 10, Token.INK_2);
  }

  /** Heading of a chart or a section: 12 points sans 600, ink. */
  public static TextStyle heading() {
    return new TextStyle(Face.SANS_SEMIBOLD, 12, Token.INK);
  }

  /** The name of a trait or a stage: 12 points serif 600, ink. */
  public static TextStyle name() {
    return new TextStyle(Face.SERIF_SEMIBOLD, 12, Token.INK);
  }

  /** A claim on a card: 12 points serif, ink. */
  public static TextStyle claim() {
    return new TextStyle(Face.SERIF, 12, Token.INK);
  }

  /** Purpose and statements, in the client's own words: 15 points serif, ink. */
  public static TextStyle statement() {
    return new TextStyle(Face.SERIF, 15, Token.INK);
  }

  /** Title of a picture: 18 points serif 600, ink. */
  public static TextStyle title() {
    return new TextStyle(Face.SERIF_SEMIBOLD, 18, Token.INK);
  }

  /** A figure on a card: 24 points serif, ink. */
  public static TextStyle figure() {
    return new TextStyle(Face.SERIF, 24, Token.INK);
  }

  /** The promise, a clock, a single figure: 30 points serif, ink. */
  public static TextStyle display() {
    return new TextStyle(Face.SERIF, 30, Token.INK);
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

  /** From one baseline to the next, in pixels: fixed for each size, not a factor. */
  public double line() {
    return switch (points) {
      case 9 -> 16;
      case 10 -> 20;
      case 12 -> 24;
      case 15 -> 28;
      case 18 -> 32;
      case 24 -> 40;
      case 30 -> 48;
      default -> Math.round(pixels() * 1.25 / 4) * 4;
    };
  }

  /**
   * From the upper edge of a line to its baseline, in whole pixels, so that its letters look as if they stood in the
   * middle of the line.
   */
  public double baseline() {
    return Math.round(line() / 2 + pixels() * (face.isSans() ? 0.31 : 0.35));
  }

  /** How far the tallest letter reaches above the baseline, in pixels. */
  public double ascent() {
    return pixels() * 0.75;
  }

  /** How far the deepest letter reaches below the baseline, in pixels. */
  public double descent() {
    return pixels() * 0.25;
  }
}
