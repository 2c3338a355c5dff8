package org.throughline.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.throughline.core.ClientSession;
import org.throughline.core.Worded;
import org.throughline.ui.ElementMarks.Mark;

/**
 * The highest of all marks there are on elements. Follows the services that know marks until it is closed. Used on the UI
 * thread.
 */
public final class FollowedMarks implements AutoCloseable {

  private record Found(ElementMarks source, Mark mark) {
  }

  private final Display display = Display.getCurrent();
  private final List<ElementMarks> sources = new ArrayList<>();
  private final Runnable changed;
  private final ServiceTracker<ElementMarks, ElementMarks> tracker;
  private boolean closed;

  /**
   * Follows marks from now on.
   *
   * @param changed called on the UI thread whenever marks may be others than before
   */
  public FollowedMarks(Runnable changed) {
    this.changed = changed;
    tracker = new ServiceTracker<>(FrameworkUtil.getBundle(FollowedMarks.class).getBundleContext(), ElementMarks.class, null) {
      @Override
      public ElementMarks addingService(ServiceReference<ElementMarks> reference) {
        ElementMarks source = super.addingService(reference);
        display.execute(() -> listen(source));
        return source;
      }

      @Override
      public void removedService(ServiceReference<ElementMarks> reference, ElementMarks source) {
        if (!display.isDisposed()) {
          display.execute(() -> forget(source));
        }
        super.removedService(reference, source);
      }
    };
    tracker.open();
  }

  private void listen(ElementMarks source) {
    if (!closed && !sources.contains(source)) {
      sources.add(source);
      source.addListener(changed);
      changed.run();
    }
  }

  private void forget(ElementMarks source) {
    source.removeListener(changed);
    if (sources.remove(source) && !closed) {
      changed.run();
    }
  }

  /** Whether nobody knows marks. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /** The highest mark of an element; empty when it has none. */
  public Optional<Mark> of(ClientSession session, EObject element) {
    return highest(session, element).map(Found::mark);
  }

  /** What the highest mark of an element says; empty when it has none, or there are no words for it. */
  public Optional<Worded> sentence(ClientSession session, EObject element) {
    return highest(session, element).flatMap(found -> found.source.sentence(session, element));
  }

  private Optional<Found> highest(ClientSession session, EObject element) {
    return sources.stream().flatMap(source -> source.mark(session, element).map(mark -> new Found(source, mark)).stream())
        .max(Comparator.comparing(Found::mark));
  }

  @Override
  public void close() {
    closed = true;
    tracker.close();
    sources.forEach(source -> source.removeListener(changed));
    sources.clear();
  }
}
