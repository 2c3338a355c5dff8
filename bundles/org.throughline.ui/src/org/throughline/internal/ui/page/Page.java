package org.throughline.internal.ui.page;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * What the middle of the window shows of one element, as lines of text.
 *
 * @param lines from top to bottom
 */
public record Page(List<Line> lines) {

  /** What a line is. */
  public enum Style {
    /** The way down to the element. */
    PATH,
    /** The name of the element. */
    TITLE,
    /** What kind of thing it is. */
    KIND,
    /** What the client says about it first, in large type. */
    LEAD,
    /** The head of a group. */
    HEADING,
    /** A text of several lines. */
    TEXT,
    /** A name and a value beside each other. */
    FACT,
    /** An element of a list. */
    ITEM,
    /** Why it cannot be changed. */
    NOTE
  }

  /**
   * A piece of a line.
   *
   * @param text the words
   * @param target where it leads; null when it leads nowhere
   * @param quiet whether it stands back
   */
  public record Run(String text, @Nullable EObject target, boolean quiet) {

    static Run plain(String text) {
      return new Run(text, null, false);
    }

    static Run quiet(String text) {
      return new Run(text, null, true);
    }
  }

  /** A line, or a paragraph. */
  public record Line(Style style, List<Run> runs) {

    public Line {
      runs = List.copyOf(runs);
    }

    static Line of(Style style, String text) {
      return new Line(style, List.of(Run.plain(text)));
    }

    /** The words of the line. */
    public String text() {
      return String.join("", runs.stream().map(Run::text).toList());
    }
  }

  public Page {
    lines = List.copyOf(lines);
  }
}
