package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.throughline.ui.ElementMarks;

/** Follows what marks elements, as long as the tree is there. */
final class TreeMarks {

  private final TreeViewer tree;
  private final MarkBoard board = new MarkBoard(this::changed);
  private boolean stale;

  TreeMarks(TreeViewer tree) {
    this.tree = tree;
  }

  MarkBoard board() {
    return board;
  }

  /** Listens to everything that marks elements now or later. */
  void follow() {
    BundleContext context = FrameworkUtil.getBundle(TreeMarks.class).getBundleContext();
    ServiceTracker<ElementMarks, ElementMarks> tracker = new ServiceTracker<>(context, ElementMarks.class, null) {
      @Override
      public ElementMarks addingService(ServiceReference<ElementMarks> reference) {
        ElementMarks source = super.addingService(reference);
        onDesktop(() -> board.add(source));
        return source;
      }

      @Override
      public void removedService(ServiceReference<ElementMarks> reference, ElementMarks source) {
        onDesktop(() -> board.remove(source));
        super.removedService(reference, source);
      }
    };
    tracker.open();
    tree.getControl().addDisposeListener(event -> {
      tracker.close();
      board.clear();
    });
  }

  private void onDesktop(Runnable news) {
    if (!tree.getControl().isDisposed()) {
      tree.getControl().getDisplay().execute(news);
    }
  }

  private void changed() {
    if (!stale && !tree.getControl().isDisposed()) {
      stale = true;
      tree.getControl().getDisplay().asyncExec(() -> {
        stale = false;
        if (!tree.getControl().isDisposed()) {
          List<Object> nodes = new ArrayList<>();
          collect(tree.getTree().getItems(), nodes);
          tree.update(nodes.toArray(), null);
        }
      });
    }
  }

  /** The nodes that have been shown, those of branches closed since included. */
  private static void collect(TreeItem[] items, List<Object> nodes) {
    for (TreeItem item : items) {
      if (item.getData() != null) {
        nodes.add(item.getData());
        collect(item.getItems(), nodes);
      }
    }
  }
}
