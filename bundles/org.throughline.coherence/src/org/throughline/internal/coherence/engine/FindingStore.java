package org.throughline.internal.coherence.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Finding;
import org.throughline.coherence.Findings;

/** The findings there are, by the element they are about. Written for one element by one thread at a time, read by any. */
final class FindingStore implements Findings {

  private final Map<EObject, Finding[]> byElement = new ConcurrentHashMap<>();
  private final Set<EObject> changed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger size = new AtomicInteger();

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
    return size.get();
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

  /** Puts what one rule finds about an element now in place of what it found before. */
  void replace(EObject element, Finding @Nullable [] before, Finding @Nullable [] now) {
    put(element, before, now);
    changed.add(element);
  }

  private void put(EObject element, Finding @Nullable [] before, Finding @Nullable [] now) {
    Finding[] present = byElement.get(element);
    if (present == null && now != null) {
      byElement.put(element, now);
      size.addAndGet(now.length);
      return;
    }
    List<Finding> all = new ArrayList<>();
    if (present != null) {
      for (Finding each : present) {
        if (!isIn(each, before)) {
          all.add(each);
        }
      }
    }
    if (now != null) {
      all.addAll(List.of(now));
      all.sort((one, other) -> {
        int byRule = one.rule().id().compareTo(other.rule().id());
        return byRule == 0 ? one.key().compareTo(other.key()) : byRule;
      });
    }
    size.addAndGet(all.size() - (present == null ? 0 : present.length));
    if (all.isEmpty()) {
      byElement.remove(element);
    } else {
      byElement.put(element, all.toArray(Finding[]::new));
    }
  }

  private static boolean isIn(Finding finding, Finding @Nullable [] some) {
    if (some != null) {
      for (Finding each : some) {
        if (each == finding) {
          return true;
        }
      }
    }
    return false;
  }
}
