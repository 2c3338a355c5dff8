package org.throughline.internal.coherence.ui.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.throughline.coherence.Line;
import org.throughline.coherence.spi.LineSource.Step;
import org.throughline.coherence.spi.LineSource.Way;
import org.throughline.model.ModelPackage;

/**
 * How far below the objectives each kind of element stands, read from the steps of the line: what a message supports
 * stands above it, what a post says above the post. So kinds of every module find their place without a list of them.
 */
final class KindOrder {

  /** The place of what is not on the line. */
  static final int UNKNOWN = 1_000;

  private final Map<EClass, Set<EClass>> above = new LinkedHashMap<>();
  private final Map<EClass, Integer> ranks = new HashMap<>();
  private final Map<EClass, Integer> known = new HashMap<>();

  KindOrder(Line line) {
    for (Step step : line.steps()) {
      EClass holder = step.reference().getEContainingClass();
      EClass target = step.reference().getEReferenceType();
      if (holder != target && target != ModelPackage.Literals.ELEMENT_REF) {
        EClass lower = step.way() == Way.UP ? holder : target;
        EClass upper = step.way() == Way.UP ? target : holder;
        above.computeIfAbsent(lower, none -> new LinkedHashSet<>()).add(upper);
        above.computeIfAbsent(upper, none -> new LinkedHashSet<>());
      }
    }
    above.keySet().forEach(each -> rank(each, new HashSet<>()));
  }

  /** The longest way up; where kinds stand in a ring, the way that would close it does not count. */
  private int rank(EClass kind, Set<EClass> under) {
    Integer done = ranks.get(kind);
    if (done != null) {
      return done;
    }
    if (!under.add(kind)) {
      return 0;
    }
    int rank = 0;
    for (EClass each : above.getOrDefault(kind, Set.of())) {
      if (!under.contains(each)) {
        rank = Math.max(rank, rank(each, under) + 1);
      }
    }
    under.remove(kind);
    ranks.put(kind, rank);
    return rank;
  }

  /** The place of a kind, from 0 for what stands highest; kinds that are not on the line come last. */
  int of(EClass kind) {
    return known.computeIfAbsent(kind, each -> ranks.entrySet().stream()
        .filter(entry -> entry.getKey().isSuperTypeOf(each)).mapToInt(Map.Entry::getValue).max().orElse(UNKNOWN));
  }
}
