package org.throughline.coherence;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.LineSource.Step;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;

/**
 * Two elements that are next to each other on the line.
 *
 * @param lower hangs on the other
 * @param upper is nearer to the organisation's objectives: a reason why the lower one exists
 * @param step by which reference
 */
public record Link(EObject lower, EObject upper, Step step) {

  /** What the lower one does for the upper one, naming the upper one: supports “Fast service”. */
  public Message phrase() {
    return new Message(step.phrase().anchor(), step.phrase().key(), List.of(ModelLabel.name(upper)));
  }
}
