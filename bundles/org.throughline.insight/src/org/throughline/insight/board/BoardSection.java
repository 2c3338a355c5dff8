package org.throughline.insight.board;

/** One chart of the board, or one row of cards. */
interface BoardSection {

  /** Whether there is, or will be, something to show; a chart of data that the client has not is left out. */
  boolean isThere();

  /**
   * Draws it.
   *
   * @return its lower edge
   */
  double draw(double x, double y, double width);
}
