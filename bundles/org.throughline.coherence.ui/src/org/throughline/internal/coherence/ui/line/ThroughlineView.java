package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.RuleCatalog;
import org.throughline.coherence.Throughline;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.internal.coherence.ui.Checks;
import org.throughline.internal.coherence.ui.impact.ImpactView;
import org.throughline.internal.coherence.ui.line.LinePlan.Station;
import org.throughline.model.FileRoot;
import org.throughline.model.ModelPackage;
import org.throughline.model.dna.Objective;
import org.throughline.picture.Box;
import org.throughline.picture.Scene;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.ui.Deleting;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeView;
import org.throughline.ui.TextSize;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.canvas.CanvasHost;
import org.throughline.ui.canvas.SceneCanvas;

/**
 * What the shown element comes from and what hangs on it, as a line or as a list. It follows what is shown unless it is
 * pinned; a station that is clicked is shown everywhere. Large clients are looked at on another thread.
 */
public final class ThroughlineView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.coherence.ui.line";
  /** The command that puts the story on the clipboard. */
  static final String COPY = "org.throughline.coherence.ui.line.copy";
  /** The command that tells what a change would touch. */
  static final String IMPACT = "org.throughline.coherence.ui.impact";
  private static final String DELETE = "org.throughline.ui.delete";

  /**
   * How many elements a client may have to be looked at on the UI thread, where 20 ms before the drawing pass unnoticed.
   * What counts is how much hangs together: measured for the element with the longest line, on one core, a look takes
   * at most 5 ms in the sample of 900 elements and 1 ms in a generated client of 2,500 (20 ms at 10,000), but 19 ms at
   * 2,500 and 37 ms at 5,000 where every reference that can be filled is filled.
   */
  private static final int SMALL = 2_500;
  private static final int SOON = 120;
  private static final int MOST_OFFERED = 20;

  private final Set<String> unfolded = new HashSet<>();
  private final Consumer<ClientSession> checked = this::checked;
  private Desk desk;
  private @Nullable Checks checks;
  private LinePlanner planner;
  private Composite body;
  private StackLayout stack;
  private SceneCanvas canvas;
  private LineList list;
  private EmptyState empty;
  private StoryFoot foot;
  private Action up;
  private Action down;
  private Action pin;
  private Action asList;
  private Action whole;
  private Action copy;
  private @Nullable ClientSession session;
  private @Nullable LinePlan plan;
  private @Nullable LineScene drawn;
  private Remarks remarks = Remarks.none();
  private @Nullable EObject cameFrom;
  private @Nullable Thread looking;
  private boolean stale;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    checks = getSite().getService(Checks.class);
    planner = new LinePlanner(getSite().getService(RuleCatalog.class).line());
    setTitleImage(Icons.image("strategy"));
    actions();
    desk.addListener(this);
    if (checks != null) {
      checks.addListener(checked);
    }
  }

  private static String say(String key, Object... arguments) {
    return LineWords.word(key, arguments).in(Locale.getDefault());
  }

  // ---- the parts of the view

  private void actions() {
    up = action("arrowU", "tool.up", IAction.AS_PUSH_BUTTON, () -> go(-1));
    down = action("arrowD", "tool.down", IAction.AS_PUSH_BUTTON, () -> go(1));
    pin = action("pin", "tool.pin", IAction.AS_CHECK_BOX, () -> pin(pin.isChecked()));
    asList = action("list", "tool.list", IAction.AS_CHECK_BOX, this::show);
    whole = action("", "tool.whole", IAction.AS_CHECK_BOX, this::look);
    copy = action("", "tool.copy", IAction.AS_PUSH_BUTTON, this::copyStory);
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    List.of(up, down, asList, pin).forEach(tools::add);
    IMenuManager menu = getViewSite().getActionBars().getMenuManager();
    List.of(up, down, pin, asList, whole, copy).forEach(menu::add);
    menu.add(new Separator());
    menu.add(command("menu.orphans", "org.throughline.coherence.ui.orphans"));
    menu.add(command("menu.contentless", "org.throughline.coherence.ui.contentless"));
    menu.add(command("menu.impact", IMPACT));
  }

  private Action action(String icon, String key, int style, Runnable does) {
    Action action = new Action(say(key), style) {
      @Override
      public void run() {
        guard(does);
      }
    };
    action.setToolTipText(say(key));
    action.setId("line." + key);
    if (!icon.isEmpty()) {
      action.setImageDescriptor(Icons.descriptor(icon));
    }
    return action;
  }

  private Action command(String key, String command) {
    return action("", key, IAction.AS_PUSH_BUTTON, () -> run(command));
  }

  private void run(String command) {
    try {
      getSite().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }

  @Override
  protected void createContent(Composite parent) {
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    parent.setLayout(layout);
    body = new Composite(parent, SWT.NONE);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    stack = new StackLayout();
    body.setLayout(stack);
    empty = new EmptyState(body, "line", LineWords.word("empty"));
    canvas = new SceneCanvas(body, new Host(), new TypefaceMetrics(), "line.canvas", false);
    canvas.control().addListener(SWT.MouseUp, this::clicked);
    canvas.control().addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
        canvas.focused().ifPresent(this::choose);
      }
    });
    list = new LineList(body, this::choose, desk::show);
    stack.topControl = empty;
    foot = new StoryFoot(parent, this::copyStory);
    Theme.whenChanged(body, this::themeChanged);
    canvas.zoom(TextSize.scale());
    look();
  }

  private void themeChanged() {
    foot.colour();
    up.setImageDescriptor(Icons.descriptor("arrowU"));
    down.setImageDescriptor(Icons.descriptor("arrowD"));
    pin.setImageDescriptor(Icons.descriptor("pin"));
    asList.setImageDescriptor(Icons.descriptor("list"));
    canvas.themeChanged();
    canvas.zoom(TextSize.scale());
    show();
  }

  // ---- what is looked at

  /** The element whose line is shown; empty while none is. */
  public Optional<EObject> subject() {
    return Optional.ofNullable(plan).map(LinePlan::subject);
  }

  /** What is shown now; empty while nothing is. */
  public Optional<LinePlan> plan() {
    return Optional.ofNullable(plan);
  }

  /** The canvas it is drawn on. */
  public SceneCanvas canvas() {
    return canvas;
  }

  /** Whether it stays with its element whatever is shown. */
  public boolean isPinned() {
    return pin.isChecked();
  }

  /** Lets it stay with its element, or follow what is shown again. */
  public void pin(boolean stay) {
    pin.setChecked(stay);
    look();
  }

  /** Shows the line as a list or as a picture. */
  public void asList(boolean wanted) {
    asList.setChecked(wanted);
    show();
    focus();
  }

  /** Whether it is a list. */
  public boolean isList() {
    return asList.isChecked();
  }

  /** Gives every kind of element on the line a station of its own, or only those the line is made of. */
  public void whole(boolean all) {
    whole.setChecked(all);
    look();
  }

  /** Whether every kind has a station of its own. */
  public boolean isWhole() {
    return whole.isChecked();
  }

  @Override
  public void shown(@Nullable EObject element) {
    guard(() -> {
      LinePlan present = plan;
      if (!isPinned() || present == null || desk.sessionOf(present.subject()).isEmpty()) {
        look();
      } else {
        mark(element);
      }
    });
  }

  /** Marks the station of what is shown while the line belongs to something else. */
  private void mark(@Nullable EObject element) {
    String id = element == null ? "" : LineScene.id(element);
    canvas.select(canvas.place(id).isPresent() && !subject().equals(Optional.ofNullable(element)) ? List.of(id) : List.of());
  }

  @Override
  public void changed(ClientSession changed, ClientChange change) {
    if (changed == session && !stale && !body.isDisposed()) {
      stale = true;
      body.getDisplay().timerExec(SOON, () -> {
        stale = false;
        if (!body.isDisposed()) {
          guard(this::look);
        }
      });
    }
  }

  @Override
  public void closed(ClientSession closed) {
    if (closed == session) {
      guard(this::look);
    }
  }

  private void checked(ClientSession client) {
    if (client == session && !body.isDisposed()) {
      guard(() -> {
        findRemarks(client);
        show();
      });
    }
  }

  private void findRemarks(ClientSession client) {
    remarks = Optional.ofNullable(checks).flatMap(each -> each.standing(client))
        .<Remarks>map(standing -> new FoundRemarks(standing, planner.line())).orElseGet(Remarks::none);
  }

  /** Looks anew at the line of what is shown, or of what it is pinned to. */
  private void look() {
    Thread before = looking;
    if (before != null) {
      before.interrupt();
      looking = null;
    }
    LinePlan present = plan;
    Optional<EObject> element = isPinned() && present != null && desk.sessionOf(present.subject()).isPresent()
        ? Optional.of(present.subject()) : desk.shown();
    ClientSession client = element.flatMap(desk::sessionOf).orElse(null);
    if (client == null || element.isEmpty()) {
      pin.setChecked(false);
      session = desk.session().orElse(null);
      become(null);
      return;
    }
    EObject subject = element.get();
    boolean all = whole.isChecked()
        || unfolded.contains(LineScene.REST) && present != null && present.subject() == subject;
    if (client != session) {
      session = client;
      findRemarks(client);
    }
    if (client.index().count(ModelPackage.Literals.ELEMENT) <= SMALL) {
      become(planner.plan(client.index(), subject, all, () -> {
      }));
    } else {
      lookBeside(client, subject, all);
    }
  }

  private void lookBeside(ClientSession client, EObject subject, boolean all) {
    LinePlanner own = new LinePlanner(planner.line());
    looking = Thread.ofVirtual().name("throughline").start(() -> {
      Thread self = Thread.currentThread();
      try {
        LinePlan found = client.read(access -> own.plan(access.index(), subject, all, () -> {
          access.check();
          if (self.isInterrupted()) {
            throw new CancellationException("Something else is looked at");
          }
        }), self::isInterrupted);
        if (!body.isDisposed()) {
          body.getDisplay().execute(() -> {
            if (looking == self && !body.isDisposed()) {
              looking = null;
              guard(() -> become(found));
            }
          });
        }
      } catch (CancellationException over) {
        // Something else is looked at already, or the client is closed.
      }
    });
  }

  private void become(@Nullable LinePlan next) {
    LinePlan before = plan;
    if (before == null || next == null || before.subject() != next.subject()) {
      unfolded.clear();
    }
    plan = next;
    if (next == null) {
      forget();
    }
    show();
    if (isPinned()) {
      mark(desk.shown().orElse(null));
    } else {
      if (next != null && (before == null || before.subject() != next.subject())) {
        canvas.select(List.of(LineScene.id(next.subject())));
      }
      canvas.select(List.of());
    }
  }

  /** Lets go of a client that may be closed. */
  private void forget() {
    remarks = Remarks.none();
    cameFrom = null;
    list.clear();
    canvas.load();
    ClientSession present = session;
    if (present != null) {
      findRemarks(present);
    }
  }

  private static CanvasContent blank(CanvasRequest request) {
    String title = say("view");
    Scene scene = new Scene(request.width(), 1, title, title, List.of(),
        new ValueTable(List.of(new ValueTable.Column(title, ValueTable.Kind.TEXT)), List.of()));
    return () -> scene;
  }

  // ---- showing

  private void show() {
    LinePlan present = plan;
    boolean bare = present == null || present.above().isEmpty() && present.below().isEmpty() && present.rest().isEmpty()
        && present.practice().isEmpty() && !present.open().above() && !present.open().below();
    if (present == null || bare) {
      drawn = null;
      nothing(present);
      top(empty);
    } else if (canvas.load().isPresent()) {
      empty.show(LineWords.word("failed"), new EmptyState.Choice("retry", LineWords.word("failed.retry"), this::show));
      top(empty);
    } else {
      if (asList.isChecked()) {
        list.show(present, remarks);
      }
      top(asList.isChecked() ? list.control() : canvas.control());
    }
    foot.show(present == null || bare ? "" : present.story().sentence().in(Locale.getDefault()));
    copy.setEnabled(!foot.text().isEmpty());
    up.setEnabled(next(-1).isPresent());
    down.setEnabled(next(1).isPresent());
    pin.setEnabled(present != null);
  }

  private void nothing(@Nullable LinePlan present) {
    ClientSession client = session;
    if (client == null || !desk.sessions().contains(client)) {
      empty.show(LineWords.word("empty"), EmptyState.Choice.command("open", LineWords.word("empty.open"),
          "org.throughline.ui.open"));
      return;
    }
    Optional<Objective> first = client.index().all(Objective.class).stream().filter(Throughline::isTop)
        .filter(each -> present == null || each != present.subject()).findFirst();
    Message sentence = present == null || present.subject() instanceof FileRoot ? LineWords.word("empty")
        : LineWords.word("beside", ModelLabel.name(present.subject()));
    if (first.isPresent()) {
      empty.show(sentence, new EmptyState.Choice("objective", LineWords.word("empty.objective",
          ModelLabel.name(first.get())), () -> desk.show(first.get())));
    } else {
      empty.show(LineWords.word("none"), new EmptyState.Choice("add", LineWords.word("none.add"), () -> addFirst(client)));
    }
  }

  private void addFirst(ClientSession client) {
    new Additions(client, planner.line()).firstObjective().ifPresent(operation ->
        apply(operation).ifPresent(this::showAdded));
  }

  private void top(Control control) {
    if (stack.topControl != control) {
      boolean had = stack.topControl != null && stack.topControl.isFocusControl();
      stack.topControl = control;
      body.layout();
      if (had) {
        control.setFocus();
      }
    }
  }

  @Override
  protected void focus() {
    if (stack.topControl == empty) {
      empty.setFocus();
    } else if (stack.topControl == list.control()) {
      list.control().setFocus();
    } else {
      canvas.control().setFocus();
    }
  }

  // ---- going

  /** What lies above (-1) or below (1) what is shown on this line. */
  private Optional<EObject> next(int by) {
    LinePlan present = plan;
    if (present == null) {
      return Optional.empty();
    }
    List<Station> stations = present.stations();
    EObject here = desk.shown().orElse(present.subject());
    int at = present.above().size();
    for (int i = 0; i < stations.size(); i++) {
      if (stations.get(i).elements().contains(here)) {
        at = i;
      }
    }
    int to = at + by;
    if (to >= stations.size() && !present.rest().isEmpty()) {
      return Optional.of(present.rest().getFirst());
    }
    if (to < 0 || to >= stations.size()) {
      return Optional.empty();
    }
    List<EObject> there = stations.get(to).elements();
    EObject before = cameFrom;
    return before != null && by > 0 && present.below().stream().anyMatch(each -> each.elements().contains(before))
        ? Optional.of(before) : Optional.of(there.getFirst());
  }

  /**
   * Shows what lies above or below what is shown.
   *
   * @param by -1 to go up, 1 to go down
   */
  public void go(int by) {
    EObject here = desk.shown().orElse(null);
    next(by).ifPresent(there -> {
      cameFrom = by < 0 ? here : null;
      desk.show(there);
    });
  }

  private void clicked(Event event) {
    List<String> chosen = canvas.selection();
    if (event.button == 1 && event.count <= 1 && !chosen.isEmpty() && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0
        && canvas.place(chosen.getLast()).filter(box -> box.contains(event.x, event.y)).isPresent()) {
      guard(() -> choose(chosen.getLast()));
    }
  }

  /** Does what a station is for: shows its element, shows its elements, or offers what can be added. */
  private void choose(String item) {
    LineScene scene = drawn;
    if (scene == null) {
      return;
    }
    if (item.equals(LineScene.OPEN_ABOVE) || item.equals(LineScene.OPEN_BELOW)) {
      offer(item);
    } else if (item.equals(LineScene.REST)) {
      unfolded.add(LineScene.REST);
      look();
    } else if (item.startsWith(LineScene.GROUP)) {
      String key = item.substring(LineScene.GROUP.length());
      if (!unfolded.remove(key)) {
        unfolded.add(key);
      }
      show();
      canvas.select(List.of(item));
    } else if (scene.elements(item).size() > 1) {
      several(item, scene.elements(item));
    } else {
      scene.elements(item).stream().findFirst().ifPresent(element -> {
        cameFrom = null;
        desk.show(element);
      });
    }
  }

  private void several(String item, List<EObject> elements) {
    LineWords words = new LineWords(Locale.getDefault());
    Menu menu = menu();
    elements.stream().limit(MOST_OFFERED).forEach(each -> entry(menu, words.name(each), () -> desk.show(each)));
    open(menu, item);
  }

  private void offer(String item) {
    CanvasContent offers = canvas.content();
    if (offers == null) {
      return;
    }
    Menu menu = menu();
    for (Choice each : offers.choices(List.of(item))) {
      if (each instanceof Choice.Act act && act.operation().isPresent()) {
        entry(menu, act.label().in(Locale.getDefault()), () -> apply(act.operation().get()).ifPresent(this::showAdded));
      }
    }
    if (menu.getItemCount() == 0) {
      menu.dispose();
      tell("add.none");
    } else {
      open(menu, item);
    }
  }

  private Menu menu() {
    Menu menu = new Menu(canvas.control().getShell(), SWT.POP_UP);
    menu.setData("id", "line.offer");
    menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
    return menu;
  }

  private static void entry(Menu menu, String words, Runnable does) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(words.replace("&", "&&"));
    item.addListener(SWT.Selection, event -> does.run());
  }

  private void open(Menu menu, String item) {
    Control from = asList.isChecked() ? list.control() : canvas.control();
    Point at = canvas.place(item).filter(box -> !asList.isChecked()).map(ThroughlineView::below)
        .map(from::toDisplay).orElseGet(() -> from.toDisplay(16, 16));
    menu.setLocation(at);
    menu.setVisible(true);
  }

  private static Point below(Box box) {
    return new Point((int) box.x() + 16, (int) box.bottom());
  }

  /** The one element that is selected on the canvas; the subject where nothing is; null for several and for rings. */
  private @Nullable EObject chosen() {
    LinePlan present = plan;
    LineScene scene = drawn;
    List<String> ids = canvas.selection();
    if (present == null || scene == null) {
      return null;
    }
    List<EObject> elements = ids.isEmpty() ? List.of(present.subject())
        : ids.stream().flatMap(each -> scene.elements(each).stream()).toList();
    return elements.size() == 1 ? elements.getFirst() : null;
  }

  private void impact(@Nullable EObject element) {
    if (element == null) {
      run(IMPACT);
      return;
    }
    try {
      ((ImpactView) getSite().getPage().showView(ImpactView.ID)).look(Optional.of(element));
    } catch (PartInitException failed) {
      Trouble.show(failed);
    }
  }

  private Optional<OperationResult> apply(Operation operation) {
    ClientSession client = session;
    if (client == null) {
      return Optional.empty();
    }
    try {
      desk.activate(client);
      return Optional.of(desk.run(operation));
    } catch (ClientException refused) {
      status(refused.text().in(Locale.getDefault()));
      return Optional.empty();
    }
  }

  /** A new element is shown, so that it can be given its name; a new link is seen on the line. */
  private void showAdded(OperationResult result) {
    List<EObject> added = new ArrayList<>(result.added());
    if (added.isEmpty()) {
      guard(this::look);
    } else {
      desk.show(added.getFirst());
    }
  }

  private void tell(String key) {
    status(say(key));
  }

  private void status(String words) {
    getViewSite().getActionBars().getStatusLineManager().setMessage(words.isEmpty() ? null : words);
  }

  /** Puts the story on the clipboard; does nothing when there is none. */
  public void copyStory() {
    if (!foot.text().isEmpty()) {
      foot.copy();
      status(say("copied"));
    }
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    if (checks != null) {
      checks.removeListener(checked);
    }
    Thread before = looking;
    if (before != null) {
      before.interrupt();
    }
    super.dispose();
  }

  /** What the canvas asks of the view. */
  private final class Host implements CanvasHost {

    @Override
    public String name() {
      return ThroughlineView.say("view");
    }

    @Override
    public CanvasContent content(CanvasRequest request) {
      LinePlan present = plan;
      ClientSession client = session;
      if (present == null || client == null) {
        return blank(request);
      }
      int wide = canvas.control().getClientArea().width;
      LineScene scene = new LineScene(present, unfolded, wide <= 0 ? request.width() : wide / canvas.zoom(),
          request.metrics(), request.locale(), remarks);
      drawn = scene;
      Additions additions = new Additions(client, planner.line());
      return new LineContent(scene, present.open().above() ? additions.above(present.subject()) : List.of(),
          present.open().below() ? additions.below(present.subject()) : List.of());
    }

    @Override
    public Optional<String> locked() {
      ClientSession client = session;
      return client == null || client.access().editable() ? Optional.empty()
          : Optional.of(client.access().why().map(why -> why.in(Locale.getDefault())).orElse(ThroughlineView.say("view")));
    }

    @Override
    public Optional<OperationResult> run(Operation operation) {
      Optional<OperationResult> result = apply(operation);
      result.ifPresent(ThroughlineView.this::showAdded);
      return result;
    }

    /** What is asked for on the canvas is asked of what is selected there, which need not be shown elsewhere. */
    @Override
    public void command(String command) {
      EObject chosen = chosen();
      switch (command) {
        case DELETE -> {
          if (chosen != null) {
            Deleting.delete(getSite().getShell(), desk, List.of(chosen));
          }
        }
        case IMPACT -> impact(chosen);
        default -> ThroughlineView.this.run(command);
      }
    }

    @Override
    public void say(String words) {
      status(words);
    }

    @Override
    public void selected(List<String> ids) {
      // Walking with the keyboard selects on the canvas only; Enter and a click show the element.
    }

    @Override
    public void zoomed(double zoom) {
      // The next picture is made for the width there is then.
    }
  }
}
