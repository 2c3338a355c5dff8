package org.throughline.internal.briefing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.briefing.document.Document;
import org.throughline.picture.Face;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;
import org.throughline.picture.Token;

/**
 * The parts that look the same in every document but for colours, language, and the sizes that fit this cover: they lie
 * beside this class, with names in braces where something is put in.
 */
final class Forms {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");
  private static final int[] TITLE_POINTS = {48, 36, 28};
  private static final int MOST_TITLE_LINES = 3;
  /** How much higher a line is than its letters. */
  private static final double LINE = 1.12;
  private static final int HALF_POINTS = 2;
  private static final int TWENTIETHS = 20;
  private static final int ENTRIES = 5_400;
  private static final int HIGHEST_ENTRY = 440;
  private static final int LOWEST_ENTRY = 60;

  private final Document document;
  private final PaperColours colours;
  private final TextMetrics metrics;

  Forms(Document document, PaperColours colours, TextMetrics metrics) {
    this.document = document;
    this.colours = colours;
    this.metrics = metrics;
  }

  /** A form with everything put in; {@code more} in the place of the name {@code more}. */
  String filled(String name, String more) {
    return NAME.matcher(read(name)).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), more)));
  }

  private String value(String name, String more) {
    int title = titlePoints(document.cover().title().plain());
    return switch (name) {
      case "more" -> more;
      case "language" -> document.language().toLanguageTag().equals("und") ? "en" : document.language().toLanguageTag();
      case "title-size" -> Integer.toString(title * HALF_POINTS);
      case "title-line" -> Long.toString(Math.round(title * LINE * TWENTIETHS));
      case "title-before" -> title == TITLE_POINTS[0] ? "1900" : "1100";
      case "contents-gap" -> Integer.toString(
          Math.clamp(ENTRIES / Math.max(1, document.sections().size()) - 360, LOWEST_ENTRY, HIGHEST_ENTRY));
      case "text-width" -> Integer.toString(Paper.TEXT_WIDTH);
      case "to-the-line" -> Integer.toString(Paper.LEFT - Paper.LINE);
      default -> colours.of(Token.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))).hex().substring(1);
    };
  }

  private int titlePoints(String title) {
    for (int points : TITLE_POINTS) {
      double wide = metrics.width(title, new TextStyle(Face.SERIF, points, Token.INK));
      if (Math.ceil(wide * LINE / Paper.TEXT_PIXELS) <= MOST_TITLE_LINES) {
        return points;
      }
    }
    return TITLE_POINTS[TITLE_POINTS.length - 1];
  }

  private static String read(String name) {
    try (InputStream in = Forms.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the bundle");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
