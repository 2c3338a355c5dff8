package org.throughline.internal.insight.ui.shelf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.throughline.core.ClientSession;
import org.throughline.model.Element;
import org.throughline.ui.ElementMarks;

/** What is to be said about elements: the highest of all marks there are. Follows them until it is closed. Used on the UI thread. */
final class ShelfMarks implements AutoCloseable {

  private final Display display = Display.getCurrent();
  private final List<ElementMarks> sources = new ArrayList<>();
  private final Runnable changed;
  private final ServiceTracker<ElementMarks, ElementMarks> tracker;

  /**
   * Follows marks from now on.
   *
   * @param changed called on the UI thread whenever marks may be others than before
   */
  ShelfMarks(Runnable changed) {
    this.changed = changed;
    tracker = new ServiceTracker<>(FrameworkUtil.getBundle(ShelfMarks.class).getBundleContext(), ElementMarks.class, null) {
      @Override
      public ElementMarks addingService(ServiceReference<ElementMarks> reference) {
        ElementMarks source = super.addingService(reference);
        display.execute(() -> {
          sources.add(source);
          source.addListener(changed);
        });
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

  private void forget(ElementMarks source) {
    source.removeListener(changed);
    sources.remove(source);
  }

  /** The highest mark of an element. */
  Optional<ElementMarks.Mark> of(ClientSession session, Element element) {
    return sources.stream().flatMap(each -> each.mark(session, element).stream()).max(Comparator.naturalOrder());
  }

  /** What the highest finding on an element says. */
  Optional<String> sentence(ClientSession session, Element element) {
    return sources.stream().flatMap(each -> each.sentence(session, element).stream()).map(words -> words.in(Locale.getDefault())).findFirst();
  }

  @Override
  public void close() {
    tracker.close();
    List.copyOf(sources).forEach(this::forget);
  }
}
