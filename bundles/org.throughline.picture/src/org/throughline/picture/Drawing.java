package org.throughline.picture;

/** Something that can be drawn at the width there is: a full page, a column, a telephone. */
public interface Drawing {

  /** What it is, in one line; never blank. */
  String title();

  /** What it says, in one or two sentences; never blank. */
  String description();

  /** The same as a table. */
  ValueTable table();

  /**
   * The picture at a width. The same arguments always give an equal scene.
   *
   * @param width in pixels at 96 dpi, 240 or more
   * @param metrics how wide texts are
   */
  Scene at(double width, TextMetrics metrics);
}
