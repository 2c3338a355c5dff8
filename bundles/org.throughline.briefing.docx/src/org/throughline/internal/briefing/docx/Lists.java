package org.throughline.internal.briefing.docx;

import org.throughline.briefing.document.Block;
import org.throughline.picture.Markup;

/** The lists of a document. Every numbered one begins with 1 again. */
final class Lists {

  /** How far an item begins to the right of what it is inside of. */
  static final int STEP = 340;
  /** The dots on the line in the margin beside the questions. */
  static final int QUESTIONS = 1;
  /** The dots beside the table of contents. */
  static final int CONTENTS = 2;
  /** Elements on the line. */
  static final int STATIONS = 4;
  /** Where the line stops. */
  static final int STOPS = 5;

  private static final int FREE = 3;
  private static final int NUMBERED_KIND = 6;
  private static final int DEEPEST = 8;

  private int last = STOPS;

  /** The number of the list that holds these items. */
  int begin(Block.Order order) {
    return order == Block.Order.NUMBERED ? ++last : FREE;
  }

  /** The level that stands for a depth. */
  static int level(int depth) {
    return Math.min(DEEPEST, depth);
  }

  /** The lists as the file names them, each with its kind. */
  String described() {
    Markup out = new Markup();
    for (int list = 1; list <= last; list++) {
      out.open("w:num", "w:numId", Integer.toString(list));
      out.leaf("w:abstractNumId", "w:val", Integer.toString(Math.min(list, NUMBERED_KIND)));
      if (list >= NUMBERED_KIND) {
        for (int level = 0; level <= DEEPEST; level++) {
          out.open("w:lvlOverride", "w:ilvl", Integer.toString(level)).leaf("w:startOverride", "w:val", "1").close();
        }
      }
      out.close();
    }
    return out.toString();
  }
}
