package org.throughline.dna.ledger;

import java.util.List;
import java.util.Optional;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.model.Channel;
import org.throughline.model.Department;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.ServiceStandard;
import org.throughline.model.journey.Touchpoint;

/**
 * One standard in the ledger.
 *
 * @param promise the promise it makes measurable
 * @param standard the standard
 * @param channel where it counts, by itself or through its touchpoint
 * @param touchpoint the touchpoint for which it counts, when it is not the whole channel
 * @param department who keeps it
 * @param levels the levels of the objectives that the promise serves, each once, the highest first
 * @param binding whether practice is held against it today: it is adopted and in force, and so is its promise
 * @param practice what was promised against what was measured
 */
public record LedgerEntry(Promise promise, ServiceStandard standard, Optional<Channel> channel,
    Optional<Touchpoint> touchpoint, Optional<Department> department, List<ObjectiveLevel> levels, boolean binding,
    StandardPractice practice) {

  /** Keeps an own copy of the levels. */
  public LedgerEntry {
    levels = List.copyOf(levels);
  }

  /** How it stands. */
  public PracticeState state() {
    return practice.state();
  }
}
