package org.throughline.internal.briefing.html;

import java.util.Optional;
import org.throughline.picture.Colour;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/** The sender's accent on light and dark ground: as it is on paper, lighter where the ground is dark. */
final class SenderColours {

  private static final double READABLE = 4.5;
  private static final double TINT = 0.1;

  private final Theme theme;
  private final Colour accent;

  /** @param own readable on white */
  SenderColours(Colour own, Theme theme) {
    this.theme = theme;
    this.accent = theme == Theme.LIGHT ? own : readable(own, theme.colour(Token.SURFACE), theme.colour(Token.CANVAS));
  }

  Optional<Colour> of(Token token) {
    return switch (token) {
      case ACCENT -> Optional.of(accent);
      case ACCENT_TINT -> Optional.of(mixed(theme.colour(Token.SURFACE), accent, TINT));
      default -> Optional.empty();
    };
  }

  /** The same hue as light as it must be to be read. */
  private static Colour readable(Colour own, Colour... grounds) {
    Colour lighter = own;
    for (int step = 0; step <= 20; step++) {
      lighter = mixed(own, new Colour(255, 255, 255), step / 20.0);
      boolean read = true;
      for (Colour ground : grounds) {
        read &= lighter.contrast(mixed(ground, lighter, TINT)) >= READABLE;
      }
      if (read) {
        return lighter;
      }
    }
    return lighter;
  }

  private static Colour mixed(Colour ground, Colour over, double share) {
    return new Colour(part(ground.red(), over.red(), share), part(ground.green(), over.green(), share),
        part(ground.blue(), over.blue(), share));
  }

  private static int part(int ground, int over, double share) {
    return (int) Math.round(ground * (1 - share) + over * share);
  }
}
