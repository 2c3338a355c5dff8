package org.throughline.picture.canvas;

import java.util.List;
import java.util.Optional;
import org.throughline.core.Worded;

/**
 * What a canvas shows while there is nothing to draw.
 *
 * @param sentence what is missing, in one sentence
 * @param next what to do about it
 * @param command the command of the window that does something about it; together with {@code next} one, at most two
 */
public record NothingYet(Worded sentence, List<Choice.Act> next, Optional<Choice.Command> command) {

  /** Refuses an empty state that leaves its reader with nothing, or too much, to do. */
  public NothingYet {
    next = List.copyOf(next);
    int offered = next.size() + (command.isPresent() ? 1 : 0);
    if (offered == 0 || offered > 2) {
      throw new IllegalArgumentException("An empty state offers one or two things to do");
    }
  }

  /** An empty state that changes do something about. */
  public NothingYet(Worded sentence, List<Choice.Act> next) {
    this(sentence, next, Optional.empty());
  }

  /** An empty state that a command of the window does something about. */
  public static NothingYet of(Worded sentence, Choice.Command command) {
    return new NothingYet(sentence, List.of(), Optional.of(command));
  }
}
