package org.throughline.internal.coherence.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;

/** What rules came to: what they found, and for which elements they fail. Used by one thread at a time. */
final class Results {

  private final FindingStore findings = new FindingStore();
  private final Map<RuleComputation, Map<EObject, Failure>> failing = new HashMap<>();
  private final Set<RuleComputation> failsOtherwise = new HashSet<>();

  FindingStore findings() {
    return findings;
  }

  /** Puts what a rule came to about an element in place of what it came to before: findings, a failure, or null. */
  void put(RuleComputation rule, EObject subject, @Nullable Object result) {
    findings.replace(subject, each -> each.rule() == rule.card, result instanceof Finding[] found ? found : null);
    fail(rule, subject, result instanceof Failure failure ? failure : null);
  }

  /** An element left the client. */
  void forget(EObject subject) {
    findings.replace(subject, each -> true, null);
    failing.forEach((rule, elements) -> {
      if (elements.remove(subject) != null) {
        failsOtherwise.add(rule);
      }
    });
    failing.values().removeIf(Map::isEmpty);
  }

  /** A rule is not asked any more. */
  void forget(RuleComputation rule) {
    findings.elements().forEach(each -> findings.replace(each, finding -> finding.rule() == rule.card, null));
    if (failing.remove(rule) != null) {
      failsOtherwise.add(rule);
    }
  }

  private void fail(RuleComputation rule, EObject subject, @Nullable Failure failure) {
    Map<EObject, Failure> known = failing.get(rule);
    if (failure != null) {
      if (known == null) {
        known = new IdentityHashMap<>();
        failing.put(rule, known);
      }
      if (!failure.equals(known.put(subject, failure))) {
        failsOtherwise.add(rule);
      }
    } else if (known != null && known.remove(subject) != null) {
      if (known.isEmpty()) {
        failing.remove(rule);
      }
      failsOtherwise.add(rule);
    }
  }

  /** For which elements a rule fails. */
  Map<EObject, Failure> failing(RuleComputation rule) {
    return failing.getOrDefault(rule, Map.of());
  }

  /** What has to be said about a rule's failures may be something else now. */
  void failsOtherwise(RuleComputation rule) {
    failsOtherwise.add(rule);
  }

  /** The rules that fail otherwise than when this was last asked. */
  Set<RuleComputation> takeFailingOtherwise() {
    Set<RuleComputation> taken = Set.copyOf(failsOtherwise);
    failsOtherwise.clear();
    return taken;
  }
}
