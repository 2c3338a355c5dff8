package org.throughline.briefing;

import java.util.Locale;
import java.util.Optional;
import org.throughline.picture.Colour;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/**
 * A colour somebody wants text to have, on white paper.
 *
 * @param colour which
 */
public record PaperColour(Colour colour) {

  /** How much a colour must differ from white paper (WCAG 2.2, level AA for text). */
  public static final double LEAST_CONTRAST = 4.5;

  /** The colour that is meant by six hexadecimal digits, with a number sign before them or without; nothing by all else. */
  public static Optional<PaperColour> of(String typed) {
    String digits = typed.strip().replaceFirst("^#", "").toUpperCase(Locale.ROOT);
    return digits.matches("[0-9A-F]{6}") ? Optional.of(new PaperColour(Colour.of(Integer.parseInt(digits, 16))))
        : Optional.empty();
  }

  /** How much it differs from white paper, from 1 to 21. */
  public double contrast() {
    return colour.contrast(Theme.LIGHT.colour(Token.SURFACE));
  }

  /** Whether text in it can be read. */
  public boolean isReadable() {
    return contrast() >= LEAST_CONTRAST;
  }
}
