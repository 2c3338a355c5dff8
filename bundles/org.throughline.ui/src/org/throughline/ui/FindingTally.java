package org.throughline.ui;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells the status line how the active client stands: an OSGi service of whoever checks it. Without one the status line
 * says nothing of it.
 */
@ConsumerType
public interface FindingTally {

  /** How it stands now; empty when the client was not checked yet or none is open. Asked on the UI thread. */
  Optional<Tally> tally();

  /** Runs something, on any thread, each time the tally is another one. */
  void addListener(Runnable listener);

  void removeListener(Runnable listener);

  /**
   * The findings of one client, those that are waived left out.
   *
   * @param errors how many errors
   * @param warnings how many warnings
   * @param hints how many hints
   * @param holding how many checks hold
   * @param checks how many checks there are
   * @param at when it was checked
   */
  record Tally(int errors, int warnings, int hints, int holding, int checks, Instant at) {
  }
}
