package org.throughline.internal.briefing.pptx;

import java.util.Optional;
import org.throughline.briefing.document.Source;
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
 * @param source where it comes from, where that is told
 */
record Line(Words words, Look look, int level, Sign sign, int number, Optional<Words> whole, Optional<Source> source) {

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
    return at(words, look, 0, Sign.NONE, 0);
  }

  /** A paragraph of a list. */
  static Line at(Words words, Look look, int level, Sign sign, int number) {
    return new Line(words, look, level, sign, number, Optional.empty(), Optional.empty());
  }

  /** The same from somewhere. */
  Line from(Optional<Source> origin) {
    return new Line(words, look, level, sign, number, whole, origin);
  }

  /** The same set in another way. */
  Line in(Look other) {
    return new Line(words, other, level, sign, number, whole, source);
  }

  /** The same with only these words on the slide. */
  Line shortened(Words shorter) {
    return new Line(shorter, look, level, sign, number, Optional.of(words), source);
  }

  /** The same of the program's own words. */
  static Line of(String words, Look look) {
    return of(Words.program(words), look);
  }

  /** The same where there is little to read. */
  Line larger() {
    return in(look.larger());
  }

  /** How far it stands in, in pixels. */
  double indent() {
    return level * INDENT;
  }
}
