package org.throughline.internal.insight.ui.shelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.insight.figure.Figures;
import org.throughline.internal.insight.ui.board.BoardEditor;
import org.throughline.model.Element;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.FollowedMarks;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.SafeView;
import org.throughline.ui.Trouble;

/** What insights rest on: imports, figures, insight cards, competitors, spikes and triggers. Each leads to its place. */
public final class ShelfView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.insight.ui.insights";

  private static final int SOON = 80;

  /** Which files of imports there were when last seen. */
  private final Map<Path, Boolean> there = new ConcurrentHashMap<>();
  private Desk desk;
  private FollowedMarks marks;
  private StackLayout stack;
  private Composite whole;
  private Composite body;
  private EmptyState closed;
  private Text field;
  private ShelfTree tree;
  private boolean stale;
  private boolean choosing;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    setTitleImage(Icons.image("insight"));
    desk.addListener(this);
    marks = new FollowedMarks(this::later);
  }

  @Override
  protected void createContent(Composite content) {
    whole = content;
    stack = new StackLayout();
    content.setLayout(stack);
    closed = new EmptyState(content, "insights", ShelfText.message("empty"),
        EmptyState.Choice.command("open", ShelfText.message("empty.open"), "org.throughline.ui.open"));
    body = new Composite(content, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.marginTop = 8;
    body.setLayout(layout);
    field = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(ShelfText.of("filter"));
    field.setData("id", "insights.filter");
    Named.whole(field, ShelfText.of("filter"));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.horizontalIndent = 8;
    field.setLayoutData(wide);
    tree = new ShelfTree(body, this::chose, this::open);
    tree.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    field.addModifyListener(event -> tree.search(field.getText()));
    field.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN) {
        tree.control().setFocus();
      } else if (event.keyCode == SWT.ESC) {
        field.setText("");
      }
    });
    new ShelfMenu(tree, desk, getSite(), this::open);
    fill();
  }

  // ---- following the desk

  private void fill() {
    Optional<ClientSession> session = desk.session();
    stack.topControl = session.isPresent() ? body : closed;
    whole.layout();
    session.ifPresent(each -> {
      tree.show(new ShelfContent(each, getSite().getService(Figures.class).catalogue(), element -> marks.of(each, element),
          element -> marks.sentence(each, element).map(words -> words.in(Locale.getDefault())), this::isThere, Locale.getDefault()).nodes());
      desk.shown().ifPresent(this::select);
    });
  }

  /** As it was last seen; looked up beside the window. */
  private boolean isThere(Path file) {
    Display display = whole.getDisplay();
    Thread.ofVirtual().name("throughline-shelf-file").start(() -> {
      boolean now = Files.isRegularFile(file);
      Boolean before = there.put(file, now);
      if (now != (before == null || before) && !display.isDisposed()) {
        display.asyncExec(this::later);
      }
    });
    return there.getOrDefault(file, true);
  }

  /** Typing changes the client with every key; the tree follows once when there is time. */
  private void later() {
    if (!stale && tree != null && !tree.control().isDisposed()) {
      stale = true;
      Display.getCurrent().timerExec(SOON, () -> {
        stale = false;
        if (!tree.control().isDisposed()) {
          whenSeen(this::fill);
        }
      });
    }
  }

  @Override
  public void activated(ClientSession session) {
    whenSeen(this::fill);
  }

  @Override
  public void closed() {
    guard(this::fill);
  }

  @Override
  public void changed(ClientChange change) {
    if (ShelfContent.concerns(change)) {
      later();
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (!choosing && element != null) {
      guard(() -> select(element));
    }
  }

  private void select(EObject element) {
    if (element instanceof Element named && named.getId() != null) {
      tree.select(named.getId());
    }
  }

  // ---- what a person does

  private void chose(ShelfNode node) {
    choosing = true;
    try {
      node.element().ifPresent(desk::show);
    } finally {
      choosing = false;
    }
  }

  private void open(ShelfNode node) {
    desk.session().ifPresent(session -> {
      try {
        node.element().ifPresent(desk::show);
        BoardEditor board = BoardEditor.open(getSite().getPage(), session);
        node.figure().ifPresent(board::reveal);
        node.element().map(Element::getId).ifPresent(board::revealItem);
      } catch (PartInitException failed) {
        Trouble.show(failed);
      }
    });
  }

  @Override
  protected void focus() {
    if (desk.session().isEmpty()) {
      closed.setFocus();
    } else if (!tree.control().setFocus()) {
      field.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
      marks.close();
    }
    super.dispose();
  }
}
