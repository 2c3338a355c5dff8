package org.throughline.internal.ui.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;

/**
 * What a field takes of a text that is put into it at once: as much as it can hold, without what no file can hold, and
 * of a page of HTML its text. Takes linear time.
 *
 * @param longest the most characters the field holds
 * @param lines whether it holds several lines
 */
public record Pasting(int longest, boolean lines) {

  /** The most characters of a text of several lines. */
  public static final int LONG_TEXT = 100_000;
  /** The most characters of one line. */
  public static final int LINE = 1_000;

  private static final Pattern HTML_START =
      Pattern.compile("\\s*(<!--|<!doctype\\s+html|<html\\b|<meta\\b|<table\\b|<div\\b|<p\\b|<ul\\b|<ol\\b|<h[1-6]\\b|<span\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> UNSEEN = List.of("script", "style", "head", "title");
  private static final Pattern BREAK = Pattern.compile("(?i)<(br|/p|/div|/li|/tr|/h[1-6]|/ul|/ol|/table)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
  /** What is looked at of a text at all: more than this is never taken. */
  private static final int MOST_LOOKED_AT = 2_000_000;

  /**
   * What was taken.
   *
   * @param text what goes into the field
   * @param note what to tell about what was left out; null when nothing was
   */
  public record Taken(String text, @Nullable Message note) {
  }

  /** For one line. */
  public static Pasting line() {
    return new Pasting(LINE, false);
  }

  /** For several lines. */
  public static Pasting text() {
    return new Pasting(LONG_TEXT, true);
  }

  /**
   * What is taken of a text.
   *
   * @param room how many characters the field holds already that stay in it
   */
  public Taken take(String pasted, int room) {
    String seen = pasted.length() > MOST_LOOKED_AT ? pasted.substring(0, MOST_LOOKED_AT) : pasted;
    String text = HTML_START.matcher(seen).lookingAt() ? plain(seen) : seen;
    text = holdable(text);
    if (!lines) {
      text = oneLine(text);
    }
    int left = Math.max(0, longest - room);
    if (text.length() <= left && seen.length() == pasted.length()) {
      return new Taken(text, null);
    }
    String cut = cut(text, Math.min(left, text.length()));
    return new Taken(cut, Message.of(Pasting.class, left == 0 ? "paste.full" : "paste.cut", cut.length(), pasted.length(),
        longest));
  }

  /** The beginning of a text that does not end within a character. */
  static String cut(String text, int length) {
    if (length >= text.length()) {
      return text;
    }
    boolean within = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, within ? length - 1 : length);
  }

  /** Without control characters and halves of characters, every line ending in LF. */
  static String holdable(String text) {
    StringBuilder held = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each == '\r') {
        if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
          held.append('\n');
        }
      } else if (Character.isHighSurrogate(each) && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        held.append(each).append(text.charAt(++at));
      } else if (each == '\u2028' || each == '\u2029') {
        held.append('\n');
      } else if (!Character.isSurrogate(each) && (each >= 0x20 || each == '\n' || each == '\t') && each != 0x7f
          && each < 0xfffe) {
        held.append(each);
      }
    }
    return held.toString();
  }

  /** The text of a piece of HTML. */
  static String plain(String html) {
    String text = seen(html).replaceAll("\\s+", " ");
    text = text.replaceAll("(?i)<li\\b[^>]*>", "- ").replaceAll("(?i)</t[dh]\\s*>\\s*(?=<t[dh]\\b)", "\t");
    text = BREAK.matcher(text).replaceAll("\n");
    text = TAG.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
    return text.replaceAll("[ ]*\\n[ ]*", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  /** Without comments and what a reader never sees. Looks for each end at most once in vain. */
  private static String seen(String html) {
    String low = html.toLowerCase(Locale.ROOT);
    StringBuilder seen = new StringBuilder(html.length());
    Set<String> endless = new HashSet<>();
    int at = 0;
    while (at < html.length()) {
      int next = low.indexOf('<', at);
      if (next < 0) {
        break;
      }
      seen.append(html, at, next);
      int end = unseenEnd(low, next, endless);
      if (end < 0) {
        seen.append('<');
        at = next + 1;
      } else {
        seen.append(' ');
        at = end;
      }
    }
    return seen.append(html, at, html.length()).toString();
  }

  private static int unseenEnd(String low, int start, Set<String> endless) {
    String close = low.startsWith("<!--", start) ? "-->" : "";
    for (String tag : UNSEEN) {
      int after = start + 1 + tag.length();
      if (low.startsWith(tag, start + 1) && after < low.length() && !Character.isLetterOrDigit(low.charAt(after))) {
        close = "</" + tag + ">";
      }
    }
    if (close.isEmpty() || endless.contains(close)) {
      return -1;
    }
    int end = low.indexOf(close, start);
    if (end < 0) {
      endless.add(close);
      return -1;
    }
    return end + close.length();
  }

  /** Each run of white space with a line break or tab in it as one space; what hangs over at the ends is left out. */
  private static String oneLine(String text) {
    if (text.indexOf('\n') < 0 && text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      boolean broken = false;
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        broken |= text.charAt(end) == '\n' || text.charAt(end) == '\t';
        end++;
      }
      if (end > at) {
        line.append(broken ? " " : text.substring(at, end));
        at = end;
      } else {
        line.append(text.charAt(at++));
      }
    }
    return line.toString().strip();
  }

  private static String character(String name, String whole) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      case "euro" -> "€";
      case "ndash" -> "–";
      case "mdash" -> "—";
      case "hellip" -> "…";
      case "lsquo" -> "‘";
      case "rsquo" -> "’";
      case "ldquo" -> "“";
      case "rdquo" -> "”";
      case "eacute" -> "é";
      case "euml" -> "ë";
      case "aring" -> "å";
      case "auml" -> "ä";
      case "ouml" -> "ö";
      default -> name.startsWith("#") ? point(name, whole) : whole;
    };
  }

  private static String point(String name, String whole) {
    try {
      boolean hex = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
      return Character.toString(hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1)));
    } catch (IllegalArgumentException none) {
      return whole;
    }
  }
}
