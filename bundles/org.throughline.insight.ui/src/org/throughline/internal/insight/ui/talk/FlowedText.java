package org.throughline.internal.insight.ui.talk;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextStyle;

/**
 * A text people wrote, broken into lines at its own line breaks and where a line is full, so that a place in the text is
 * found again in the lines.
 */
final class FlowedText {

  private static final String MORE = "…";

  private final TextLines measure;
  private final TextStyle style;

  FlowedText(TextLines measure, TextStyle style) {
    this.measure = measure;
    this.style = style;
  }

  /**
   * A line.
   *
   * @param text what stands in it
   * @param start where it begins in the whole text
   */
  record Line(String text, int start) {

    /** Where a place of the whole text lies in this line; below 0 or beyond its end where it lies in another. */
    int place(int inText) {
      return inText - start;
    }
  }

  /** The lines of a text, at most some; what does not fit ends in an ellipsis. */
  List<Line> of(String text, double width, int most) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length() && lines.size() < most) {
      if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
        at++;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        int end = end(text, at, width);
        lines.add(new Line(text.substring(at, end).stripTrailing(), at));
        at = end;
      }
    }
    if (lines.isEmpty()) {
      return List.of(new Line("", 0));
    }
    if (at < text.stripTrailing().length()) {
      Line last = lines.removeLast();
      String cut = last.text();
      while (cut.length() > 1 && measure.width(cut + MORE, style) > width) {
        cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
      }
      lines.add(new Line(cut.stripTrailing() + MORE, last.start()));
    }
    return lines;
  }

  /** Where a line ends that begins at a place: before the word that does not fit, or in the middle of a word that never does. */
  private int end(String text, int from, double width) {
    int end = from;
    int next = from;
    while (next < text.length() && !isBreak(text.charAt(next))) {
      int word = next;
      while (word < text.length() && Character.isWhitespace(text.charAt(word)) && !isBreak(text.charAt(word))) {
        word++;
      }
      while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
        word++;
      }
      if (measure.width(text.substring(from, word).stripTrailing(), style) > width) {
        return end > from ? end : cut(text, from, word, width);
      }
      end = word;
      next = word;
    }
    return Math.max(end, from + 1);
  }

  private int cut(String text, int from, int to, double width) {
    int end = to;
    while (end > from + 1 && measure.width(text.substring(from, end), style) > width) {
      int shorter = text.offsetByCodePoints(end, -1);
      end = shorter > from ? shorter : end - 1;
    }
    return Math.max(end, text.offsetByCodePoints(from, 1));
  }

  private static boolean isBreak(char letter) {
    return letter == '\n' || letter == '\r';
  }
}
