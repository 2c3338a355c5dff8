package org.throughline.internal.briefing.pptx;

import org.throughline.picture.Box;

/**
 * A place of a layout that a slide fills.
 *
 * @param type what it is for, as office documents call it; empty for a text that is in no layout
 * @param index tells the places of a layout apart
 * @param box where it is, in pixels
 * @param look how its text is set
 * @param foot whether text stands at its lower edge
 */
record Place(String type, int index, Box box, Look look, boolean foot) {

  /** The title of a slide. */
  static final Place TITLE = new Place("title", 0, new Box(Stage.LEFT, 58, Stage.RIGHT - Stage.LEFT, 112), Look.TITLE, false);
  /** Which section a slide belongs to. */
  static final Place WHERE = new Place("body", 20, new Box(Stage.LEFT, 30, 900, 22), Look.WHERE, false);
  /** Where the figures of a slide come from. */
  static final Place SOURCE = new Place("body", 21, new Box(Stage.LEFT, 672, 760, 34), Look.FOOT, false);
  /** Which document it is. */
  static final Place FOOT = new Place("ftr", 22, new Box(852, 672, 308, 18), Look.FOOT, false);
  /** Which slide it is. */
  static final Place NUMBER = new Place("sldNum", 23, new Box(1164, 672, 40, 18), Look.FOOT, false);

  private static final String NOWHERE = "";

  /** A text at a place of its own. */
  static Place free(Box box, Look look) {
    return new Place(NOWHERE, 0, box, look, false);
  }

  /** Whether it belongs to a layout. */
  boolean isPlanned() {
    return !type.equals(NOWHERE);
  }

  /** Whether its text ends at its right edge. */
  boolean toTheRight() {
    return type.equals("ftr") || type.equals("sldNum") || look == Look.KIND_OF_DOCUMENT;
  }
}
