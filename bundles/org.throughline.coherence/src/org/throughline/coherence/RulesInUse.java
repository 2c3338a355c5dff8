package org.throughline.coherence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.spi.RuleCard;

/**
 * Which checks are made.
 *
 * @param rules the rules that are switched on and work
 * @param failing by the id of a rule, the elements for which it fails: nothing was checked there
 */
public record RulesInUse(List<RuleCard> rules, Map<String, Set<EObject>> failing) {

  public RulesInUse {
    rules = List.copyOf(rules);
    failing = Map.copyOf(failing);
  }
}
