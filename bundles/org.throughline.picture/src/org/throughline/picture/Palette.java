package org.throughline.picture;

/** How the colour of a token is written in a file. */
@FunctionalInterface
public interface Palette {

  /** The value of a colour, as CSS reads it. */
  String value(Token token);

  /** The colours of one theme as numbers, for a file that stands alone. */
  static Palette of(Theme theme) {
    return token -> theme.colour(token).hex();
  }

  /** The custom properties of the page the picture stands in, so that it follows the page's theme. */
  static Palette ofPage() {
    return token -> "var(" + token.cssName() + ")";
  }
}
