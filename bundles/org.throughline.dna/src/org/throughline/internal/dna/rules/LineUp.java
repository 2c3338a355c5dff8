package org.throughline.internal.dna.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;

/**
 * The line from an objective up to what it contributes to. Walks round in circles only once.
 *
 * @param ends the objectives above at which the line ends without having come to the organisation; itself when it
 *     contributes to nothing; empty when it does come there, and when it only goes round in a circle
 * @param reached whether an objective of the organisation is above, or it is one
 */
record LineUp(List<Objective> ends, boolean reached) {

  static LineUp of(Objective start, CheckContext context) {
    Set<Objective> seen = new LinkedHashSet<>(List.of(start));
    Deque<Objective> open = new ArrayDeque<>(seen);
    List<Objective> ends = new ArrayList<>();
    while (!open.isEmpty()) {
      Objective each = open.removeFirst();
      if (each.getLevel() == ObjectiveLevel.ORGANISATION) {
        return new LineUp(List.of(), true);
      }
      List<Objective> above = above(each, context);
      if (above.isEmpty()) {
        ends.add(each);
      }
      above.stream().filter(seen::add).forEach(open::add);
    }
    return new LineUp(ends, false);
  }

  /** The objectives one contributes to, without those that were dropped. */
  static List<Objective> above(Objective objective, CheckContext context) {
    return context.read(objective.getContributesTo()).stream().filter(Standing::carries).toList();
  }

  /** The shortest way from an objective up and back to itself, itself first and not again; empty when there is none. */
  static List<Objective> circle(Objective start, CheckContext context) {
    Map<Objective, @Nullable Objective> from = new HashMap<>();
    Deque<Objective> open = new ArrayDeque<>(List.of(start));
    from.put(start, null);
    while (!open.isEmpty()) {
      Objective each = open.removeFirst();
      for (Objective above : context.read(each.getContributesTo())) {
        if (above == start) {
          return way(each, from);
        }
        if (!from.containsKey(above)) {
          from.put(above, each);
          open.add(above);
        }
      }
    }
    return List.of();
  }

  private static List<Objective> way(Objective last, Map<Objective, @Nullable Objective> from) {
    List<Objective> way = new ArrayList<>();
    for (Objective each = last; each != null; each = from.get(each)) {
      way.addFirst(each);
    }
    return way;
  }

  /** Whether an objective comes first in a circle: one finding for each circle is enough. */
  static boolean isFirst(Objective objective, List<Objective> circle) {
    return circle.stream().allMatch(each -> id(objective).compareTo(id(each)) <= 0);
  }

  private static String id(Objective objective) {
    return Objects.requireNonNullElse(objective.getId(), "");
  }
}
