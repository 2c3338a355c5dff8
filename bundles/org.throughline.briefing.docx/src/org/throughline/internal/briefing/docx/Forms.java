package org.throughline.internal.briefing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.paint.DocumentColours;
import org.throughline.picture.Markup;
import org.throughline.picture.OwnTypeface;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.Token;

/**
 * The parts that look the same in every document but for colours, language, and the sizes that fit this cover: they lie
 * beside this class, with names in braces where something is put in.
 */
final class Forms {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");
  private final Document document;
  private final DocumentColours colours;
  private final CoverMeasures cover;

  Forms(Document document, DocumentColours colours, TextMetrics metrics) {
    this.document = document;
    this.colours = colours;
    this.cover = new CoverMeasures(document, metrics);
  }

  /** A form with everything put in; {@code more} in the place of the name {@code more}. */
  String filled(String name, String more) {
    return NAME.matcher(read(name)).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), more)));
  }

  private String value(String name, String more) {
    return switch (name) {
      case "more" -> more;
      case "sans" -> family("Source Sans 3");
      case "serif" -> family("Source Serif 4");
      case "language" -> document.language().toLanguageTag().equals("und") ? "en" : document.language().toLanguageTag();
      case "title-size" -> Integer.toString(cover.titleSize());
      case "title-line" -> Integer.toString(cover.titleLine());
      case "title-before" -> Integer.toString(cover.titleBefore());
      case "contents-gap" -> Integer.toString(cover.contentsGap());
      case "cover-gap" -> Integer.toString(cover.gap());
      case "text-width" -> Integer.toString(Paper.TEXT_WIDTH);
      case "to-the-line" -> Integer.toString(Paper.LEFT - Paper.LINE);
      default -> colours.of(Token.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))).hex().substring(1);
    };
  }

  /** What texts are set in: the sender's own typeface, or that of the product. */
  private String family(String product) {
    return new Markup().text(document.sender().typeface().map(OwnTypeface::family).orElse(product).replace('"', ' ')).toString();
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
