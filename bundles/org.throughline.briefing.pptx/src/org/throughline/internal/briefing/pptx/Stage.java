package org.throughline.internal.briefing.pptx;

import org.throughline.picture.Box;

/** The measures of a slide of 16:9, in pixels at 96 dpi. */
final class Stage {

  static final double WIDTH = 1280;
  static final double HEIGHT = 720;
  /** Where texts begin, and as far from the right edge they end. */
  static final double LEFT = 76;
  static final double RIGHT = 1204;
  /** The line that runs through all slides. */
  static final double LINE = 650;
  /** What a slide has to say stands here, below its title and above the line. */
  static final Box CONTENT = new Box(LEFT, 198, RIGHT - LEFT, 424);
  /** Lines of text are no wider. */
  static final double READABLE = 1000;

  private static final int EMU = 9525;

  private Stage() {}

  /** A length as office documents count it. */
  static String emu(double pixels) {
    return Long.toString(Math.round(pixels * EMU));
  }
}
