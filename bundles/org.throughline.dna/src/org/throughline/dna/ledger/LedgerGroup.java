package org.throughline.dna.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.core.Worded;
import org.throughline.core.practice.PracticeState;
import org.throughline.model.Element;

/**
 * Standards that belong together.
 *
 * @param element the promise, channel or department; empty for a level, and for the standards that have none
 * @param name how the group is called
 * @param entries its standards, at least one
 */
public record LedgerGroup(Optional<Element> element, Worded name, List<LedgerEntry> entries) {

  /** Keeps an own copy of the entries. */
  public LedgerGroup {
    entries = List.copyOf(entries);
  }

  /** How many of its standards stand so. */
  public long count(PracticeState state) {
    return entries.stream().filter(entry -> entry.state() == state).count();
  }

  /** How the worst of its standards stands. */
  public PracticeState worst() {
    return entries.stream().map(LedgerEntry::state).min(Comparator.naturalOrder()).orElse(PracticeState.UNMEASURED);
  }
}
