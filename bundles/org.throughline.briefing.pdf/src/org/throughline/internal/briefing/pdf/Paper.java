package org.throughline.internal.briefing.pdf;

/** The measures of a page, A4, in pixels at 96 dpi and in points. */
final class Paper {

  /** The width of the text: 161 mm, from 30 to 191 mm. */
  static final double TEXT_WIDTH = 608;
  /** The height of the text on a page: from 25 to 272 mm. */
  static final double TEXT_HEIGHT = 933;
  /** From the left edge to the middle of the line, in points: 19 mm. */
  static final float LINE = 53.86f;
  /** How wide the line is, in points. */
  static final float LINE_WIDTH = 2.25f;

  private Paper() {}
}
