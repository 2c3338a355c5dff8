package org.throughline.internal.briefing.docx;

import java.util.Optional;
import org.throughline.picture.Colour;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/** The colours on paper: those of the light theme on white, with the sender's accent where there is one. */
final class PaperColours {

  private static final double TINT = 0.1;

  private final Optional<Colour> accent;

  /** @param accent takes the place of the product's own; readable on white */
  PaperColours(Optional<Colour> accent) {
    this.accent = accent;
  }

  Colour of(Token token) {
    return switch (token) {
      case GROUND -> Theme.LIGHT.colour(Token.SURFACE);
      case ACCENT -> accent.orElseGet(() -> Theme.LIGHT.colour(token));
      case ACCENT_TINT -> accent.map(PaperColours::tint).orElseGet(() -> Theme.LIGHT.colour(token));
      default -> Theme.LIGHT.colour(token);
    };
  }

  private static Colour tint(Colour accent) {
    return new Colour(tint(accent.red()), tint(accent.green()), tint(accent.blue()));
  }

  private static int tint(int part) {
    return (int) Math.round(255 * (1 - TINT) + part * TINT);
  }
}
