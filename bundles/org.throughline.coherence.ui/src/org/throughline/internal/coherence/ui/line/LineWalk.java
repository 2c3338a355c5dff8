package org.throughline.internal.coherence.ui.line;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;

/** Goes up and down a line, station by station; where somebody went up, the way down leads back. */
final class LineWalk {

  private @Nullable EObject cameFrom;

  /** Forgets where somebody came from. */
  void forget() {
    cameFrom = null;
  }

  /** Somebody goes up (-1) or down (1) from an element. */
  void go(int by, @Nullable EObject from) {
    cameFrom = by < 0 ? from : null;
  }

  /** What lies above (-1) or below (1) an element on this line. */
  Optional<EObject> next(LinePlan plan, EObject here, int by) {
    List<Station> stations = plan.stations();
    int at = plan.above().size();
    for (int i = 0; i < stations.size(); i++) {
      if (stations.get(i).elements().contains(here)) {
        at = i;
      }
    }
    int to = at + by;
    if (to >= stations.size() && !plan.rest().isEmpty()) {
      return Optional.of(plan.rest().getFirst());
    }
    if (to < 0 || to >= stations.size()) {
      return Optional.empty();
    }
    List<EObject> there = stations.get(to).elements();
    EObject before = cameFrom;
    return before != null && by > 0 && plan.below().stream().anyMatch(each -> each.elements().contains(before))
        ? Optional.of(before) : Optional.of(there.getFirst());
  }
}
