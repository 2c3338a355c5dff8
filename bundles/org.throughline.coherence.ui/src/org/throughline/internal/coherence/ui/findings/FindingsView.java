package org.throughline.internal.coherence.ui.findings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.FindingIdentity;
import org.throughline.coherence.Score;
import org.throughline.coherence.spi.Fix;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Preferences;
import org.throughline.internal.coherence.ui.Checks;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.internal.coherence.ui.Standing;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Mnemonics;
import org.throughline.ui.SafeView;

/** What does not hold in the active client, and what can be done about it. Follows the checks and the selection. */
public final class FindingsView extends SafeView implements DeskListener {

  /** The id of the view, and the beginning of the ids of its commands. */
  public static final String ID = "org.throughline.coherence.ui.findings";

  private static final String CONTEXT = "org.throughline.coherence.ui.findings";
  /** With more rows the table waits until a person stops typing. */
  private static final int AT_ONCE = 3_000;
  private static final int PAUSE = 120;

  private final Consumer<ClientSession> hears = session -> guard(() -> checked(session));
  private final Runnable arranging = () -> guard(this::arrange);
  private Desk desk;
  private Checks checks;
  private @Nullable Preferences preferences;
  private FindingDeeds deeds;
  private StackLayout whole;
  private EmptyState closed;
  private EmptyState fine;
  private Composite body;
  private FindingsBar bar;
  private Composite ground;
  private StackLayout below;
  private EmptyState unfit;
  private FindingsTree tree;
  private Wish wish = Wish.ALL;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    checks = getSite().getService(Checks.class);
    preferences = getSite().getService(Preferences.class);
    deeds = new FindingDeeds(getSite().getPage(), desk, checks, preferences);
    setTitleImage(Icons.image("check"));
    getSite().getService(IContextService.class).activateContext(CONTEXT);
    desk.addListener(this);
    checks.addListener(hears);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
      checks.removeListener(hears);
    }
    super.dispose();
  }

  @Override
  protected void createContent(Composite parent) {
    whole = new StackLayout();
    parent.setLayout(whole);
    closed = new EmptyState(parent, "findings", Words.message("empty.closed"),
        EmptyState.Choice.command("open", Words.message("empty.open"), "org.throughline.ui.open"));
    fine = new EmptyState(parent, "findings.fine", Words.message("empty.checking"));
    body = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    body.setLayout(layout);
    bar = new FindingsBar(body, preferences == null ? Grouping.NONE : preferences.get(Grouping.PREFERENCE),
        this::wished);
    ground = new Composite(body, SWT.NONE);
    ground.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    below = new StackLayout();
    ground.setLayout(below);
    tree = new FindingsTree(ground, (order, descending) -> {
      wish = wish.sorted(order, descending);
      guard(this::arrange);
    });
    unfit = new EmptyState(ground, "findings.unfit", Words.message("empty.checking"));
    Tree widget = tree.control();
    widget.addListener(SWT.DefaultSelection, event -> guard(this::go));
    widget.setMenu(menu(widget));
    bar.letters().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
        event.doit = false;
        widget.setFocus();
      }
    });
    wish = bar.wish(wish);
    arrange();
  }

  @Override
  protected void focus() {
    Control top = whole.topControl;
    if (top == body) {
      (below.topControl == null ? bar.letters() : below.topControl).setFocus();
    } else if (top != null) {
      top.setFocus();
    }
  }

  // ---- what is shown

  private Optional<Standing> standing() {
    return desk.session().flatMap(checks::standing);
  }

  private void checked(ClientSession session) {
    if (desk.session().filter(session::equals).isPresent()) {
      arrange();
    }
  }

  @Override
  public void activated(ClientSession session) {
    guard(this::arrange);
  }

  @Override
  public void closed() {
    guard(this::arrange);
  }

  @Override
  public void shown(@Nullable EObject element) {
    guard(() -> {
      if (bar != null && bar.isOfSelected()) {
        arrange();
      }
    });
  }

  /** Something else is wanted. */
  private void wished() {
    Grouping before = wish.grouping();
    wish = bar.wish(wish);
    if (before != wish.grouping()) {
      keep(wish.grouping());
    }
    int rows = standing().map(present -> present.rows().size()).orElse(0);
    body.getDisplay().timerExec(rows > AT_ONCE ? PAUSE : 0, arranging);
  }

  private void keep(Grouping grouping) {
    Preferences kept = preferences;
    if (kept != null) {
      Job.createSystem("how findings are grouped", monitor -> {
        try {
          kept.set(Grouping.PREFERENCE, grouping);
        } catch (ClientException notKept) {
          System.getLogger(FindingsView.class.getName()).log(System.Logger.Level.INFO, "The grouping is not kept",
              notKept);
        }
      }).schedule();
    }
  }

  private void clear() {
    bar.clear();
    wished();
  }

  private void arrange() {
    if (body == null || body.isDisposed()) {
      return;
    }
    Standing present = standing().orElse(null);
    if (present != null && !present.rows().isEmpty()) {
      show(present);
      top(body);
      return;
    }
    // What was there must not be kept from being forgotten.
    wish = wish.about(Optional.empty());
    tree.show(List.of(), false);
    if (desk.session().isEmpty()) {
      top(closed);
    } else if (present == null) {
      fine.show(Words.message("empty.checking"));
      top(fine);
    } else {
      fine.show(Words.message("empty.fine", present.scores().whole().made(), clock(present)),
          EmptyState.Choice.command("again", Words.message("empty.again"), "org.throughline.ui.check"));
      top(fine);
    }
  }

  private static String clock(Standing present) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(
        Locale.getDefault().getLanguage().equals("en") ? Locale.UK : Locale.getDefault())
        .withZone(ZoneId.systemDefault()).format(present.at());
  }

  private void show(Standing present) {
    wish = wish.about(bar.isOfSelected() ? desk.shown() : Optional.empty());
    List<FindingGroup> groups = wish.arrange(present);
    tree.show(groups, wish.grouping() != Grouping.NONE);
    boolean any = groups.stream().anyMatch(group -> !group.rows().isEmpty())
        || wish.grouping() != Grouping.NONE && !groups.isEmpty();
    if (!any) {
      Score score = present.scores().whole();
      unfit.show(Words.message("empty.unfit", score.held(), score.made()),
          new EmptyState.Choice("clear", Words.message("empty.clear"), this::clear));
    }
    Control top = any ? tree.control() : unfit;
    if (below.topControl != top) {
      below.topControl = top;
      ground.layout();
    }
    bar.say(summary(present));
  }

  private String summary(Standing present) {
    String counts = Words.of("summary", Words.of("count.error", present.open(FindingSeverity.ERROR)),
        Words.of("count.warning", present.open(FindingSeverity.WARNING)),
        Words.of("count.hint", present.open(FindingSeverity.HINT)), Words.of("count.waived", present.waived()));
    if (wish.isAll()) {
      return counts;
    }
    Set<FindingIdentity> seen = new HashSet<>();
    tree.rows().forEach(row -> seen.add(row.identity()));
    return Words.of("summary.of", seen.size(), present.rows().size());
  }

  private void top(Control wanted) {
    if (whole.topControl != wanted) {
      whole.topControl = wanted;
      wanted.getParent().layout();
    }
  }

  // ---- what can be done

  private Optional<FindingRow> one() {
    return tree.selection().stream().findFirst();
  }

  private void go() {
    tree.group().ifPresentOrElse(tree::toggle, () -> one().ifPresent(deeds::go));
  }

  /** Does what a command of the view says, with what is selected. */
  void perform(String deed) {
    guard(() -> {
      switch (deed) {
        case "go" -> go();
        case "fix" -> fix();
        case "waive" -> deeds.waive(tree.selection());
        case "endWaiver" -> deeds.endWaiver(tree.selection());
        case "assign" -> deeds.assign(tree.selection());
        case "explain" -> explain();
        default -> throw new IllegalArgumentException(deed);
      }
    });
  }

  private void explain() {
    FindingGroup group = tree.group().orElse(null);
    Standing present = standing().orElse(null);
    if (group == null) {
      one().ifPresent(deeds::explain);
    } else if (present != null) {
      group.score().ifPresent(score -> deeds.explain(group.title(), score, present));
    }
  }

  /** The only fix at once; a choice where there are several. */
  private void fix() {
    List<Fix> fixes = one().map(deeds::fixes).orElseGet(List::of);
    if (fixes.size() == 1) {
      deeds.apply(fixes.getFirst());
    } else if (!fixes.isEmpty()) {
      Tree widget = tree.control();
      Menu choice = new Menu(widget);
      fill(choice, fixes);
      choice.addMenuListener(MenuListener.menuHiddenAdapter(event -> widget.getDisplay().asyncExec(choice::dispose)));
      TreeItem[] items = widget.getSelection();
      Rectangle place = items.length == 0 ? new Rectangle(0, 0, 0, 0) : items[0].getBounds();
      Point at = widget.toDisplay(place.x + 24, place.y + place.height);
      choice.setLocation(at);
      choice.setVisible(true);
    }
  }

  private Menu menu(Tree widget) {
    Menu menu = new Menu(widget);
    menu.addMenuListener(MenuListener.menuShownAdapter(event -> guard(() -> fill(menu))));
    return menu;
  }

  private void fill(Menu menu) {
    for (MenuItem old : menu.getItems()) {
      old.dispose();
    }
    Mnemonics letters = new Mnemonics(Set.of());
    List<FindingRow> rows = tree.selection();
    boolean change = deeds.canChange() && !rows.isEmpty();
    List<Fix> fixes = rows.size() == 1 ? deeds.fixes(rows.getFirst()) : List.of();
    item(menu, letters, "go", rows.size() == 1);
    MenuItem fix = new MenuItem(menu, SWT.CASCADE);
    fix.setText(letters.of(Words.of("do.fix")) + key("fix"));
    fix.setData("id", "findings.do.fix");
    fix.setEnabled(!fixes.isEmpty());
    Menu choice = new Menu(fix);
    fill(choice, fixes);
    fix.setMenu(choice);
    item(menu, letters, "explain", rows.size() == 1 || tree.group().flatMap(FindingGroup::score).isPresent());
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, letters, "assign", change);
    item(menu, letters, "waive", change);
    item(menu, letters, "endWaiver", change && rows.stream().anyMatch(FindingDeeds::hasWaiver));
  }

  private void fill(Menu choice, List<Fix> fixes) {
    Mnemonics letters = new Mnemonics(Set.of());
    for (Fix each : fixes) {
      MenuItem item = new MenuItem(choice, SWT.PUSH);
      item.setText(letters.of(each.label().in(Locale.getDefault())));
      item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deeds.apply(each)));
    }
  }

  private void item(Menu menu, Mnemonics letters, String deed, boolean can) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(letters.of(Words.of("do." + deed)) + key(deed));
    item.setData("id", "findings.do." + deed);
    item.setEnabled(can);
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> perform(deed)));
  }

  private String key(String deed) {
    if (deed.equals("go")) {
      return "\t" + Words.of("key.enter");
    }
    String key = getSite().getService(IBindingService.class).getBestActiveBindingFormattedFor(ID + "." + deed);
    return key == null || key.isEmpty() ? "" : "\t" + key;
  }

  // ---- from finding to finding

  /** Selects the next finding, or the one before, and goes to what it is about; from the last on to the first. */
  void step(boolean forward) {
    guard(() -> {
      List<FindingRow> rows = tree.rows().stream().filter(row -> !row.isWaived()).toList();
      if (!rows.isEmpty()) {
        FindingIdentity now = one().map(FindingRow::identity).orElse(null);
        int place = -1;
        for (int i = 0; i < rows.size(); i++) {
          if (rows.get(i).identity().equals(now)) {
            place = i;
          }
        }
        int next = forward ? (place + 1) % rows.size() : place <= 0 ? rows.size() - 1 : place - 1;
        tree.select(rows.get(next).identity());
        deeds.go(rows.get(next));
      }
    });
  }
}
