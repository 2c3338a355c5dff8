package org.throughline.internal.briefing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.throughline.briefing.document.Document.Running;
import org.throughline.picture.Colour;
import org.throughline.picture.Face;
import org.throughline.picture.Markup;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/** The style of a page: the colours of both themes, what runs along on paper, and the rules in {@code briefing.css}. */
final class StyleSheet {

  private static final String RULES = "briefing.css";

  private final Running running;
  private final Optional<Colour> accent;

  /** @param accent takes the place of the product's own, where there is one */
  StyleSheet(Running running, Optional<Colour> accent) {
    this.running = running;
    this.accent = accent;
  }

  String css() {
    return "\n:root {\n" + colours(Theme.LIGHT) + "  --sans: " + Face.SANS.cssFamily() + ";\n  --serif: "
        + Face.SERIF.cssFamily() + ";\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n"
        + colours(Theme.DARK) + "}\n}\n" + rules() + paper();
  }

  /** The colour of a token: the accent and its ground may be the sender's. */
  private Colour colour(Theme theme, Token token) {
    return accent.map(own -> new SenderColours(own, theme)).flatMap(colours -> colours.of(token))
        .orElseGet(() -> theme.colour(token));
  }

  private String colours(Theme theme) {
    StringBuilder css = new StringBuilder();
    for (Token token : Token.values()) {
      css.append("  ").append(token.cssName()).append(": ").append(colour(theme, onPaper(token)).hex()).append(";\n");
    }
    return css.toString();
  }

  /** Pictures in a document stand on paper, not on the canvas of the desktop. */
  private static Token onPaper(Token token) {
    return token == Token.GROUND ? Token.SURFACE : token;
  }

  /**
   * Head and foot of every page but the first, beside the line, which goes through them from edge to edge. Custom
   * properties do not reach the margins of a page, so the colours are written out.
   */
  private String paper() {
    String line = "margin-left: 19mm; border-left: 2.25pt solid " + colour(Theme.LIGHT, Token.ACCENT).hex()
        + "; padding-left: 10.2mm; width: 95mm; text-align: left; vertical-align: top; ";
    String type = "font: 400 9pt/12pt " + Face.SANS.cssFamily() + "; color: " + Theme.LIGHT.colour(Token.INK_3).hex()
        + "; ";
    String right = "text-align: right; vertical-align: top; padding-right: 19mm; ";
    return "@page {\n"
        + box("top-left", line + type + "padding-top: 10mm; content: " + Markup.cssString(running.headLeft()) + ";")
        + box("top-right", right + type + "padding-top: 10mm; content: " + Markup.cssString(running.headRight()) + ";")
        + box("bottom-left", line + type + "padding-top: 6mm; content: " + Markup.cssString(running.foot()) + ";")
        + box("bottom-right", right + type + "padding-top: 6mm; content: counter(page);") + "}\n@page :first {\n"
        + box("top-left", "content: \"\";") + box("top-right", "content: none;") + box("bottom-left", "content: \"\";")
        + box("bottom-right", "content: none;") + "}\n";
  }

  private static String box(String place, String rules) {
    return "  @" + place + " { " + rules + " }\n";
  }

  private static String rules() {
    try (InputStream in = StyleSheet.class.getResourceAsStream(RULES)) {
      if (in == null) {
        throw new IllegalStateException(RULES + " is missing from the bundle");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
