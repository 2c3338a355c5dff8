package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteImpact;
import org.throughline.core.Message;
import org.throughline.core.RenameElement;
import org.throughline.internal.ui.Words;
import org.throughline.model.ChapterEntry;
import org.throughline.model.Element;
import org.throughline.model.FileRoot;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.ElementEditors;
import org.throughline.ui.ElementMarks;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.table.Tables;

/** The open clients as a tree, with a field to find things by name. */
public final class ExplorerView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.explorer";

  private static final int TYPING = 200;
  private static final int MOST_OPENED = 200;
  private static final int NARROW = 34;

  private Desk desk;
  private Composite whole;
  private TreeViewer tree;
  private Text filter;
  private InPlaceName inPlace;
  private MarkBoard marks;
  private NodeLabels labels;
  private NameFilter.@Nullable Found found;
  private @Nullable Thread search;
  private boolean following;
  private boolean marksStale;
  /** Gives the names the room that the numbers leave. */
  private Runnable fitting = () -> {
  };
  private Runnable stack = () -> {
  };
  /** Shows the tree, or that nothing is called so. */
  private Consumer<@Nullable String> hits = text -> {
  };

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("home"));
    desk.addListener(this);
  }

  @Override
  protected void createContent(Composite content) {
    whole = content;
    StackLayout either = new StackLayout();
    content.setLayout(either);
    EmptyState nothing = new EmptyState(content, "explorer", Message.of(Words.class, "explorer.empty"),
        EmptyState.Choice.command("open", Message.of(Words.class, "explorer.empty.open"), "org.throughline.ui.open"),
        EmptyState.Choice.command("new", Message.of(Words.class, "explorer.empty.new"), "org.throughline.ui.new"));
    Composite parent = new Composite(content, SWT.NONE);
    stack = () -> {
      either.topControl = desk.sessions().isEmpty() ? nothing : parent;
      content.layout();
    };
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.marginTop = 8;
    parent.setLayout(layout);
    filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Words.of("explorer.filter"));
    filter.setData("id", "explorer.filter");
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.horizontalIndent = 8;
    filter.setLayoutData(wide);
    named(filter, Words.of("explorer.filter"));
    filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPING, filterChanged));
    filter.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        toFirstHit();
      } else if (event.keyCode == SWT.ESC) {
        clearFilter();
      }
    });
    filter.addListener(SWT.DefaultSelection, event -> toFirstHit());
    Composite below = new Composite(parent, SWT.NONE);
    below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    StackLayout results = new StackLayout();
    below.setLayout(results);
    makeTree(below);
    EmptyState missing = new EmptyState(below, "explorer.filter", Message.of(Words.class, "explorer.filter.none", ""));
    results.topControl = tree.getControl();
    hits = text -> {
      if (text != null) {
        missing.show(Message.of(Words.class, "explorer.filter.none", text),
            new EmptyState.Choice("clear", Message.of(Words.class, "explorer.filter.clear"), this::clearFilter));
      }
      Control top = text == null ? tree.getControl() : missing;
      if (results.topControl != top) {
        results.topControl = top;
        below.layout();
      }
    };
    new ExplorerCommands(this, desk, tree, filter, inPlace);
    new ExplorerDrops(desk, tree, this::say).install();
    Theme.whenChanged(tree.getControl(), () -> tree.refresh(true));
    refill();
    expandTop();
    desk.shown().ifPresent(this::shown);
  }

  private void makeTree(Composite parent) {
    Tree widget = new Tree(parent, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
    tree = new TreeViewer(widget);
    widget.setData("id", "explorer.tree");
    named(widget, Words.of("explorer.tree"));
    TreeViewerColumn names = new TreeViewerColumn(tree, SWT.LEFT);
    TreeViewerColumn numbers = new TreeViewerColumn(tree, SWT.RIGHT);
    inPlace = new InPlaceName(widget);
    marks = new MarkBoard(this::marksChanged);
    labels = new NodeLabels(desk, marks);
    NodeLabels.Numbers counts = labels.new Numbers(() -> widget.getDisplay().asyncExec(fitting));
    tree.setUseHashlookup(true);
    tree.setContentProvider(new Content());
    names.setLabelProvider(labels);
    fitting = () -> {
      if (!widget.isDisposed()) {
        int width = widget.getClientArea().width;
        numbers.getColumn().setWidth(counts.width(widget));
        names.getColumn().setWidth(Math.max(NARROW, width - numbers.getColumn().getWidth()));
      }
    };
    numbers.setLabelProvider(counts);
    widget.addControlListener(ControlListener.controlResizedAdapter(event -> fitting.run()));
    tree.addFilter(new Shown());
    ColumnViewerToolTipSupport.enableFor(tree);
    tree.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
    tree.addDoubleClickListener(event -> {
      Object node = tree.getStructuredSelection().getFirstElement();
      if (node instanceof Group group) {
        desk.sessionOf(group.owner())
            .ifPresent(session -> Tables.open(getSite().getPage(), session, group.owner(), group.feature()));
      } else if (node != null && !(node instanceof EObject element && opens(element))) {
        tree.setExpandedState(node, !tree.getExpandedState(node));
      }
    });
    widget.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
        clearFilter();
      }
    });
    getSite().setSelectionProvider(tree);
    BundleContext context = FrameworkUtil.getBundle(ExplorerView.class).getBundleContext();
    ServiceTracker<ElementMarks, ElementMarks> tracker = new ServiceTracker<>(context, ElementMarks.class, null) {
      @Override
      public ElementMarks addingService(ServiceReference<ElementMarks> reference) {
        ElementMarks source = super.addingService(reference);
        onDesktop(() -> marks.add(source));
        return source;
      }

      @Override
      public void removedService(ServiceReference<ElementMarks> reference, ElementMarks source) {
        onDesktop(() -> marks.remove(source));
        super.removedService(reference, source);
      }
    };
    tracker.open();
    widget.addDisposeListener(event -> {
      tracker.close();
      marks.clear();
    });
  }

  private boolean opens(EObject element) {
    ElementEditors editors = getSite().getService(ElementEditors.class);
    return editors != null && editors.open(getSite().getPage(), desk, element);
  }

  private void onDesktop(Runnable news) {
    if (!tree.getControl().isDisposed()) {
      tree.getControl().getDisplay().execute(news);
    }
  }

  private static void named(Control control, String name) {
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        // An item of the tree has its own name; this is that of the whole.
        if (event.childID == ACC.CHILDID_SELF) {
          event.result = name;
        }
      }
    });
  }

  // ---- selection

  private void selected(IStructuredSelection selection) {
    EObject element = Outline.element(selection.getFirstElement());
    say(null);
    if (element != null && !following) {
      following = true;
      try {
        desk.show(element);
      } finally {
        following = false;
      }
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    guard(() -> select(element));
  }

  private void select(@Nullable EObject element) {
    if (element == null || following || isSelected(element)) {
      return;
    }
    following = true;
    try {
      tree.setSelection(new StructuredSelection(element), true);
    } finally {
      following = false;
    }
  }

  private boolean isSelected(EObject element) {
    return Stream.of(tree.getStructuredSelection().toArray()).anyMatch(node -> Outline.element(node) == element);
  }

  /** Selects the shown element, where necessary without the filter, and gives the tree the keyboard. */
  public void reveal() {
    EObject element = desk.shown().orElse(null);
    if (element != null) {
      if (found != null && !found.shows(element)) {
        clearFilter();
      }
      tree.setSelection(new StructuredSelection(element), true);
    }
    tree.getControl().setFocus();
  }

  /** The chosen elements, none inside another; the owner of a list for the list itself. */
  List<EObject> chosen() {
    return DeleteImpact.outermost(Stream.of(tree.getStructuredSelection().toArray()).filter(EObject.class::isInstance)
        .map(EObject.class::cast).toList());
  }

  /** The node that is chosen first; null when none is. */
  @Nullable Object node() {
    return tree.getStructuredSelection().getFirstElement();
  }

  /** Says something in the status line; null to say nothing more. */
  void say(@Nullable String words) {
    getViewSite().getActionBars().getStatusLineManager().setErrorMessage(words);
  }

  // ---- names

  /** Whether the chosen node has a name that can be changed. */
  boolean canRename() {
    return node() instanceof Element element && !(element instanceof ChapterEntry)
        && tree.getStructuredSelection().size() == 1
        && desk.sessionOf(element).filter(session -> session.readOnlyReason(element).isEmpty()).isPresent();
  }

  /** Lets the name of the chosen node be typed in its place. */
  void rename() {
    TreeItem[] items = tree.getTree().getSelection();
    if (canRename() && items.length == 1 && node() instanceof Element element) {
      inPlace.open(items[0], Objects.toString(element.getName(), ""), Words.of("explorer.name"),
          name -> store(element, name));
    }
  }

  private boolean store(Element element, String name) {
    Optional<ClientSession> session = desk.sessionOf(element);
    if (session.isEmpty()) {
      return true;
    }
    try {
      session.get().run(new RenameElement(element, name));
      say(null);
      return true;
    } catch (ClientException refused) {
      say(refused.text().in(Locale.getDefault()));
      return false;
    }
  }

  // ---- filter

  private final Runnable filterChanged = this::search;

  private void clearFilter() {
    filter.setText("");
    filter.getDisplay().timerExec(-1, filterChanged);
    search();
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
    String wanted = filter.getText().strip();
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
        expandTop();
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
      hits.accept(now != null && now.hits().isEmpty() ? filter.getText().strip() : null);
    } finally {
      tree.getControl().setRedraw(true);
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

  // ---- following the desk

  private void refill() {
    stack.run();
    Object[] open = tree.getExpandedElements();
    tree.setInput(desk.sessions().stream().map(ClientSession::client).toList());
    tree.setExpandedElements(open);
  }

  private void expandTop() {
    tree.expandToLevel(3);
  }

  @Override
  public void opened(ClientSession session) {
    guard(() -> {
      refill();
      tree.expandToLevel(session.client(), 2);
    });
  }

  @Override
  public void activated(ClientSession session) {
    guard(() -> {
      desk.sessions().forEach(each -> tree.update(each.client(), null));
    });
  }

  @Override
  public void closed(ClientSession session) {
    guard(() -> {
      if (desk.sessions().isEmpty()) {
        clearFilter();
      }
      refill();
      desk.sessions().forEach(each -> tree.update(each.client(), null));
    });
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    guard(() -> follow(change));
  }

  private void follow(ClientChange change) {
    Set<Object> grown = new LinkedHashSet<>();
    for (ClientChange.Touched each : change.touched()) {
      if (each.feature() instanceof EReference reference && reference.isContainment()) {
        grown.add(each.object());
      } else {
        tree.update(each.object(), null);
      }
    }
    if (grown.size() > 50) {
      tree.refresh();
    } else {
      grown.forEach(owner -> tree.refresh(owner));
    }
    if (found != null) {
      filter.getDisplay().timerExec(TYPING, filterChanged);
    }
  }

  @Override
  public void stateChanged() {
    guard(() -> {
      List<Object> roots = new ArrayList<>();
      collectFiles(tree.getTree().getItems(), roots);
      roots.forEach(root -> tree.update(root, null));
    });
  }

  private static void collectFiles(TreeItem[] items, List<Object> roots) {
    for (TreeItem item : items) {
      if (item.getData() instanceof FileRoot root) {
        roots.add(root);
        collectFiles(item.getItems(), roots);
      } else if (item.getData() instanceof Group) {
        Arrays.stream(item.getItems()).map(TreeItem::getData).filter(FileRoot.class::isInstance).forEach(roots::add);
      }
    }
  }

  private void marksChanged() {
    if (!marksStale && !tree.getControl().isDisposed()) {
      marksStale = true;
      tree.getControl().getDisplay().asyncExec(() -> {
        marksStale = false;
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

  /** The nodes that are open, for the next time. */
  public List<Object> expanded() {
    return tree.getControl().isDisposed() ? List.of() : List.of(tree.getVisibleExpandedElements());
  }

  /** Whether a node belongs to a client. */
  public static boolean isOf(ClientSession session, Object node) {
    EObject element = Outline.element(node);
    return element != null && EcoreUtil.getRootContainer(element) == session.client();
  }

  /** Opens nodes, and leaves those open that are. */
  public void expand(List<?> nodes) {
    guard(() -> nodes.forEach(node -> tree.setExpandedState(node, true)));
  }

  @Override
  protected void focus() {
    if (desk.sessions().isEmpty()) {
      whole.setFocus();
    } else if (!tree.getControl().setFocus()) {
      filter.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }

  private static final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object node) {
      return Outline.children(node).toArray();
    }

    @Override
    public Object getParent(Object node) {
      return Outline.parent(node);
    }

    @Override
    public boolean hasChildren(Object node) {
      return Outline.hasChildren(node);
    }
  }
}
