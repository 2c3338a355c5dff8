package org.throughline.internal.dna.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.throughline.core.ClientSession;
import org.throughline.dna.Remark;
import org.throughline.dna.Remarks;
import org.throughline.picture.kit.Mark;
import org.throughline.ui.ElementMarks;

/**
 * What is found about the elements of a client, as a picture shows it: the highest of all marks there are. Follows the
 * services that know marks until it is closed. Used on the UI thread.
 */
public final class FindingRemarks implements AutoCloseable {

  private record Found(ElementMarks source, ElementMarks.Mark mark) {
  }

  private final Display display = Display.getCurrent();
  private final List<ElementMarks> sources = new ArrayList<>();
  private final Runnable changed;
  private final ServiceTracker<ElementMarks, ElementMarks> tracker;
  private boolean closed;

  /**
   * Follows marks from now on.
   *
   * @param changed called on the UI thread whenever remarks may be others than before
   */
  public FindingRemarks(Runnable changed) {
    this.changed = changed;
    BundleContext context = FrameworkUtil.getBundle(FindingRemarks.class).getBundleContext();
    tracker = new ServiceTracker<>(context, ElementMarks.class, null) {
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

  /** The remarks on the elements of one client. */
  public Remarks of(ClientSession session) {
    return id -> sources.isEmpty() ? Optional.empty()
        : session.index().byId(id).flatMap(element -> highest(session, element));
  }

  private Optional<Remark> highest(ClientSession session, EObject element) {
    return sources.stream().flatMap(source -> source.mark(session, element).map(mark -> new Found(source, mark)).stream())
        .max(Comparator.comparing(Found::mark))
        .map(found -> new Remark(sign(found.mark), found.source.sentence(session, element)
            .map(words -> words.in(Locale.getDefault())).filter(words -> !words.isBlank())
            .orElseGet(() -> DnaWords.of("remark." + found.mark.name()))));
  }

  private static Mark sign(ElementMarks.Mark mark) {
    return switch (mark) {
      case HINT -> Mark.HINT;
      case WARNING -> Mark.WARNING;
      case ERROR -> Mark.ERROR;
    };
  }

  @Override
  public void close() {
    closed = true;
    tracker.close();
    sources.forEach(source -> source.removeListener(changed));
    sources.clear();
  }
}
