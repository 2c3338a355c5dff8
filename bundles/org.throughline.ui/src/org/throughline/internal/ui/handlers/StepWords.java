package org.throughline.internal.ui.handlers;

import java.util.Locale;
import org.throughline.core.Message;
import org.throughline.internal.ui.Words;

/** How undo and redo say what they do. */
final class StepWords {

  private StepWords() {
  }

  /**
   * The wording of a menu entry: “Undo move of “Spring campaign”” where the step has such a wording, else its plain
   * label behind the word.
   *
   * @param way undo or redo
   */
  static String menu(String way, Message step) {
    Locale locale = Locale.getDefault();
    return step.wording("step").map(named -> capital(Words.of(way + ".named", escaped(named.in(locale)))))
        .orElseGet(() -> Words.of(way + ".step", escaped(step.in(locale))));
  }

  /** The wording may stand first in some languages. */
  private static String capital(String entry) {
    int first = entry.startsWith("&") ? 1 : 0;
    return entry.substring(0, first) + entry.substring(first, first + 1).toUpperCase(Locale.getDefault())
        + entry.substring(first + 1);
  }

  private static String escaped(String words) {
    return words.replace("&", "&&");
  }
}
