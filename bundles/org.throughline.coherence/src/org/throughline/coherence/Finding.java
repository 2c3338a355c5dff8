package org.throughline.coherence;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.model.coherence.FindingSeverity;

/**
 * Something that does not hold. Immutable; two checks of the same state give equal findings.
 *
 * @param rule the rule that found it
 * @param key tells it from the rule's other findings about the same element
 * @param about the element
 * @param severity how bad it is in this client
 * @param message what does not hold
 * @param evidence what proves it
 */
public record Finding(RuleCard rule, String key, EObject about, FindingSeverity severity, Message message,
    List<Evidence> evidence) {

  public Finding {
    evidence = List.copyOf(evidence);
  }
}
