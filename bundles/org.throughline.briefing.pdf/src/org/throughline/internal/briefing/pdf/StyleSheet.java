package org.throughline.internal.briefing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.picture.Markup;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/**
 * The style of the pages: the rules in {@code paper.css} with colours and families in the place of their names, the sizes
 * that fit this cover, and what runs along on every page.
 */
final class StyleSheet {

  private static final String RULES = "paper.css";
  private static final Pattern NAME = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
  /** What stands at the head or foot of a page has this width together, in pixels. */
  private static final double RUNNING = Paper.TEXT_WIDTH - 24;
  private static final double HEAD_LEFT = 380;
  private static final double CONFIDENTIAL = 200;
  private static final double NUMBER = 50;
  private static final int MOST_LETTERS = 200;
  private static final String CUT = "…";

  private final Document document;
  private final DocumentColours colours;
  private final Letters letters;
  private final Typefaces typefaces;
  private final TextMetrics metrics;

  StyleSheet(Document document, DocumentColours colours, Letters letters, Typefaces typefaces) {
    this.document = document;
    this.colours = colours;
    this.letters = letters;
    this.typefaces = typefaces;
    this.metrics = document.sender().metrics(typefaces.metrics());
  }

  /** The rules; asked for last, when all letters of the document have been seen. */
  String css() {
    String rules = rules() + new CoverMeasures(document, metrics).css() + running() + typefaces.css();
    return NAME.matcher(rules).replaceAll(found -> value(found.group(1)));
  }

  private String value(String name) {
    return switch (name) {
      case "--sans" -> typefaces.families(true);
      case "--running" -> typefaces.families();
      case "--serif" -> typefaces.families(false);
      default -> colours.of(Token.valueOf(name.substring(2).toUpperCase(Locale.ROOT).replace('-', '_'))).hex();
    };
  }

  /** Head and foot of every page but the cover. */
  private String running() {
    Document.Running running = document.running();
    String type = "font: 400 9pt/12pt var(--running); color: var(--ink-3); ";
    String head = type + "vertical-align: top; padding-top: 10mm; ";
    String foot = type + "vertical-align: top; padding-top: 11mm; ";
    String left = fitting(running.headLeft(), HEAD_LEFT);
    String right = fitting(running.headRight(), RUNNING - width(left));
    String confidential = fitting(document.sender().confidential(), CONFIDENTIAL);
    String written = text(lines(running.foot(), RUNNING - width(confidential) - NUMBER));
    String number = (confidential.isBlank() ? "" : text(confidential + "\u2003") + " ") + "counter(page)";
    return "@page {\n"
        + box("top-left", head + "text-align: left; padding-left: 15mm; content: " + text(left) + ";")
        + box("top-right", head + "text-align: right; padding-right: 14mm; content: " + text(right) + ";")
        + box("bottom-left", foot + "text-align: left; padding-left: 15mm; white-space: pre; content: " + written + ";")
        + box("bottom-right", foot + "text-align: right; padding-right: 14mm; content: " + number + ";")
        + "}\n@page :first {\n" + box("top-left", "content: none;") + box("top-right", "content: none;")
        + footOfCover() + box("bottom-right", "content: none;") + "}\n";
  }

  /** On the cover the line of the sender stands alone, close to the edge, because its margin is narrow. */
  private String footOfCover() {
    String footer = document.sender().footer();
    return box("bottom-left", footer.isEmpty() ? "content: none;" : "font: 400 9pt/12pt var(--running); color: "
        + "var(--ink-3); vertical-align: top; padding-top: 2mm; text-align: left; padding-left: 15mm; white-space: pre; "
        + "content: " + text(fitting(footer, RUNNING)) + ";");
  }

  /** A text on one line, or on two where it is long. */
  private List<String> lines(String text, double width) {
    return new TextLines(metrics).of(text, TextStyle.caption(), width, 2);
  }

  private double width(String text) {
    return metrics.width(text, TextStyle.caption());
  }

  /** As much of a text as fits on one line. */
  private String fitting(String text, double width) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (width(line) <= width) {
      return line;
    }
    int end = Math.min(line.length(), MOST_LETTERS);
    while (end > 0 && width(line.substring(0, end) + CUT) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + CUT;
  }

  private String text(String words) {
    return words.isBlank() ? "none" : Markup.cssString(letters.marked(words));
  }

  private String text(List<String> lines) {
    return lines.stream().map(this::text).collect(Collectors.joining(" \"\\A\" "));
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
