package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.Findings;

/**
 * The findings there are, by the element they are about. Read by any thread; written by several at once where they speak
 * of different rules.
 */
final class FindingStore implements Findings {

  private static final Finding[] NONE = {};

  private final Map<EObject, Finding[]> byElement = new ConcurrentHashMap<>();
  private final Set<EObject> changed = ConcurrentHashMap.newKeySet();
  private final LongAdder size = new LongAdder();

  @Override
  public List<Finding> about(EObject element) {
    Finding[] found = byElement.get(element);
    return found == null ? List.of() : List.of(found);
  }

  @Override
  public void forEach(Consumer<Finding> visitor) {
    for (Finding[] found : byElement.values()) {
      for (Finding each : found) {
        visitor.accept(each);
      }
    }
  }

  @Override
  public int size() {
    return size.intValue();
  }

  /** The elements with findings; some may be put or taken away meanwhile. */
  Set<EObject> elements() {
    return Collections.unmodifiableSet(byElement.keySet());
  }

  /** The elements whose findings were replaced since this was last asked. */
  Set<EObject> takeChanged() {
    Set<EObject> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EObject each : changed) {
      if (changed.remove(each)) {
        taken.add(each);
      }
    }
    return taken;
  }

  /**
   * Puts findings about an element in place of others. Those that come out equal stay the ones that are known.
   *
   * @param which the findings to be replaced
   * @param now what is found instead, in the order of the keys; null for nothing
   */
  void replace(EObject element, Predicate<Finding> which, Finding @Nullable [] now) {
    while (true) {
      Finding[] present = byElement.get(element);
      Finding[] before = present == null ? NONE : present;
      Finding[] next = next(before, which, now);
      if (next == before) {
        return;
      }
      if (swap(element, present, next)) {
        size.add(next.length - before.length);
        changed.add(element);
        return;
      }
    }
  }

  private boolean swap(EObject element, Finding @Nullable [] present, Finding[] next) {
    if (present == null) {
      return byElement.putIfAbsent(element, next) == null;
    }
    return next.length == 0 ? byElement.remove(element, present) : byElement.replace(element, present, next);
  }

  private static Finding[] next(Finding[] present, Predicate<Finding> which, Finding @Nullable [] now) {
    if (present.length == 0) {
      return now == null ? present : now;
    }
    List<Finding> kept = new ArrayList<>(present.length);
    List<Finding> before = new ArrayList<>(present.length);
    for (Finding each : present) {
      (which.test(each) ? before : kept).add(each);
    }
    List<Finding> next = now == null ? List.of() : Arrays.asList(now);
    if (before.equals(next)) {
      return present;
    }
    kept.addAll(next);
    kept.sort((one, other) -> {
      int byRule = one.rule().id().compareTo(other.rule().id());
      return byRule == 0 ? one.key().compareTo(other.key()) : byRule;
    });
    return kept.toArray(Finding[]::new);
  }
}
