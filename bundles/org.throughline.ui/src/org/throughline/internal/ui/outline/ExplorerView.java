package org.throughline.internal.ui.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelTexts;
import org.throughline.internal.ui.Words;
import org.throughline.model.ChapterEntry;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;

/** The client as a tree, with a field to find things by name. */
public final class ExplorerView extends ViewPart implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.explorer";

  private Desk desk;
  private TreeViewer tree;
  private Text filter;

  @Override
  public void createPartControl(Composite parent) {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("home"));
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
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
    tree.getTree().setData("id", "explorer.tree");
    named(tree.getTree(), Words.of("explorer.tree"));
    tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    tree.setUseHashlookup(true);
    tree.setContentProvider(new Content());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    tree.addFilter(new ByName());
    filter.addModifyListener(event -> filterChanged());
    tree.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
    tree.addDoubleClickListener(event -> {
      Object node = event.getViewer() == tree ? tree.getStructuredSelection().getFirstElement() : null;
      if (node != null) {
        tree.setExpandedState(node, !tree.getExpandedState(node));
      }
    });
    MenuManager menu = new MenuManager();
    tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
    getSite().registerContextMenu(menu, tree);
    getSite().setSelectionProvider(tree);
    desk.addListener(this);
    desk.session().ifPresent(this::opened);
    shown(desk.shown().orElse(null));
  }

  private static void named(Control control, String name) {
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }

  private void selected(IStructuredSelection selection) {
    Object node = selection.getFirstElement();
    EObject element = element(node);
    if (element != null) {
      desk.show(element);
    }
  }

  private static @Nullable EObject element(@Nullable Object node) {
    return switch (node) {
      case Group group -> group.owner();
      case EObject object -> object;
      case null, default -> null;
    };
  }

  private void filterChanged() {
    tree.getControl().setRedraw(false);
    tree.refresh();
    if (filter.getText().isBlank()) {
      tree.collapseAll();
      expandTop();
      shown(desk.shown().orElse(null));
    } else {
      tree.expandAll();
    }
    tree.getControl().setRedraw(true);
  }

  @Override
  public void opened(ClientSession session) {
    tree.setInput(desk.sessions().stream().map(ClientSession::client).toList());
    expandTop();
  }

  private void expandTop() {
    tree.expandToLevel(3);
  }

  @Override
  public void closed(ClientSession session) {
    filter.setText("");
    tree.setInput(desk.sessions().stream().map(ClientSession::client).toList());
    expandTop();
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    if (change.added().isEmpty() && change.removed().isEmpty()
        && change.touched().stream().noneMatch(each -> each.feature() instanceof org.eclipse.emf.ecore.EReference ref
            && ref.isContainment())) {
      change.touched().forEach(each -> tree.update(each.object(), null));
    } else {
      tree.refresh();
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (element != null && element != element(tree.getStructuredSelection().getFirstElement())) {
      tree.setSelection(new StructuredSelection(element), true);
    }
  }

  @Override
  public void setFocus() {
    tree.getControl().setFocus();
  }

  @Override
  public void dispose() {
    desk.removeListener(this);
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
      return !Outline.children(node).isEmpty();
    }
  }

  private static String text(Object node) {
    Naming naming = new Naming(Locale.getDefault());
    return switch (node) {
      case Group group -> new ModelTexts().label(group.feature(), Locale.getDefault());
      case ChapterEntry entry -> entry.getTitle();
      case EObject object -> naming.below(object);
      default -> String.valueOf(node);
    };
  }

  private static final class Labels extends LabelProvider
      implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object node) {
      StyledString text = new StyledString(text(node), node instanceof ChapterEntry ? StyledString.QUALIFIER_STYLER
          : null);
      if (node instanceof Group group) {
        text.append("  " + group.members().size(), StyledString.QUALIFIER_STYLER);
      }
      return text;
    }

    @Override
    public Image getImage(Object node) {
      return node instanceof Group group ? Icons.image(group.feature().getEReferenceType())
          : Icons.image(((EObject) node).eClass());
    }

    @Override
    public String getText(Object node) {
      return text(node);
    }
  }

  /** Keeps what is called so, and the way down to it. */
  private final class ByName extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object node) {
      String wanted = filter.getText().strip().toLowerCase(Locale.getDefault());
      return wanted.isEmpty() || matches(node, wanted);
    }

    private boolean matches(Object node, String wanted) {
      return text(node).toLowerCase(Locale.getDefault()).contains(wanted)
          || Outline.children(node).stream().anyMatch(child -> matches(child, wanted));
    }
  }
}
