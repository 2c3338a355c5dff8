package org.throughline.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one element looked at an earlier time, where that differs from the next later time that is known.
 *
 * @param from the earlier state of the client
 * @param was what it said then; null when it did not exist
 * @param differences what the next later version, or the present, says otherwise; empty when it did not exist then
 */
public record ElementVersion(EarlierState from, @Nullable ElementState was, List<ElementState.Difference> differences) {

  public ElementVersion {
    differences = List.copyOf(differences);
  }

  /** What it said then; empty when it did not exist. */
  public Optional<ElementState> state() {
    return Optional.ofNullable(was);
  }
}
