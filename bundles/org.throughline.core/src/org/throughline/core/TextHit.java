package org.throughline.core;

/**
 * One place where a text has what was looked for.
 *
 * @param place the text
 * @param text the whole text as it was when it was looked at
 * @param start where in the text it begins, counted from 0
 * @param end where it ends, not included
 * @param replacement what would stand there instead
 */
public record TextHit(TextPlace place, String text, int start, int end, String replacement) {

  public TextHit {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException("No place in the text: " + start + " to " + end);
    }
  }

  /** What was found. */
  public String found() {
    return text.substring(start, end);
  }

  /** What stands before it, on one line, at most so many characters. */
  public String before(int characters) {
    int from = Math.max(0, start - characters);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    return (from > 0 ? "…" : "") + line(text.substring(from, start));
  }

  /** What stands after it, on one line, at most so many characters. */
  public String after(int characters) {
    int to = Math.min(text.length(), end + characters);
    if (to < text.length() && to > end && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    return line(text.substring(end, to)) + (to < text.length() ? "…" : "");
  }

  private static String line(String part) {
    return part.replaceAll("\\s", " ");
  }
}
