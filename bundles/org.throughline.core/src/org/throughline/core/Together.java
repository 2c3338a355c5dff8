package org.throughline.core;

import java.util.List;

/**
 * Several operations as one step.
 *
 * @param label what they do together
 * @param parts applied in this order
 */
public record Together(Message label, List<Operation> parts) implements Operation {

  public Together {
    parts = List.copyOf(parts);
  }

  @Override
  public void apply(Edit edit) {
    parts.forEach(edit::run);
  }
}
