package org.throughline.briefing.document;

/** How a piece of text stands out from its surroundings. */
public enum Emphasis {
  /** Important: semibold. */
  STRONG,
  /** Stressed: italic. */
  STRESSED,
  /** A literal piece of text such as an address or a code. */
  CODE
}
