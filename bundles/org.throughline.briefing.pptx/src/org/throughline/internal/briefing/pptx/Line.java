package org.throughline.internal.briefing.pptx;

import java.util.Optional;
import org.throughline.briefing.document.Words;

/**
 * A paragraph on a slide.
 *
 * @param words what is read
 * @param look how it is set
 * @param level how deep it stands, 0 for not in a list
 * @param sign what stands before it
 * @param number its number, where the sign is one
 * @param whole the whole of it, where the slide has only its beginning
 */
record Line(Words words, Look look, int level, Sign sign, int number, Optional<Words> whole) {

  /** How far one level stands in from the one above, in pixels. */
  static final double INDENT = 34;

  /** What stands before a paragraph. */
  enum Sign {
    /** Nothing. */
    NONE,
    /** A bullet. */
    BULLET,
    /** A number. */
    NUMBER
  }

  /** A paragraph that is not in a list. */
  static Line of(Words words, Look look) {
    return new Line(words, look, 0, Sign.NONE, 0, Optional.empty());
  }

  /** The same of the program's own words. */
  static Line of(String words, Look look) {
    return of(Words.program(words), look);
  }

  /** How far it stands in, in pixels. */
  double indent() {
    return level * INDENT;
  }
}
