package org.throughline.picture.kit;

/** What lies over what in a picture, from the lowest. */
public enum Layer {
  /** Lanes, weekends, a selected column, grid lines. */
  GROUND,
  /** Relations other than the line. */
  RELATION,
  /** The throughline, and what came back from practice. */
  LINE,
  /** Cards, tiles, bars and what is written on them. */
  CARD,
  /** Stations, open ends. */
  STATION,
  /** Promises against practice. */
  TICK,
  /** Marks of findings. */
  MARK,
  /** A call-out. */
  OVER
}
