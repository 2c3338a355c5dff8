package org.throughline.internal.coherence.ui.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.RuleCatalog;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.core.ModelLabel;
import org.throughline.model.Client;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.ImpactSource;
import org.throughline.ui.ImpactSource.Impact;
import org.throughline.ui.Named;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;

/**
 * What a change to an element would touch, by chapter. It stays with the element that was asked about while one after
 * the other of what is touched is shown; it follows the changes of the client, and looks beside the window.
 */
public final class ImpactView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.coherence.ui.impactView";

  private static final int MOST = 1_000;
  private static final int SOON = 400;
  private static final String ELEMENT = "element";

  private final ImpactWords words = new ImpactWords(Locale.getDefault());
  private Desk desk;
  private ImpactSource source;
  private Action again;
  private Composite body;
  private StackLayout stack;
  private EmptyState empty;
  private Composite page;
  private Label sentence;
  private Tree tree;
  private @Nullable EObject subject;
  private @Nullable Impact impact;
  private @Nullable Thread looking;
  private boolean stale;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    source = new LineImpact(getSite().getService(RuleCatalog.class));
    setTitleImage(Icons.image("scenario"));
    again = new Action(words.say("tool.again")) {
      @Override
      public void run() {
        guard(() -> look(desk.shown()));
      }
    };
    again.setToolTipText(words.say("tool.again"));
    again.setImageDescriptor(Icons.descriptor("sync"));
    getViewSite().getActionBars().getToolBarManager().add(again);
    getViewSite().getActionBars().getMenuManager().add(again);
    desk.addListener(this);
  }

  @Override
  protected void createContent(Composite parent) {
    body = parent;
    stack = new StackLayout();
    body.setLayout(stack);
    empty = new EmptyState(body, "impact", ImpactWords.word("empty"));
    page = new Composite(body, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.marginTop = 6;
    layout.verticalSpacing = 6;
    page.setLayout(layout);
    sentence = new Label(page, SWT.WRAP);
    sentence.setData("id", "impact.sentence");
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.horizontalIndent = 8;
    wide.widthHint = 160;
    sentence.setLayoutData(wide);
    tree = new Tree(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setData("id", "impact.tree");
    tree.setHeaderVisible(true);
    tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    Named.whole(tree, words.say("list.name"));
    for (String column : List.of("column.element", "column.kind", "column.by")) {
      new TreeColumn(tree, SWT.LEFT).setText(words.say(column));
    }
    tree.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    tree.addListener(SWT.DefaultSelection, event -> {
      TreeItem item = (TreeItem) event.item;
      if (item.getData(ELEMENT) instanceof EObject element && desk.sessionOf(element).isPresent()) {
        desk.show(element);
      } else {
        item.setExpanded(!item.getExpanded());
      }
    });
    Theme.whenChanged(body, () -> {
      again.setImageDescriptor(Icons.descriptor("sync"));
      show();
    });
    look(Optional.ofNullable(subject).filter(each -> desk.sessionOf(each).isPresent()).or(desk::shown));
  }

  private void fit() {
    int width = Math.max(300, tree.getClientArea().width);
    tree.getColumn(0).setWidth(width * 45 / 100);
    tree.getColumn(1).setWidth(width * 20 / 100);
    tree.getColumn(2).setWidth(width * 35 / 100 - 2);
  }

  /** The element whose impact is shown; empty while none is. */
  public Optional<EObject> subject() {
    return Optional.ofNullable(subject);
  }

  /** What was found; empty while it is looked for. */
  public Optional<Impact> impact() {
    return Optional.ofNullable(impact);
  }

  /** Looks what a change to an element would touch. */
  public void look(Optional<? extends EObject> element) {
    Thread before = looking;
    if (before != null) {
      before.interrupt();
      looking = null;
    }
    EObject wanted = element.filter(each -> !(each instanceof Client)).orElse(null);
    ClientSession session = wanted == null ? null : desk.sessionOf(wanted).orElse(null);
    if (wanted != subject) {
      impact = null;
    }
    subject = session == null ? null : wanted;
    if (wanted == null || session == null) {
      impact = null;
      show();
      return;
    }
    if (impact == null) {
      show();
    }
    looking = Thread.ofVirtual().name("change impact").start(() -> {
      Thread self = Thread.currentThread();
      try {
        Impact found = session.read(access -> source.impact(access.index(), List.of(wanted), () -> {
          access.check();
          if (self.isInterrupted()) {
            throw new CancellationException("Something else is looked at");
          }
        }), self::isInterrupted);
        then(self, () -> {
          impact = found;
          show();
        });
      } catch (CancellationException over) {
        // Something else is looked at already, or the client is closed.
      } catch (RuntimeException | LinkageError | StackOverflowError fault) {
        ILog.of(ImpactView.class).error("The impact of a change could not be found out", fault);
        then(self, this::failed);
      }
    });
  }

  private void then(Thread self, Runnable work) {
    if (!body.isDisposed()) {
      body.getDisplay().execute(() -> {
        if (looking == self && !body.isDisposed()) {
          looking = null;
          guard(work);
        }
      });
    }
  }

  private void failed() {
    empty.show(ImpactWords.word("failed"), new EmptyState.Choice("retry", ImpactWords.word("failed.retry"),
        () -> look(subject())));
    top(empty);
  }

  // ---- showing

  private void show() {
    EObject present = subject;
    Impact found = impact;
    again.setEnabled(desk.shown().isPresent());
    if (present == null) {
      nothing();
    } else if (found == null) {
      sentence.setText(words.say("looking", ModelLabel.name(present)));
      tree.removeAll();
      top(page);
      page.layout();
    } else {
      sentence.setText(words.sentence(present, found).replace("&", "&&"));
      fill(found);
      top(page);
      page.layout();
      fit();
    }
  }

  private void nothing() {
    tree.removeAll();
    Optional<EObject> shown = desk.shown().filter(each -> !(each instanceof Client));
    if (desk.session().isEmpty()) {
      empty.show(ImpactWords.word("empty"), EmptyState.Choice.command("open", ImpactWords.word("empty.open"),
          "org.throughline.ui.open"));
    } else if (shown.isPresent()) {
      empty.show(ImpactWords.word("empty"), new EmptyState.Choice("look", ImpactWords.word("empty.look",
          ModelLabel.name(shown.get())), () -> look(shown)));
    } else {
      empty.show(ImpactWords.word("empty"), EmptyState.Choice.command("find", ImpactWords.word("empty.find"),
          "org.throughline.ui.quickAccess"));
    }
    top(empty);
  }

  private void fill(Impact found) {
    tree.setRedraw(false);
    try {
      tree.removeAll();
      if (!found.cutOff().isEmpty()) {
        TreeItem head = head(words.say("cutOff", found.cutOff().size()), "warning");
        found.cutOff().stream().limit(MOST).forEach(each -> item(head, each, ""));
        more(head, found.cutOff().size() - MOST);
        head.setExpanded(true);
      }
      for (ImpactSource.Group group : found.groups()) {
        TreeItem head = head(words.say("chapter", words.chapter(group.chapter()), group.count()),
            Icons.name(group.chapter().eClass()));
        group.touched().stream().limit(MOST).forEach(each -> item(head, each.element(), words.by(each.by())));
        more(head, group.touched().size() - MOST);
        if (group.beyond() > 0) {
          new TreeItem(head, SWT.NONE).setText(words.say("beyond", group.beyond()));
        }
        head.setExpanded(found.count() <= MOST);
      }
    } finally {
      tree.setRedraw(true);
    }
  }

  private TreeItem head(String text, String icon) {
    TreeItem head = new TreeItem(tree, SWT.NONE);
    head.setText(text);
    head.setImage(Icons.image(icon));
    return head;
  }

  private void item(TreeItem head, EObject element, String by) {
    TreeItem item = new TreeItem(head, SWT.NONE);
    item.setText(new String[] {words.name(element), words.kind(element), by});
    item.setImage(Icons.image(element.eClass()));
    item.setData(ELEMENT, element);
  }

  private void more(TreeItem head, int count) {
    if (count > 0) {
      new TreeItem(head, SWT.NONE).setText(words.say("more", count));
    }
  }

  private void top(Control control) {
    if (stack.topControl != control) {
      stack.topControl = control;
      body.layout();
    }
  }

  @Override
  protected void focus() {
    if (stack.topControl == empty) {
      empty.setFocus();
    } else {
      tree.setFocus();
    }
  }

  // ---- what happens in the window

  @Override
  public void shown(@Nullable EObject element) {
    if (subject == null) {
      guard(this::show);
    } else {
      again.setEnabled(element != null);
    }
  }

  @Override
  public void changed(ClientSession session, ClientChange change) {
    EObject present = subject;
    if (present == null || stale || body.isDisposed()) {
      return;
    }
    stale = true;
    body.getDisplay().timerExec(SOON, () -> {
      stale = false;
      if (!body.isDisposed()) {
        whenSeen(() -> look(subject().filter(each -> desk.sessionOf(each).isPresent())));
      }
    });
  }

  @Override
  public void closed(ClientSession session) {
    guard(() -> look(subject().filter(each -> desk.sessionOf(each).isPresent())));
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    Thread before = looking;
    if (before != null) {
      before.interrupt();
    }
    super.dispose();
  }
}
