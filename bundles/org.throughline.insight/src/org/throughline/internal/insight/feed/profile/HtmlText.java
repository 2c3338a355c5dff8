package org.throughline.internal.insight.feed.profile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a post that is written in HTML, without anything that could run. */
final class HtmlText {

  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,5});");

  private HtmlText() {
  }

  static String plain(String html) {
    String text = html.replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>", "").replaceAll("(?i)<br\\s*/?>", "\n")
        .replaceAll("(?i)</p>\\s*<p[^>]*>", "\n\n").replaceAll("(?s)<[^>]*>", "");
    return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
  }

  private static String character(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> "\u00A0";
      default -> {
        try {
          int code = entity.startsWith("#x") ? Integer.parseInt(entity.substring(2), 16)
              : entity.startsWith("#") ? Integer.parseInt(entity.substring(1)) : -1;
          yield Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "&" + entity + ";";
        } catch (NumberFormatException none) {
          yield "&" + entity + ";";
        }
      }
    };
  }
}
