package org.throughline.ui;

import java.util.List;

/**
 * What became of work, said without getting in the way.
 *
 * @param kind how it went
 * @param text one or two sentences
 * @param choices what can be done about it, at most three
 */
public record Note(Kind kind, String text, List<Choice> choices) {

  public Note {
    choices = List.copyOf(choices);
  }

  /** Something was done. */
  public static Note done(String text, Choice... choices) {
    return new Note(Kind.DONE, text, List.of(choices));
  }

  /** How work went. */
  public enum Kind {
    /** It was done. */
    DONE,
    /** The person ended it. */
    CANCELLED,
    /** It went wrong. */
    TROUBLE
  }

  /**
   * Something to do.
   *
   * @param label a word or two
   * @param action does it, on the UI thread
   */
  public record Choice(String label, Runnable action) {
  }
}
