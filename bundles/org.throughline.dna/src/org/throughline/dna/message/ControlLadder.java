package org.throughline.dna.message;

import java.util.List;
import java.util.Optional;
import org.throughline.model.dna.ControlLevel;

/** The levels of control, from free to made by one department only. */
final class ControlLadder {

  /** From the freest to the strictest; the order of the model is that of how common they are. */
  static final List<ControlLevel> STEPS = List.of(ControlLevel.FREE, ControlLevel.GUIDED, ControlLevel.SECOND_PAIR_OF_EYES,
      ControlLevel.APPROVAL, ControlLevel.LEGAL_REVIEW, ControlLevel.CENTRAL);

  private ControlLadder() {
  }

  /** How far up a level is, from 0. */
  static int height(ControlLevel level) {
    return STEPS.indexOf(level);
  }

  /** The level some steps further; empty beyond either end. */
  static Optional<ControlLevel> further(ControlLevel level, int steps) {
    int to = height(level) + steps;
    return to < 0 || to >= STEPS.size() ? Optional.empty() : Optional.of(STEPS.get(to));
  }
}
