package org.throughline.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines at its spaces. A word that is wider than the line is cut, so that nothing ever sticks out;
 * what does not fit in the lines allowed ends in an ellipsis.
 */
public final class TextLines {

  private static final String ELLIPSIS = "…";

  private final TextMetrics metrics;

  /** Lines measured with the given widths. */
  public TextLines(TextMetrics metrics) {
    this.metrics = metrics;
  }

  /**
   * The lines of a text.
   *
   * @param width the width of a line in pixels
   * @param most the largest number of lines, 1 or more
   * @return at least one line; an empty text gives one empty line
   */
  public List<String> of(String text, TextStyle style, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || metrics.width(longer, style) <= width) {
        line.setLength(0);
        line.append(longer);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      String rest = String.join(" ", lines.subList(most - 1, lines.size()));
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(cut(rest, style, width));
    }
    return lines.stream().map(each -> metrics.width(each, style) > width ? cut(each, style, width) : each).toList();
  }

  /**
   * How many lines a text takes where nothing is cut: a word that is wider than the line goes on in the next. An empty
   * text takes one; what stands behind the end of a line in the text begins a line.
   *
   * @param width the width of a line in pixels, more than 0
   */
  public int count(String text, TextStyle style, double width) {
    double space = metrics.width(" ", style);
    int lines = 0;
    for (String part : text.split("\n", -1)) {
      lines++;
      double used = 0;
      for (String word : part.strip().split("\\s+")) {
        double needed = metrics.width(word, style);
        if (used > 0 && used + space + needed > width) {
          lines++;
          used = 0;
        }
        used += used > 0 ? space + needed : needed;
        int broken = (int) (used / width);
        lines += broken;
        used -= broken * width;
      }
    }
    return lines;
  }

  /** The text on one line, cut where it is wider than there is room. */
  public String one(String text, TextStyle style, double width) {
    return of(text, style, width, 1).getFirst();
  }

  /** The width of a text on one line, in pixels. */
  public double width(String text, TextStyle style) {
    return metrics.width(text, style);
  }

  /** The width of the widest of several lines, 0 of none. */
  public double widest(List<String> lines, TextStyle style) {
    return lines.stream().mapToDouble(line -> metrics.width(line, style)).max().orElse(0);
  }

  /** A text on one line at its place, with the width it takes. */
  public Shape.Text set(String text, double x, double baseline, Shape.Anchor anchor, TextStyle style, Tag tag) {
    return new Shape.Text(text, x, baseline, metrics.width(text, style), anchor, style, tag);
  }

  private String cut(String text, TextStyle style, double width) {
    int fits = 1;
    int tooLong = text.length() + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (metrics.width(upTo(middle, text), style) <= width) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return upTo(fits, text);
  }

  /** The beginning of a text with an ellipsis, never with half a character. */
  private static String upTo(int end, String text) {
    boolean half = end > 1 && end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return text.substring(0, half ? end - 1 : end).stripTrailing() + ELLIPSIS;
  }
}
