package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.internal.ui.Words;
import org.throughline.ui.Desk;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Named;

/** Narrows the tree to what is called as somebody types, to the way there and to what lies below. */
final class ExplorerFilter {

  private static final int TYPING = 200;
  private static final int MOST_OPENED = 200;

  private final Desk desk;
  private final Text field;
  private final Composite below;
  private final StackLayout results = new StackLayout();
  private final Runnable changed = this::search;
  /** Opens the tree as it is while nothing is typed. */
  private Runnable unnarrowed = () -> {
  };
  private TreeViewer tree;
  private NodeLabels labels;
  private EmptyState missing;
  private NameFilter.@Nullable Found found;
  private @Nullable Thread search;

  /**
   * A field, and below it room for a tree.
   *
   * @param parent a grid of one column
   */
  ExplorerFilter(Composite parent, Desk desk) {
    this.desk = desk;
    field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(Words.of("explorer.filter"));
    field.setData("id", "explorer.filter");
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.horizontalIndent = 8;
    field.setLayoutData(wide);
    Named.whole(field, Words.of("explorer.filter"));
    field.addModifyListener(event -> later());
    field.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        toFirstHit();
      } else if (event.keyCode == SWT.ESC) {
        clear();
      }
    });
    field.addListener(SWT.DefaultSelection, event -> toFirstHit());
    below = new Composite(parent, SWT.NONE);
    below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    below.setLayout(results);
  }

  /** Where the tree lies. */
  Composite below() {
    return below;
  }

  Text field() {
    return field;
  }

  /**
   * Narrows a tree from now on.
   *
   * @param opens opens the tree as it is while nothing is typed
   */
  void narrow(TreeViewer viewer, NodeLabels searched, Runnable opens) {
    tree = viewer;
    labels = searched;
    unnarrowed = opens;
    tree.addFilter(new Shown());
    tree.getControl().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC && !field.getText().isEmpty()) {
        clear();
      }
    });
    missing = new EmptyState(below, "explorer.filter", Message.of(Words.class, "explorer.filter.none", ""));
    results.topControl = tree.getControl();
  }

  /** Whether an element is left out. */
  boolean hides(EObject element) {
    NameFilter.Found present = found;
    return present != null && !present.shows(element);
  }

  /** Looks again, soon, where something is looked for. */
  void elementsChanged() {
    if (found != null) {
      later();
    }
  }

  private void later() {
    field.getDisplay().timerExec(TYPING, changed);
  }

  /** Shows everything. */
  void clear() {
    field.setText("");
    field.getDisplay().timerExec(-1, changed);
    search();
  }

  private void onDesktop(Runnable news) {
    if (!tree.getControl().isDisposed()) {
      tree.getControl().getDisplay().execute(news);
    }
  }

  /** Searches on another thread, where the client is read in between changes. */
  private void search() {
    if (tree.getControl().isDisposed()) {
      return;
    }
    Thread before = search;
    if (before != null) {
      before.interrupt();
      search = null;
    }
    String wanted = field.getText().strip();
    if (wanted.isEmpty()) {
      show(null, null);
      return;
    }
    NameFilter names = new NameFilter(wanted, new NodeText(Locale.getDefault()));
    List<ClientSession> sessions = desk.sessions();
    search = Thread.ofVirtual().name("explorer filter").start(() -> {
      Thread self = Thread.currentThread();
      NameFilter.Found all = new NameFilter.Found(new HashSet<>(), new HashSet<>(),
          new ArrayList<>());
      for (ClientSession session : sessions) {
        try {
          NameFilter.Found here = session.read(access -> names.search(List.of(access.client()), MOST_OPENED, () -> {
            access.check();
            if (self.isInterrupted()) {
              throw new CancellationException("Something else is searched");
            }
          }), self::isInterrupted);
          all.hits().addAll(here.hits());
          all.ways().addAll(here.ways());
          all.first().addAll(here.first());
        } catch (CancellationException over) {
          return;
        }
      }
      onDesktop(() -> {
        if (search == self && !tree.getControl().isDisposed()) {
          search = null;
          show(names, all);
        }
      });
    });
  }

  private void show(@Nullable NameFilter names, NameFilter.@Nullable Found now) {
    if (now == null && found == null) {
      return;
    }
    found = now;
    labels.searched(names);
    tree.getControl().setRedraw(false);
    try {
      tree.refresh();
      if (now == null) {
        Object[] opened = tree.getStructuredSelection().toArray();
        tree.collapseAll();
        unnarrowed.run();
        tree.setSelection(new StructuredSelection(opened), true);
      } else {
        Set<Object> open = new LinkedHashSet<>();
        now.first().stream().limit(MOST_OPENED).forEach(hit -> {
          for (Object above = Outline.parent(hit); above != null && open.add(above);) {
            above = Outline.parent(above);
          }
        });
        tree.setExpandedElements(open.toArray());
      }
      results(now != null && now.hits().isEmpty());
    } finally {
      tree.getControl().setRedraw(true);
    }
  }

  /** Shows the tree, or that nothing is called so. */
  private void results(boolean none) {
    if (none) {
      missing.show(Message.of(Words.class, "explorer.filter.none", field.getText().strip()),
          new EmptyState.Choice("clear", Message.of(Words.class, "explorer.filter.clear"), this::clear));
    }
    Control top = none ? missing : tree.getControl();
    if (results.topControl != top) {
      results.topControl = top;
      below.layout();
    }
  }

  private void toFirstHit() {
    NameFilter.Found present = found;
    if (present != null && present.hits().isEmpty()) {
      return;
    }
    if (present != null && !present.first().isEmpty()) {
      tree.setSelection(new StructuredSelection(present.first().getFirst()), true);
    }
    tree.getControl().setFocus();
  }

  /** Keeps hits, the way to them, and what is below them. */
  private final class Shown extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object node) {
      NameFilter.Found present = found;
      return present == null || present.shows(node);
    }
  }
}
