package org.throughline.internal.ui.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
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
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.table.Tables;

/** The open clients as a tree, with a field to find things by name. */
public final class ExplorerView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.explorer";

  private static final int NARROW = 34;

  private Desk desk;
  private Composite whole;
  private TreeViewer tree;
  private ExplorerFilter filter;
  private InPlaceName inPlace;
  private boolean following;
  /** Gives the names the room that the numbers leave. */
  private Runnable fitting = () -> {
  };
  private Runnable stack = () -> {
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
    filter = new ExplorerFilter(parent, desk);
    makeTree(filter.below());
    new ExplorerCommands(this, desk, tree, filter.field(), inPlace);
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
    Named.whole(widget, Words.of("explorer.tree"));
    TreeViewerColumn names = new TreeViewerColumn(tree, SWT.LEFT);
    TreeViewerColumn numbers = new TreeViewerColumn(tree, SWT.RIGHT);
    inPlace = new InPlaceName(widget);
    TreeMarks marks = new TreeMarks(tree);
    NodeLabels labels = new NodeLabels(desk, marks.board());
    NodeLabels.Numbers counts = labels.new Numbers(() -> widget.getDisplay().asyncExec(fitting));
    tree.setUseHashlookup(true);
    tree.setContentProvider(new NodeContent());
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
    filter.narrow(tree, labels, this::expandTop);
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
    getSite().setSelectionProvider(tree);
    marks.follow();
  }

  private boolean opens(EObject element) {
    ElementEditors editors = getSite().getService(ElementEditors.class);
    return editors != null && editors.open(getSite().getPage(), desk, element);
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
      if (filter.hides(element)) {
        filter.clear();
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
        filter.clear();
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
    filter.elementsChanged();
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
      filter.field().setFocus();
    }
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }
}
