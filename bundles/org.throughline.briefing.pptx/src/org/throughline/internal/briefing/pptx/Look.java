package org.throughline.internal.briefing.pptx;

import org.throughline.picture.Face;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/** How a paragraph on a slide is set. What is to be read from the back of a room has 18 points or more. */
enum Look {
  /** The thought of the whole document. */
  COVER(Face.SERIF, 48, Token.INK, 0),
  /** The client on the cover. */
  CLIENT(Face.SERIF_SEMIBOLD, 24, Token.INK, 0),
  /** What kind of document it is, on the cover. */
  KIND_OF_DOCUMENT(Face.SANS, 18, Token.INK_2, 0),
  /** The question of a section. */
  QUESTION(Face.SERIF, 44, Token.INK, 0),
  /** The thought of a slide. */
  TITLE(Face.SERIF, 34, Token.INK, 0),
  /** The thought of a slide in many words. */
  LONG_TITLE(Face.SERIF, 26, Token.INK, 0),
  /** The answer of a section in short. */
  LEAD(Face.SERIF, 26, Token.INK_2, 12),
  /** The program's words. */
  TEXT(Face.SANS, 20, Token.INK, 10),
  /** The client's own words. */
  OWN(Face.SERIF, 20, Token.INK, 10),
  /** The program's words where there are few. */
  LARGE(Face.SANS, 26, Token.INK, 14),
  /** The client's own words where there are few. */
  LARGE_OWN(Face.SERIF, 26, Token.INK, 14),
  /** A heading among them. */
  LARGE_HEAD(Face.SANS_SEMIBOLD, 26, Token.INK, 30),
  /** What is asked of the reader. */
  ASKED(Face.SANS, 24, Token.INK, 10),
  /** A heading among texts. */
  HEAD(Face.SANS_SEMIBOLD, 20, Token.INK, 24),
  /** Small print. */
  SMALL(Face.SANS, 18, Token.INK_3, 10),
  /** A figure that stands for a whole slide. */
  FIGURE(Face.SERIF, 66, Token.INK, 0),
  /** What a figure means. */
  SENTENCE(Face.SANS, 28, Token.INK, 4),
  /** The same in a narrow column. */
  BESIDE(Face.SANS, 22, Token.INK, 4),
  /** On what it rests. */
  EVIDENCE(Face.SANS, 18, Token.INK_2, 8),
  /** What somebody said. */
  QUOTE(Face.SERIF_ITALIC, 26, Token.INK_2, 16),
  /** What one person said. */
  LARGE_QUOTE(Face.SERIF_ITALIC, 32, Token.INK_2, 0),
  /** Who said it. */
  BY(Face.SANS, 18, Token.INK_3, 10),
  /** What a small picture says. */
  MESSAGE(Face.SANS, 18, Token.INK, 0),
  /** Above a picture or a table. */
  LABEL(Face.SANS, 14, Token.INK, 0),
  /** Above a table that stands below a text. */
  LABEL_BELOW(Face.SANS, 14, Token.INK, 24),
  /** Says what something is. */
  KIND(Face.SANS, 14, Token.INK_3, 0),
  /** Says that something is wrong. */
  WRONG(Face.SANS_SEMIBOLD, 14, Token.ERROR, 0),
  /** Says that something is too old. */
  OUTDATED(Face.SANS_SEMIBOLD, 18, Token.WARNING, 8),
  /** Which section a slide belongs to. */
  WHERE(Face.SANS, 14, Token.INK_3, 0),
  /** In the list of all sources. */
  SOURCE(Face.SANS, 14, Token.INK_2, 6),
  /** What is said to a slide, for who speaks. */
  NOTES(Face.SANS, 12, Token.INK, 4),
  /** Below the line. */
  FOOT(Face.SANS, 11, Token.INK_3, 0);

  private static final double POINT = 0.75;

  private final TextStyle style;
  private final double before;

  Look(Face face, int points, Token colour, double before) {
    this.style = new TextStyle(face, points, colour);
    this.before = before;
  }

  /** The same where there is little to read, set so that it is read from further away. */
  Look larger() {
    return switch (this) {
      case TEXT -> LARGE;
      case OWN -> LARGE_OWN;
      case HEAD -> LARGE_HEAD;
      default -> this;
    };
  }

  /** Face, size and colour. */
  TextStyle style() {
    return style;
  }

  /** The room above it, in pixels. */
  double before() {
    return before;
  }

  /** From one line to the next, in points. */
  double linePoints() {
    return style.line() * POINT;
  }
}
