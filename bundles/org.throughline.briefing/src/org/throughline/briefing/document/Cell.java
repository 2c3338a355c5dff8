package org.throughline.briefing.document;

/**
 * A cell of a table.
 *
 * @param words what stands in it
 * @param verdict whether it misses what was promised
 */
public record Cell(Words words, Verdict verdict) {

  /** Whether a figure keeps what was promised. */
  public enum Verdict {
    /** It does, or nothing was promised. */
    FINE,
    /** It does not; semibold. */
    MISSES
  }

  /** A cell with words of the program. */
  public static Cell of(String text) {
    return of(Words.program(text));
  }

  /** A cell with words. */
  public static Cell of(Words words) {
    return new Cell(words, Verdict.FINE);
  }

  /** A figure that misses what was promised. */
  public static Cell missing(String text) {
    return new Cell(Words.program(text), Verdict.MISSES);
  }
}
