package org.throughline.internal.briefing.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.throughline.briefing.document.Document.Running;
import org.throughline.picture.Face;
import org.throughline.picture.Markup;
import org.throughline.picture.Theme;
import org.throughline.picture.Token;

/** The style of a page: the colours of both themes, what runs along on paper, and the rules in {@code briefing.css}. */
final class StyleSheet {

  private static final String RULES = "briefing.css";

  private final Running running;

  StyleSheet(Running running) {
    this.running = running;
  }

  String css() {
    return "\n:root {\n" + colours(Theme.LIGHT) + "  --sans: " + Face.SANS.cssFamily() + ";\n  --serif: "
        + Face.SERIF.cssFamily() + ";\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n"
        + colours(Theme.DARK) + "}\n}\n" + rules() + paper();
  }

  private static String colours(Theme theme) {
    StringBuilder css = new StringBuilder();
    for (Token token : Token.values()) {
      css.append("  ").append(token.cssName()).append(": ").append(theme.colour(token).hex()).append(";\n");
    }
    return css.toString();
  }

  /** Head and foot of every page but the first. */
  private String paper() {
    return "@page {\n  @top-left { content: " + Markup.cssString(running.headLeft()) + "; }\n  @top-right { content: "
        + Markup.cssString(running.headRight()) + "; }\n  @bottom-left { content: "
        + Markup.cssString(running.foot())
        + "; }\n}\n@page :first {\n  @top-left { content: none; }\n  @top-right { content: none; }\n"
        + "  @bottom-left { content: none; }\n  @bottom-right { content: none; }\n}\n";
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
