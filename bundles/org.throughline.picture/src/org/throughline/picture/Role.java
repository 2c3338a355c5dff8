package org.throughline.picture;

import java.util.Locale;

/** What a shape in a picture stands for, so that a reader, a test or a style can tell. */
public enum Role {
  /** Grid lines, edges, grounds: shapes that carry no meaning of their own. */
  DECORATION,
  /** The line a chart stands on. */
  AXIS,
  /** A span of time or space behind the figures, such as opening hours. */
  BAND,
  /** A value that is the point of the chart: practice. */
  PRACTICE,
  /** A value shown to compare with. */
  CONTEXT,
  /** What was promised: a tick, a line, a span. */
  PROMISE,
  /** A word or a number. */
  LABEL,
  /** The throughline itself. */
  THROUGHLINE,
  /** An element on the throughline. */
  STATION,
  /** The mark of a finding. */
  MARK,
  /** The ground and edge of a card, a tile or a bar that stands for an element. */
  CARD,
  /** A relation that is not the throughline. */
  RELATION,
  /** What came back from practice. */
  RETURN,
  /** Where the line stops for want of an element: what adds one. */
  OPEN_END,
  /** An icon, a channel tag, a post circle, a row of score steps: a figure with a meaning of its own. */
  SIGN,
  /** A remark on a finding, with its leader. */
  CALL_OUT,
  /** A photo. */
  IMAGE;

  /** The name used as a class in SVG, such as {@code practice}. */
  public String cssName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
