package org.throughline.internal.coherence.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** About which elements rules have to be asked, and which rules. */
final class Agenda {

  private static final RuleComputation[] NO_RULES = {};

  private final List<RuleComputation> rules;
  private final Map<EClass, RuleComputation[]> rulesByClass = new HashMap<>();
  /** Elements nobody has asked a rule about yet, and how many of them were asked meanwhile. */
  private List<EObject> fresh = List.of();
  private int freshDone;
  private final Set<EObject> freshGone = Collections.newSetFromMap(new IdentityHashMap<>());
  /** Elements that were asked about before, with the rules to be asked now; in the order in which they came. */
  private final Map<EObject, RuleComputation[]> pending = new IdentityHashMap<>();
  private final Deque<EObject> order = new ArrayDeque<>();

  Agenda(List<RuleComputation> rules) {
    this.rules = rules;
  }

  /** The rules that are on for elements of a class. */
  RuleComputation[] rulesFor(EClass type) {
    return rulesByClass.computeIfAbsent(type, each -> rules.stream()
        .filter(rule -> rule.isOn() && rule.card.subject().isSuperTypeOf(each)).toArray(RuleComputation[]::new));
  }

  /** Every rule has to be asked about those. */
  void begin(List<EObject> elements) {
    fresh = elements;
    freshDone = 0;
  }

  /** Every rule that is on has to be asked about an element. */
  void await(EObject element) {
    await(element, rulesFor(element.eClass()));
  }

  void await(EObject element, RuleComputation... some) {
    if (some.length == 0) {
      return;
    }
    RuleComputation[] known = pending.get(element);
    if (known == null) {
      pending.put(element, some);
      order.add(element);
    } else if (known != some) {
      List<RuleComputation> all = new ArrayList<>(Arrays.asList(known));
      for (RuleComputation each : some) {
        if (!all.contains(each)) {
          all.add(each);
        }
      }
      pending.put(element, all.toArray(NO_RULES));
    }
  }

  /** An element left the client. */
  void forget(EObject element) {
    pending.remove(element);
    if (hasFresh()) {
      freshGone.add(element);
    }
  }

  /** A rule was switched on or off. */
  void switched(RuleComputation rule) {
    rulesByClass.clear();
    if (!rule.isOn()) {
      pending.replaceAll((element, some) -> Arrays.stream(some).filter(other -> other != rule)
          .toArray(RuleComputation[]::new));
    }
  }

  private boolean hasFresh() {
    return freshDone < fresh.size();
  }

  /** How many elements rules have to be asked about. */
  int size() {
    return fresh.size() - freshDone + pending.size();
  }

  /** The element to ask about next; null when there is none. It stays until {@link #done}. */
  @Nullable EObject next() {
    while (hasFresh()) {
      EObject next = fresh.get(freshDone);
      if (!freshGone.contains(next)) {
        return next;
      }
      freshAsked();
    }
    while (!order.isEmpty()) {
      EObject next = order.peek();
      if (pending.containsKey(next)) {
        return next;
      }
      order.remove();
    }
    return null;
  }

  /** What to ask about the next element. */
  RuleComputation[] rules(EObject next) {
    return hasFresh() ? rulesFor(next.eClass()) : pending.getOrDefault(next, NO_RULES);
  }

  /** Everything was asked about the next element. */
  void done(EObject next) {
    if (hasFresh()) {
      freshAsked();
    } else {
      pending.remove(next);
    }
  }

  private void freshAsked() {
    freshDone++;
    if (!hasFresh()) {
      fresh = List.of();
      freshDone = 0;
      freshGone.clear();
    }
  }
}
