package org.throughline.internal.briefing.docx;

/**
 * What a paragraph stands inside of.
 *
 * @param left how far the text begins from its edge, in twentieths of a point
 * @param edge what is drawn at its left
 */
record Place(int left, Edge edge) {

  /** On the page itself. */
  static final Place PAGE = new Place(0, Edge.NONE);

  private static final int STEP = 284;
  /** Whatever is nested deeper begins no further from the edge. */
  private static final int MOST = 10 * STEP;

  /** What is drawn beside and behind a paragraph. */
  enum Edge {
    /** Nothing. */
    NONE,
    /** A thin line: the words are quoted as they stand. */
    QUOTED,
    /** A thick line on a tint: the reader is asked for something. */
    ASKED
  }

  Place quoted() {
    return new Place(Math.min(MOST, left + STEP), edge == Edge.ASKED ? edge : Edge.QUOTED);
  }

  Place asked() {
    return new Place(Math.min(MOST, left + STEP), Edge.ASKED);
  }

  /** Inside an item of a list. */
  Place item() {
    return new Place(Math.min(MOST, left + Lists.STEP), edge);
  }
}
