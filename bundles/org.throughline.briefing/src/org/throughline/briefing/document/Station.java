package org.throughline.briefing.document;

/**
 * An element on the throughline.
 *
 * @param kind what it is, in the language of the document: "Promise"
 * @param words what it says
 * @param link how it hangs together with the station before it
 */
public record Station(String kind, Words words, State link) {

  /** Whether the line holds between an element and the one before it. */
  public enum State {
    /** The one follows from the other. */
    WHOLE,
    /** The two contradict each other. */
    BROKEN,
    /** There is nothing here yet; {@code words} says what is missing. */
    OPEN_END
  }
}
