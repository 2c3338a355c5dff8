package org.throughline.internal.ui.outline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.throughline.core.ClientSession;
import org.throughline.ui.ElementMarks;
import org.throughline.ui.ElementMarks.Mark;

/** All that marks elements, taken together. Used on the UI thread. */
public final class MarkBoard {

  private static final int MOST_MEMBERS = 2000;

  private final List<ElementMarks> sources = new CopyOnWriteArrayList<>();
  private final Runnable changed;

  /** Tells when marks may be others than before. */
  public MarkBoard(Runnable changed) {
    this.changed = changed;
  }

  /** Takes the marks of one more source along. */
  public void add(ElementMarks source) {
    sources.add(source);
    source.addListener(changed);
    changed.run();
  }

  /** Leaves the marks of a source out from now on. */
  public void remove(ElementMarks source) {
    if (sources.remove(source)) {
      source.removeListener(changed);
      changed.run();
    }
  }

  /** Leaves every source. */
  public void clear() {
    sources.forEach(source -> source.removeListener(changed));
    sources.clear();
  }

  /** The highest mark on a node of the outline and what stands below it. */
  public Optional<Mark> below(ClientSession session, Object node) {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    return switch (node) {
      case Group group -> highest(session, group.members());
      case Range range -> highest(session, range.members());
      case EObject element -> highest(session, List.of(element));
      default -> Optional.empty();
    };
  }

  private Optional<Mark> highest(ClientSession session, Collection<? extends EObject> elements) {
    return elements.stream().limit(MOST_MEMBERS)
        .flatMap(element -> sources.stream().flatMap(source -> source.markBelow(session, element).stream()))
        .max(Comparator.naturalOrder());
  }
}
