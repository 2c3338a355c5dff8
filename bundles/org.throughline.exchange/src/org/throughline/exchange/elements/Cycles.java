package org.throughline.exchange.elements;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/**
 * Which elements come back to themselves.
 *
 * @param next what an element leads to
 */
record Cycles(Function<EObject, Collection<? extends EObject>> next) {

  /** Those of some elements from which one comes back to them; takes time in proportion to all that is reached. */
  Set<EObject> among(Collection<? extends EObject> starts) {
    Set<EObject> open = all(starts);
    peel(open);
    Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject start : starts) {
      if (open.contains(start) && comesBack(start, open)) {
        found.add(start);
      }
    }
    return found;
  }

  private Set<EObject> all(Collection<? extends EObject> starts) {
    Set<EObject> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<EObject> todo = new ArrayDeque<>(starts);
    while (!todo.isEmpty()) {
      EObject each = todo.poll();
      if (reached.add(each)) {
        todo.addAll(next.apply(each));
      }
    }
    return reached;
  }

  /** Takes away what leads nowhere, until only what leads into a cycle is left. */
  private void peel(Set<EObject> open) {
    IdentityHashMap<EObject, Integer> ways = new IdentityHashMap<>();
    IdentityHashMap<EObject, Deque<EObject>> before = new IdentityHashMap<>();
    Deque<EObject> ends = new ArrayDeque<>();
    for (EObject each : open) {
      Collection<? extends EObject> targets = next.apply(each);
      ways.put(each, targets.size());
      targets.forEach(target -> before.computeIfAbsent(target, none -> new ArrayDeque<>()).add(each));
      if (targets.isEmpty()) {
        ends.add(each);
      }
    }
    while (!ends.isEmpty()) {
      EObject end = ends.poll();
      open.remove(end);
      for (EObject each : before.getOrDefault(end, new ArrayDeque<>())) {
        if (ways.merge(each, -1, Integer::sum) == 0) {
          ends.add(each);
        }
      }
    }
  }

  private boolean comesBack(EObject start, Set<EObject> within) {
    Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<EObject> todo = new ArrayDeque<>(next.apply(start));
    while (!todo.isEmpty()) {
      EObject each = todo.poll();
      if (each == start) {
        return true;
      }
      if (within.contains(each) && seen.add(each)) {
        todo.addAll(next.apply(each));
      }
    }
    return false;
  }
}
