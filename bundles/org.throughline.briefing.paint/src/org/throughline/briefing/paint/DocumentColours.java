package org.throughline.briefing.paint;

import java.util.Optional;
import org.throughline.picture.Colour;
import org.throughline.picture.Palette;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/**
 * The colours on paper and slides: those of the light theme on white, with the sender's accent where there is one.
 * Immutable.
 */
public final class DocumentColours implements Palette {

  private static final double TINT = 0.1;

  private final Optional<Colour> accent;

  /** @param accent takes the place of the product's own; readable on white */
  public DocumentColours(Optional<Colour> accent) {
    this.accent = accent;
  }

  /** The colour of a token in a document. */
  public Colour of(Token token) {
    return switch (token) {
      case GROUND -> Theme.LIGHT.colour(Token.SURFACE);
      case ACCENT -> accent.orElseGet(() -> Theme.LIGHT.colour(token));
      case ACCENT_TINT -> accent.map(DocumentColours::tint).orElseGet(() -> Theme.LIGHT.colour(token));
      default -> Theme.LIGHT.colour(token);
    };
  }

  @Override
  public String value(Token token) {
    return of(token).hex();
  }

  private static Colour tint(Colour accent) {
    return new Colour(tint(accent.red()), tint(accent.green()), tint(accent.blue()));
  }

  private static int tint(int part) {
    return (int) Math.round(255 * (1 - TINT) + part * TINT);
  }
}
