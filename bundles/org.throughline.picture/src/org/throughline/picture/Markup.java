package org.throughline.picture;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML and SVG, and is the one place where text becomes markup: whatever a text holds, it stays text. Elements
 * and attributes are named by the program only; scripts, event attributes and addresses that could run something cannot
 * be written at all. Not for use from several threads.
 */
public final class Markup {

  private static final Pattern ADDRESS =
      Pattern.compile("#[A-Za-z0-9._-]*|(?:https?://|mailto:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);
  private static final Set<String> FORBIDDEN =
      Set.of("script", "iframe", "object", "embed", "base", "form", "foreignobject", "animate", "set", "handler");
  private static final Set<String> ADDRESSES = Set.of("href", "xlink:href", "cite");
  private static final Set<String> LOADING =
      Set.of("src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "manifest", "srcdoc");
  /** From here up to the first letter of Latin beyond ASCII there are only control characters. */
  private static final char LAST_OF_ASCII = 0x7F;
  private static final char FIRST_OF_LATIN = 0xA0;
  /** Below it, and from the one above, there are letters of alphabets; among the signs there are marks that turn text. */
  private static final char FIRST_OF_SIGNS = 0x2000;
  private static final Set<String> VOID = Set.of("meta", "br", "hr", "col", "wbr");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** An empty piece of markup. */
  public Markup() {}

  /** Whether an address may stand in a link: a place in the same page, http, https or mailto. */
  public static boolean isSafeAddress(String address) {
    return ADDRESS.matcher(address).matches() && address.equals(clean(address));
  }

  /** Writes the first line of an HTML file. */
  public Markup doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /** Writes the first line of an XML file in UTF-8. */
  public Markup xmlDeclaration() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  /** Begins an element. Attributes come as name, value, name, value …; an unsafe address is left out. */
  public Markup open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    if (!VOID.contains(name)) {
      open.push(name);
    }
    return this;
  }

  /** Writes an element of SVG that has no content. */
  public Markup leaf(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** Writes an image of SVG with its dots in it, so that nothing is loaded. */
  public Markup image(ImageFile file, String... attributes) {
    tag("image", attributes);
    out.append(" href=\"data:").append(file.type().media()).append(";base64,")
        .append(Base64.getEncoder().encodeToString(file.bytes())).append("\"/>");
    return this;
  }

  /** Ends the element that was begun last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element that holds only text. */
  public Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Writes a text, whatever it holds. */
  public Markup text(String text) {
    escape(text, false);
    return this;
  }

  /** Begins a new line, for people who read the source. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** Writes a style sheet of the program. Texts of others may stand in it only as {@link #cssString}. */
  public Markup style(String css) {
    if (css.indexOf('<') >= 0 || css.contains("url(") || css.contains("@import") || css.contains("expression(")) {
      throw new IllegalArgumentException("A style sheet may not load anything or hold markup");
    }
    out.append("<style>").append(css).append("</style>");
    return this;
  }

  /**
   * Writes a style sheet with the file of a typeface in it, so that nothing is loaded.
   *
   * @param family what it is called in other style sheets of the page, one word of the program
   * @param weight 400 or 600
   */
  public Markup typeface(String family, int weight, TypefaceFile file) {
    out.append("<style>@font-face { font-family: ").append(family).append("; font-weight: ").append(weight)
        .append("; font-style: normal; src: url(data:font/ttf;base64,")
        .append(Base64.getEncoder().encodeToString(file.bytes())).append(") format(\"truetype\"); }</style>");
    return this;
  }

  /**
   * Writes what the page says in the terms of JSON-LD. It is read by machines and never run.
   *
   * @param json with texts of others only as {@link #jsonString}
   */
  public Markup linkedData(String json) {
    if (json.indexOf('<') >= 0 || json.indexOf('&') >= 0) {
      throw new IllegalArgumentException("Linked data may not hold markup");
    }
    out.append("<script type=\"application/ld+json\">").append(json).append("</script>");
    return this;
  }

  /** A text as a string of JSON, in quotes, with everything encoded that could end it or the element around it. */
  public static String jsonString(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    clean(text).chars().forEach(each -> {
      if (each < ' ' || "\"\\<>&'".indexOf(each) >= 0 || each == 0x2028 || each == 0x2029) {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", each));
      } else {
        quoted.append((char) each);
      }
    });
    return quoted.append('"').toString();
  }

  /** A text as a string of CSS, in quotes, with everything but letters and digits of ASCII encoded. */
  public static String cssString(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    clean(text).codePoints().forEach(each -> {
      if (each < 128 && (Character.isLetterOrDigit(each) || each == ' ')) {
        quoted.appendCodePoint(each);
      } else {
        quoted.append('\\').append(String.format(Locale.ROOT, "%06X ", each));
      }
    });
    return quoted.append('"').toString();
  }

  /** What has been written. Fails while an element is still open. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + List.copyOf(open));
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    if (!isName(name) || FORBIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("No element " + name);
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isName(name) || lower.startsWith("on") || LOADING.contains(lower)) {
      throw new IllegalArgumentException("No attribute " + name);
    }
    if (ADDRESSES.contains(lower) && !isSafeAddress(value)) {
      return;
    }
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  /** A letter of ASCII, then letters, digits, colons and hyphens. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
      if (!letter && (i == 0 || each != ':' && each != '-' && (each < '0' || each > '9'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private void escape(String text, boolean attribute) {
    String clean = clean(text);
    int written = 0;
    for (int i = 0; i < clean.length(); i++) {
      String sign = sign(clean.charAt(i), attribute);
      if (!sign.isEmpty()) {
        out.append(clean, written, i).append(sign);
        written = i + 1;
      }
    }
    out.append(clean, written, clean.length());
  }

  /** What is written for a character that would end the text, or nothing where it can stand as it is. */
  private static String sign(char character, boolean attribute) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> attribute ? "&quot;" : "";
      case '\'' -> attribute ? "&#39;" : "";
      case '\n' -> attribute ? "&#10;" : "";
      default -> "";
    };
  }

  /**
   * The text without what no reader can see but a machine obeys: control characters, and the marks that turn the order
   * of display around (they could make a name or an address look like another). Half characters become U+FFFD.
   */
  public static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints().forEach(each -> {
      if (each == '\r') {
        return;
      }
      boolean space = each == '\n' || each == '\t';
      boolean turning = each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069;
      if (turning || each == 0xFEFF || Character.isISOControl(each) && !space && each != 0) {
        return;
      }
      boolean broken = each == 0 || each >= 0xD800 && each <= 0xDFFF || each >= 0xFDD0 && each <= 0xFDEF
          || (each & 0xFFFE) == 0xFFFE;
      cleaned.appendCodePoint(broken ? 0xFFFD : each);
    });
    return cleaned.toString();
  }

  /** Whether a text holds only letters and signs of which none is ever left out: most do, and are not copied. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean space = each == '\n' || each == '\t';
      if (each < ' ' && !space || each >= LAST_OF_ASCII && each < FIRST_OF_LATIN || each >= FIRST_OF_SIGNS) {
        return false;
      }
    }
    return true;
  }
}
