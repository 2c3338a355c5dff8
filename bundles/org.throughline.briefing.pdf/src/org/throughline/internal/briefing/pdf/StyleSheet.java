package org.throughline.internal.briefing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.briefing.document.Cover;
import org.throughline.briefing.document.Document;
import org.throughline.picture.Face;
import org.throughline.picture.Markup;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;
import org.throughline.picture.TypefaceMetrics;

/**
 * The style of the pages: the rules in {@code paper.css} with colours and families in the place of their names, the sizes
 * that fit this cover, and what runs along on every page.
 */
final class StyleSheet {

  private static final String RULES = "paper.css";
  private static final Pattern NAME = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
  /** The height of the cover between its margins, in pixels. */
  private static final int COVER = 960;
  private static final int HIGHEST_ENTRY = 52;
  private static final int LOWEST_ENTRY = 26;
  private static final int ENTRIES = 440;
  private static final int[] TITLE_POINTS = {48, 36, 28};
  private static final int MOST_TITLE_LINES = 3;

  private final Document document;
  private final PaperColours colours;
  private final Letters letters;
  private final TextMetrics metrics = new TypefaceMetrics();

  StyleSheet(Document document, PaperColours colours, Letters letters) {
    this.document = document;
    this.colours = colours;
    this.letters = letters;
  }

  String css() {
    return NAME.matcher(rules()).replaceAll(found -> value(found.group(1))) + cover() + running();
  }

  private String value(String name) {
    return switch (name) {
      case "--sans" -> Typefaces.families(true);
      case "--serif" -> Typefaces.families(false);
      default -> colours.of(Token.valueOf(name.substring(2).toUpperCase(Locale.ROOT).replace('-', '_'))).hex();
    };
  }

  /** The facts stand at the foot of the cover, the title is as large as it can be, the stations share what is between. */
  private String cover() {
    Cover cover = document.cover();
    int points = titlePoints(cover.title().plain());
    int entries = Math.max(1, document.sections().size());
    int entry = Math.clamp(ENTRIES / entries, LOWEST_ENTRY, HIGHEST_ENTRY);
    int logo = document.sender().logo().isPresent() ? 60 : 0;
    return ".top { min-height: " + (COVER - factsHeight(cover) - logo) + "px; }\n"
        + "h1 { font-size: " + points + "pt; line-height: " + Math.round(points * 1.09) + "pt; }\n"
        + ".entry { height: " + entry + "px; }\n";
  }

  private int titlePoints(String title) {
    for (int points : TITLE_POINTS) {
      if (lines(title, new TextStyle(Face.SERIF, points, Token.INK), Paper.TEXT_WIDTH) <= MOST_TITLE_LINES) {
        return points;
      }
    }
    return TITLE_POINTS[TITLE_POINTS.length - 1];
  }

  private int factsHeight(Cover cover) {
    double width = Paper.TEXT_WIDTH / Math.max(1, cover.facts().size()) - 20;
    int lines = cover.facts().stream().mapToInt(fact -> fact.lines().stream()
        .mapToInt(line -> lines(line.plain(), TextStyle.body(), width)).sum()).max().orElse(0);
    return lines == 0 ? 0 : 44 + 20 * lines;
  }

  private int lines(String text, TextStyle style, double width) {
    return Math.max(1, (int) Math.ceil(metrics.width(text, style) * 1.08 / width));
  }

  /** Head and foot of every page but the cover. */
  private String running() {
    Document.Running running = document.running();
    String type = "font: 400 9pt/12pt " + Typefaces.families(true) + "; color: " + colours.of(Token.INK_3).hex() + "; ";
    String head = type + "vertical-align: top; padding-top: 10mm; ";
    String foot = type + "vertical-align: top; padding-top: 11mm; ";
    String confidential = document.sender().confidential();
    String number = (confidential.isBlank() ? "" : text(confidential + "\u2003") + " ") + "counter(page)";
    return "@page {\n"
        + box("top-left", head + "text-align: left; padding-left: 15mm; content: " + text(running.headLeft()) + ";")
        + box("top-right", head + "text-align: right; padding-right: 14mm; content: " + text(running.headRight()) + ";")
        + box("bottom-left", foot + "text-align: left; padding-left: 15mm; content: " + text(running.foot()) + ";")
        + box("bottom-right", foot + "text-align: right; padding-right: 14mm; content: " + number + ";")
        + "}\n@page :first {\n" + box("top-left", "content: none;") + box("top-right", "content: none;")
        + box("bottom-left", "content: none;") + box("bottom-right", "content: none;") + "}\n";
  }

  private String text(String words) {
    return words.isBlank() ? "none" : Markup.cssString(letters.marked(words));
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
