package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.throughline.coherence.Finding;
import org.throughline.coherence.FindingStates;
import org.throughline.coherence.Line;
import org.throughline.internal.coherence.ui.Standing;
import org.throughline.model.coherence.FindingSeverity;

/**
 * The findings of a client at one moment, as remarks. What was found about a part counts for the element around it, such
 * as a standard for its promise, unless the part stands on the line itself.
 */
final class FoundRemarks implements Remarks {

  private final Line line;
  private final Map<EObject, List<FindingStates.Entry>> by = new IdentityHashMap<>();
  /** What has a finding, and everything around it. */
  private final Set<EObject> around = Collections.newSetFromMap(new IdentityHashMap<>());

  FoundRemarks(Standing standing, Line line) {
    this.line = line;
    for (FindingStates.Entry each : standing.states().open()) {
      each.finding().map(Finding::about)
          .ifPresent(about -> by.computeIfAbsent(about, none -> new ArrayList<>()).add(each));
    }
    for (EObject about : by.keySet()) {
      for (EObject each = about; each != null && around.add(each); each = each.eContainer()) {
        // What is there already has told all around it.
      }
    }
  }

  @Override
  public Optional<Remark> on(EObject element) {
    if (!around.contains(element)) {
      return Optional.empty();
    }
    List<FindingStates.Entry> all = new ArrayList<>(by.getOrDefault(element, List.of()));
    for (TreeIterator<EObject> inside = element.eAllContents(); inside.hasNext();) {
      EObject each = inside.next();
      if (!around.contains(each) || line.hanging().stream().anyMatch(kind -> kind.isInstance(each))) {
        inside.prune();
      } else {
        all.addAll(by.getOrDefault(each, List.of()));
      }
    }
    int errors = (int) all.stream().filter(each -> each.severity() == FindingSeverity.ERROR).count();
    return all.stream().min((one, other) -> weight(other) - weight(one)).flatMap(worst -> worst.finding()
        .map(finding -> new Remark(worst.severity(), finding.message().in(Locale.getDefault()), errors)));
  }

  private static int weight(FindingStates.Entry entry) {
    return switch (entry.severity()) {
      case ERROR -> 2;
      case WARNING -> 1;
      case HINT -> 0;
    };
  }
}
