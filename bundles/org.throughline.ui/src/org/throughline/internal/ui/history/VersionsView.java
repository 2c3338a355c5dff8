package org.throughline.internal.ui.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.core.runtime.ILog;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.ElementHistories;
import org.throughline.core.ElementState;
import org.throughline.core.ElementVersion;
import org.throughline.core.ModelTexts;
import org.throughline.core.RestoreValue;
import org.throughline.internal.ui.outline.Naming;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.SafeView;
import org.throughline.ui.Trouble;

/** How the shown element looked earlier, and what was different then; a value of then can be taken over. */
public final class VersionsView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.ui.versions";

  private static final int PAUSE = 400;

  private Desk desk;
  private ElementHistories histories;
  private Composite page;
  private Tree tree;
  private Button take;
  private EmptyState empty;
  private StackLayout either;
  private @Nullable Thread reading;
  private @Nullable EObject element;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    histories = getSite().getService(ElementHistories.class);
    setTitleImage(Icons.image("clock"));
    desk.addListener(this);
  }

  @Override
  protected void createContent(Composite parent) {
    either = new StackLayout();
    parent.setLayout(either);
    empty = new EmptyState(parent, "versions", HistoryRows.word("versions.choose"));
    page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    page.setLayout(layout);
    tree = new Tree(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setData("id", "versions.list");
    tree.setHeaderVisible(true);
    tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Named.whole(tree, word("versions.list"));
    column("versions.when", 220);
    column("versions.then", 260);
    column("versions.later", 260);
    take = new Button(page, SWT.PUSH);
    take.setText(word("versions.take"));
    take.setData("id", "versions.take");
    GridData below = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    below.horizontalIndent = 8;
    below.verticalIndent = 4;
    take.setLayoutData(below);
    take.setEnabled(false);
    take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> takeOver()));
    tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take.setEnabled(canTake())));
    tree.addListener(SWT.DefaultSelection, event -> takeOver());
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(shown -> {
      Action action = new Action(word("versions.take")) {
        @Override
        public void run() {
          takeOver();
        }
      };
      action.setEnabled(canTake());
      shown.add(action);
    });
    tree.setMenu(menu.createContextMenu(tree));
    look();
  }

  private void column(String key, int width) {
    TreeColumn column = new TreeColumn(tree, SWT.LEFT);
    column.setText(word(key));
    column.setWidth(width);
  }

  private static String word(String key, Object... arguments) {
    return HistoryRows.word(key, arguments).in(Locale.getDefault());
  }

  // ---- reading

  private final Runnable looking = () -> whenSeen(this::look);

  /** Reads the versions of the shown element on another thread. */
  private void look() {
    if (tree.isDisposed()) {
      return;
    }
    Thread before = reading;
    if (before != null) {
      before.interrupt();
      reading = null;
    }
    EObject shown = desk.shown().orElse(null);
    ClientSession session = shown == null ? null : desk.sessionOf(shown).orElse(null);
    String id = shown == null ? null : EcoreUtil.getID(shown);
    if (shown == null || session == null || id == null) {
      element = null;
      say("versions.choose");
      return;
    }
    if (element != shown) {
      say("versions.reading", new Naming(Locale.getDefault()).of(shown));
    }
    element = shown;
    ElementState present = ElementState.of(shown);
    Path folder = session.folder();
    String path = session.pathOf(shown).orElse(null);
    reading = Thread.ofVirtual().name("element history").start(() -> {
      Thread self = Thread.currentThread();
      try {
        List<ElementVersion> versions = histories.of(folder, id, path, present, self::isInterrupted);
        onDesktop(() -> {
          if (reading == self && element == shown) {
            reading = null;
            guard(() -> fill(session, shown, versions));
          }
        });
      } catch (CancellationException over) {
        // Another element is looked at.
      } catch (RuntimeException | LinkageError fault) {
        ILog.of(VersionsView.class).error("Earlier versions could not be read", fault);
        onDesktop(() -> say("versions.failed"));
      }
    });
  }

  private void onDesktop(Runnable news) {
    if (!tree.isDisposed()) {
      tree.getDisplay().asyncExec(() -> {
        if (!tree.isDisposed()) {
          news.run();
        }
      });
    }
  }

  private void say(String key, Object... arguments) {
    empty.show(HistoryRows.word(key, arguments));
    either.topControl = empty;
    empty.getParent().layout();
  }

  private void fill(ClientSession session, EObject shown, List<ElementVersion> versions) {
    if (versions.isEmpty()) {
      say("versions.none", new Naming(Locale.getDefault()).of(shown));
      return;
    }
    VersionText text = new VersionText(Locale.getDefault(), ZoneId.systemDefault(), session.index());
    ModelTexts labels = new ModelTexts();
    tree.setRedraw(false);
    tree.removeAll();
    boolean first = true;
    for (ElementVersion version : versions) {
      TreeItem head = new TreeItem(tree, SWT.NONE);
      head.setText(new String[] {text.moment(version.from().at()),
          version.from().origin().in(Locale.getDefault()), text.summary(version)});
      for (ElementState.Difference each : version.differences()) {
        TreeItem item = new TreeItem(head, SWT.NONE);
        item.setText(new String[] {labels.label(each.feature(), Locale.getDefault()),
            text.value(each.feature(), each.then()), text.value(each.feature(), each.later())});
        item.setData(each);
      }
      head.setExpanded(first);
      first = false;
    }
    tree.setRedraw(true);
    take.setEnabled(false);
    either.topControl = page;
    page.getParent().layout();
  }

  // ---- taking over

  private ElementState.@Nullable Difference chosen() {
    TreeItem[] items = tree.getSelection();
    return items.length == 1 && items[0].getData() instanceof ElementState.Difference difference ? difference : null;
  }

  private boolean canTake() {
    EObject present = element;
    return chosen() != null && present != null && desk.sessionOf(present)
        .filter(session -> session.readOnlyReason(present).isEmpty()).isPresent();
  }

  private void takeOver() {
    ElementState.Difference difference = chosen();
    EObject present = element;
    if (difference == null || present == null || !canTake()) {
      return;
    }
    try {
      desk.sessionOf(present).orElseThrow()
          .run(new RestoreValue(present, difference.feature(), difference.then().orElse(null)));
    } catch (ClientException refused) {
      Trouble.show(refused);
    }
  }

  // ---- following

  private void later() {
    if (tree != null && !tree.isDisposed()) {
      tree.getDisplay().timerExec(PAUSE, looking);
    }
  }

  @Override
  public void shown(@Nullable EObject now) {
    later();
  }

  @Override
  public void changed(ClientChange change) {
    if (change.touched().stream().anyMatch(each -> each.object() == element)) {
      later();
    }
  }

  @Override
  public void closed() {
    guard(this::look);
  }

  @Override
  protected void focus() {
    if (either.topControl == page) {
      tree.setFocus();
    } else {
      empty.setFocus();
    }
  }

  @Override
  public void dispose() {
    Thread present = reading;
    if (present != null) {
      present.interrupt();
    }
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }
}
