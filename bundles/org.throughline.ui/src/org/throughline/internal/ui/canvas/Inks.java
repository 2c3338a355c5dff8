package org.throughline.internal.ui.canvas;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.throughline.picture.Colour;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/** The colours of one theme for the screen. */
public final class Inks {

  private final Theme theme;
  private final Map<Token, Color> colours = new EnumMap<>(Token.class);

  /** The colours of a theme. */
  public Inks(Theme theme) {
    this.theme = theme;
  }

  /** The colours of the theme the window has now. */
  public static Inks ofWindow() {
    return new Inks(org.throughline.ui.Theme.current() == org.throughline.ui.Theme.DARK ? Theme.DARK : Theme.LIGHT);
  }

  /** The colour of a token; nobody disposes it. */
  public Color of(Token token) {
    return colours.computeIfAbsent(token, key -> {
      Colour colour = theme.colour(key);
      return new Color(colour.red(), colour.green(), colour.blue());
    });
  }

  /** The theme. */
  public Theme theme() {
    return theme;
  }
}
