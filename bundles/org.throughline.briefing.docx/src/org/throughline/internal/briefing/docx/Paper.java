package org.throughline.internal.briefing.docx;

/** Lengths on A4, in the units that Word and pictures are measured in. */
final class Paper {

  /** Twentieths of a point. */
  static final int WIDTH = 11906;
  static final int HEIGHT = 16838;
  static final int LEFT = 1701;
  static final int RIGHT = 1077;
  static final int TOP = 1418;
  static final int BOTTOM = 1418;
  static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;
  /** Where the line in the margin has its middle, from the left edge of the paper. */
  static final int LINE = 1077;
  /** A point of 96 to the inch, in twentieths of a point. */
  static final double PIXEL = 15;
  /** The width of the text in points of 96 to the inch. */
  static final double TEXT_PIXELS = TEXT_WIDTH / PIXEL;
  /** A picture leaves room for its title and source on the page. */
  static final double HIGHEST_PICTURE = (HEIGHT - TOP - BOTTOM) / PIXEL - 120;

  private static final int EMU_OF_TWENTIETH = 635;

  private Paper() {}

  /** Twentieths of a point as drawings measure them. */
  static long emu(double twentieths) {
    return Math.round(twentieths * EMU_OF_TWENTIETH);
  }
}
