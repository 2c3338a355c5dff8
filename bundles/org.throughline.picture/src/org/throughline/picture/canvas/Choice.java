package org.throughline.picture.canvas;

import java.util.List;
import java.util.Optional;
import org.throughline.core.Operation;
import org.throughline.core.Worded;

/** An entry of the context menu of a canvas, or a button of its empty state. */
public sealed interface Choice {

  /**
   * Does something.
   *
   * @param label what it is called in the menu
   * @param operation what it does; empty when it cannot be done now
   * @param typing whether the name of what it adds is typed at once
   */
  record Act(Worded label, Optional<Operation> operation, boolean typing) implements Choice {

    /** Something that can be done. */
    public static Act of(Worded label, Operation operation) {
      return new Act(label, Optional.of(operation), false);
    }

    /** Adds something and lets its name be typed. */
    public static Act adding(Worded label, Operation operation) {
      return new Act(label, Optional.of(operation), true);
    }
  }

  /** Opens the text of the chosen thing for editing, as F2 does. */
  record Edit(Worded label) implements Choice {}

  /** Runs a command of the window, such as deleting the chosen element. */
  record Command(Worded label, String command) implements Choice {}

  /** A menu of its own. */
  record Group(Worded label, List<Choice> choices) implements Choice {

    /** Keeps an own copy of the choices. */
    public Group {
      choices = List.copyOf(choices);
    }
  }

  /** A line between entries. */
  record Line() implements Choice {}
}
