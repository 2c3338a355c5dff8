package org.throughline.internal.briefing.pptx;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.briefing.document.Run;
import org.throughline.briefing.document.Words;
import org.throughline.picture.TextLines;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TextStyle;

/**
 * How much room texts need, and what of them there is room for. A little room is kept, because who opens the slides may
 * not have the typefaces and see wider ones.
 */
final class Measures {

  private static final double ROOM = 1.07;
  /** No letter that can be read is narrower, in parts of its size. */
  private static final double NARROWEST = 0.2;
  private static final int WORD = 20;

  private final TextMetrics metrics;
  private final TextLines breaking;
  private final Locale language;

  Measures(TextMetrics metrics, Locale language) {
    this.metrics = metrics;
    this.breaking = new TextLines(metrics);
    this.language = language;
  }

  /** How many lines a text takes in a width in pixels. */
  int lines(String text, TextStyle style, double width) {
    return breaking.count(text, style, width / ROOM);
  }

  /** The width of a text on one line, in pixels. */
  double width(String text, TextStyle style) {
    return metrics.width(text, style) * ROOM;
  }

  /** The height of paragraphs that stand below each other, in pixels. */
  double height(List<Line> lines, double width) {
    double height = 0;
    for (Line line : lines) {
      height += height(line, width) - (height == 0 ? line.look().before() : 0);
    }
    return height;
  }

  /** The height of a paragraph with the room above it. */
  double height(Line line, double width) {
    return line.look().before()
        + lines(line.words().plain(), line.look().style(), width - line.indent()) * line.look().style().line();
  }

  /** What of a paragraph fits in so many lines: all of it, else its first sentence, else its beginning. */
  Line fitted(Line line, double width, int most) {
    Words shorter = fitted(line.words(), line.look().style(), width - line.indent(), most);
    return shorter.equals(line.words()) ? line : line.shortened(shorter);
  }

  /** The same of words in a style. */
  Words fitted(Words words, TextStyle style, double width, int most) {
    String text = words.plain();
    int longest = (int) Math.ceil(most * width / (style.pixels() * NARROWEST));
    if (text.length() <= longest && lines(text, style, width) <= most) {
      return words;
    }
    String sentence = firstSentence(text, words.language().orElse(language));
    return sentence.length() <= longest && lines(sentence, style, width) <= most
        ? beginning(words, sentence.stripTrailing().length(), "") : cut(words, style, width, most, longest);
  }

  /** The first sentence of a text, or all of it. */
  static String firstSentence(String text, Locale language) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(language);
    sentences.setText(text);
    int end = sentences.next();
    return end == BreakIterator.DONE ? text : text.substring(0, end);
  }

  private Words cut(Words words, TextStyle style, double width, int most, int longest) {
    String text = words.plain();
    int fits = 0;
    int tooLong = Math.min(text.length(), longest) + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (lines(text.substring(0, middle) + "…", style, width) <= most) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    int space = text.lastIndexOf(' ', fits);
    int end = space > 0 && fits - space < WORD ? space : fits;
    if (end > 0 && end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
      end--;
    }
    return beginning(words, end, "…");
  }

  /** So many characters of words and a sign behind them. */
  private static Words beginning(Words words, int length, String sign) {
    List<Run> runs = new ArrayList<>();
    int left = length;
    for (Run run : words.runs()) {
      if (run.text().length() >= left) {
        runs.add(new Run(run.text().substring(0, left).stripTrailing() + sign, run.emphasis(), run.link()));
        break;
      }
      runs.add(run);
      left -= run.text().length();
    }
    return new Words(runs, words.voice(), words.language());
  }
}
