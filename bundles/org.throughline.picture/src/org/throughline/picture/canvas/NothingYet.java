package org.throughline.picture.canvas;

import java.util.List;
import org.throughline.core.Worded;

/**
 * What a canvas shows while there is nothing to draw.
 *
 * @param sentence what is missing, in one sentence
 * @param next what to do about it: one, at most two
 */
public record NothingYet(Worded sentence, List<Choice.Act> next) {

  /** Refuses an empty state that leaves its reader with nothing, or too much, to do. */
  public NothingYet {
    next = List.copyOf(next);
    if (next.isEmpty() || next.size() > 2) {
      throw new IllegalArgumentException("An empty state offers one or two things to do");
    }
  }
}
