package org.throughline.internal.briefing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.throughline.briefing.document.Document.Running;
import org.throughline.briefing.document.Sender;
import org.throughline.picture.Colour;
import org.throughline.picture.Face;
import org.throughline.picture.Markup;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/** The style of a page: the colours of both themes, what runs along on paper, and the rules in {@code briefing.css}. */
final class StyleSheet {

  private static final String RULES = "briefing.css";

  /** The family that the sender's own typeface has in the page. */
  static final String OWN = "Own";
  private static final String STRONG =
      "local(\"Source Sans 3 SemiBold\"), local(\"Segoe UI Semibold\"), local(\"Roboto Medium\"), "
      + "local(\"Helvetica Neue Bold\"), local(\"Arial Bold\"), local(\"Liberation Sans Bold\")";
  private static final String LEANING = "local(\"Source Serif 4 Italic\"), local(\"Georgia Italic\"), "
      + "local(\"Times New Roman Italic\"), local(\"Liberation Serif Italic\")";

  private final Running running;
  private final Sender sender;

  /** @param sender whose accent and typeface take the place of the product's own, where there are such */
  StyleSheet(Running running, Sender sender) {
    this.running = running;
    this.sender = sender;
  }

  String css() {
    return "\n" + sender.typeface().map(StyleSheet::without).orElse("") + ":root {\n" + colours(Theme.LIGHT) + "  --sans: "
        + families(Face.SANS) + ";\n  --serif: " + families(Face.SERIF) + ";\n}\n"
        + "@media screen and (prefers-color-scheme: dark) {\n:root {\n"
        + colours(Theme.DARK) + "}\n}\n" + rules() + paper();
  }

  private String families(Face face) {
    return sender.typeface().isPresent() ? OWN + ", " + face.cssFamily() : face.cssFamily();
  }

  /**
   * What the typeface has no file for is taken from typefaces of the machine: letters that lean or are strong are never
   * made up of others.
   */
  private static String without(OwnTypeface typeface) {
    return (typeface.bold().isPresent() ? "" : face("600", "normal", STRONG)) + face("400", "italic", LEANING);
  }

  private static String face(String weight, String style, String source) {
    return "@font-face { font-family: " + OWN + "; font-weight: " + weight + "; font-style: " + style + "; src: " + source
        + "; }\n";
  }

  /** The colour of a token: the accent and its ground may be the sender's. */
  private Colour colour(Theme theme, Token token) {
    return sender.accent().map(own -> new SenderColours(own, theme)).flatMap(colours -> colours.of(token))
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
    String type = "font: 400 9pt/12pt " + families(Face.SANS) + "; color: " + Theme.LIGHT.colour(Token.INK_3).hex()
        + "; ";
    String right = "text-align: right; vertical-align: top; padding-right: 19mm; ";
    return "@page {\n"
        + box("top-left", line + type + "padding-top: 10mm; content: " + Markup.cssString(running.headLeft()) + ";")
        + box("top-right", right + type + "padding-top: 10mm; content: " + Markup.cssString(running.headRight()) + ";")
        + box("bottom-left", line + type + "padding-top: 6mm; content: " + Markup.cssString(running.foot()) + ";")
        + box("bottom-right", right + type + "padding-top: 6mm; content: counter(page);") + "}\n@page :first {\n"
        + box("top-left", "content: \"\";") + box("top-right", "content: none;")
        + box("bottom-left", "content: " + Markup.cssString(sender.footer()) + ";")
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
