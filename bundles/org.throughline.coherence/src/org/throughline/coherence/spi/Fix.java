package org.throughline.coherence.spi;

import org.throughline.core.Message;
import org.throughline.core.Operation;

/**
 * What can be done about a finding.
 *
 * @param label what it does, in the imperative
 * @param operation does it, as one step that can be undone
 */
public record Fix(Message label, Operation operation) {

  /** A fix that is called what its operation is called. */
  public static Fix of(Operation operation) {
    return new Fix(operation.label(), operation);
  }
}
