package org.throughline.internal.coherence.ui.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Line;
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
import org.throughline.model.FileRoot;
import org.throughline.model.dna.Objective;
import org.throughline.ui.Deleting;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.ElementLinks;
import org.throughline.ui.ElementTies;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.SafeView;
import org.throughline.ui.TextSize;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
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
  private static final int SOON = 120;

  private final LineWalk walk = new LineWalk();
  private final Consumer<ClientSession> checked = this::checked;
  private Desk desk;
  private @Nullable Checks checks;
  private Line line;
  private Composite body;
  private StackLayout stack;
  private LinePicture picture;
  private LineList list;
  private EmptyState empty;
  private StoryFoot foot;
  private LineActions actions;
  private LineLook looking;
  private @Nullable ClientSession session;
  private @Nullable LinePlan plan;
  private Remarks remarks = Remarks.none();
  private boolean stale;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    checks = getSite().getService(Checks.class);
    line = getSite().getService(RuleCatalog.class).line();
    setTitleImage(Icons.image("strategy"));
    actions = new LineActions(getViewSite().getActionBars(), this::guard, new Deeds());
    desk.addListener(this);
    if (checks != null) {
      checks.addListener(checked);
    }
  }

  private static String say(String key, Object... arguments) {
    return LineWords.word(key, arguments).in(Locale.getDefault());
  }

  // ---- the parts of the view

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
    picture = new LinePicture(body, new Owner());
    list = new LineList(body, item -> picture.choose(item, list.control()), desk::show);
    stack.topControl = empty;
    foot = new StoryFoot(parent, this::copyStory);
    Theme.whenChanged(body, this::themeChanged);
    looking = new LineLook(line, body, this::guard);
    canvas().zoom(TextSize.scale());
    look();
  }

  private void themeChanged() {
    foot.colour();
    actions.themeChanged();
    canvas().themeChanged();
    canvas().zoom(TextSize.scale());
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
    return picture.canvas();
  }

  /** Whether it stays with its element whatever is shown. */
  public boolean isPinned() {
    return actions.pin.isChecked();
  }

  /** Lets it stay with its element, or follow what is shown again. */
  public void pin(boolean stay) {
    actions.pin.setChecked(stay);
    look();
  }

  /** Shows the line as a list or as a picture. */
  public void asList(boolean wanted) {
    actions.asList.setChecked(wanted);
    show();
    focus();
  }

  /** Whether it is a list. */
  public boolean isList() {
    return actions.asList.isChecked();
  }

  /** Gives every kind of element on the line a station of its own, or only those the line is made of. */
  public void whole(boolean all) {
    actions.whole.setChecked(all);
    look();
  }

  /** Whether every kind has a station of its own. */
  public boolean isWhole() {
    return actions.whole.isChecked();
  }

  @Override
  public void shown(@Nullable EObject element) {
    LinePlan present = plan;
    if (!isPinned() || present == null || desk.sessionOf(present.subject()).isEmpty()) {
      whenSeen(this::look);
    } else {
      guard(() -> mark(element));
    }
  }

  /** Marks the station of what is shown while the line belongs to something else. */
  private void mark(@Nullable EObject element) {
    picture.mark(subject().equals(Optional.ofNullable(element)) ? null : element);
  }

  @Override
  public void changed(ClientSession changed, ClientChange change) {
    if (changed == session && !stale && !body.isDisposed()) {
      stale = true;
      body.getDisplay().timerExec(SOON, () -> {
        stale = false;
        if (!body.isDisposed()) {
          whenSeen(this::look);
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
        .<Remarks>map(standing -> new FoundRemarks(standing, line)).orElseGet(Remarks::none);
  }

  /** Looks anew at the line of what is shown, or of what it is pinned to. */
  private void look() {
    looking.stop();
    LinePlan present = plan;
    Optional<EObject> element = isPinned() && present != null && desk.sessionOf(present.subject()).isPresent()
        ? Optional.of(present.subject()) : desk.shown();
    ClientSession client = element.flatMap(desk::sessionOf).orElse(null);
    if (client == null || element.isEmpty()) {
      actions.pin.setChecked(false);
      session = desk.session().orElse(null);
      become(null);
      return;
    }
    EObject subject = element.get();
    boolean all = actions.whole.isChecked()
        || picture.showsRest() && present != null && present.subject() == subject;
    if (client != session) {
      session = client;
      findRemarks(client);
    }
    looking.look(client, subject, all, this::become);
  }

  private void become(@Nullable LinePlan next) {
    LinePlan before = plan;
    if (before == null || next == null || before.subject() != next.subject()) {
      picture.fold();
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
        canvas().select(List.of(LineScene.id(next.subject())));
      }
      canvas().select(List.of());
    }
  }

  /** Lets go of a client that may be closed. */
  private void forget() {
    remarks = Remarks.none();
    walk.forget();
    list.clear();
    canvas().load();
    ClientSession present = session;
    if (present != null) {
      findRemarks(present);
    }
  }

  // ---- showing

  private void show() {
    LinePlan present = plan;
    boolean bare = present == null || present.above().isEmpty() && present.below().isEmpty() && present.rest().isEmpty()
        && present.practice().isEmpty() && !present.open().above() && !present.open().below();
    if (present == null || bare) {
      picture.hide();
      nothing(present);
      top(empty);
    } else if (canvas().load().isPresent()) {
      empty.show(LineWords.word("failed"), new EmptyState.Choice("retry", LineWords.word("failed.retry"), this::show));
      top(empty);
    } else {
      if (actions.asList.isChecked()) {
        list.show(present, remarks);
      }
      top(actions.asList.isChecked() ? list.control() : canvas().control());
    }
    foot.show(present == null || bare ? "" : present.story().sentence().in(Locale.getDefault()));
    actions.copy.setEnabled(!foot.text().isEmpty());
    actions.up.setEnabled(next(-1).isPresent());
    actions.down.setEnabled(next(1).isPresent());
    actions.pin.setEnabled(present != null);
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
    new Additions(client, line).firstObjective().ifPresent(this::add);
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
      canvas().control().setFocus();
    }
  }

  // ---- going

  /** What lies above (-1) or below (1) what is shown on this line. */
  private Optional<EObject> next(int by) {
    return plan().flatMap(present -> walk.next(present, desk.shown().orElse(present.subject()), by));
  }

  /**
   * Shows what lies above or below what is shown.
   *
   * @param by -1 to go up, 1 to go down
   */
  public void go(int by) {
    EObject here = desk.shown().orElse(null);
    next(by).ifPresent(there -> {
      walk.go(by, here);
      desk.show(there);
    });
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

  private Optional<OperationResult> add(Operation operation) {
    Optional<OperationResult> result = apply(operation);
    result.ifPresent(this::showAdded);
    return result;
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
    if (looking != null) {
      looking.stop();
    }
    super.dispose();
  }

  /** What the toolbar and the menu ask of the view. */
  private final class Deeds implements LineActions.Deeds {

    @Override
    public void go(int by) {
      ThroughlineView.this.go(by);
    }

    @Override
    public void show() {
      ThroughlineView.this.show();
    }

    @Override
    public void look() {
      ThroughlineView.this.look();
    }

    @Override
    public void copyStory() {
      ThroughlineView.this.copyStory();
    }

    @Override
    public void run(String command) {
      ThroughlineView.this.run(command);
    }
  }

  /** What the picture asks of the view. */
  private final class Owner implements LinePicture.Owner {

    @Override
    public Optional<ElementLinks.Offer> dropped(EObject element) {
      return ElementTies.offer(desk, element);
    }

    @Override
    public @Nullable LinePlan line() {
      return plan;
    }

    @Override
    public @Nullable ClientSession client() {
      return session;
    }

    @Override
    public Remarks remarks() {
      return remarks;
    }

    @Override
    public Additions additions(ClientSession client) {
      return new Additions(client, line);
    }

    @Override
    public void look() {
      ThroughlineView.this.look();
    }

    @Override
    public void show() {
      ThroughlineView.this.show();
    }

    @Override
    public void choose(EObject element) {
      walk.forget();
      desk.show(element);
    }

    @Override
    public Optional<OperationResult> add(Operation operation) {
      return ThroughlineView.this.add(operation);
    }

    @Override
    public void delete(EObject element) {
      Deleting.delete(getSite().getShell(), desk, List.of(element));
    }

    @Override
    public void impact(@Nullable EObject element) {
      ThroughlineView.this.impact(element);
    }

    @Override
    public void run(String command) {
      ThroughlineView.this.run(command);
    }

    @Override
    public void say(String words) {
      status(words);
    }

    @Override
    public void guard(Runnable work) {
      ThroughlineView.this.guard(work);
    }
  }
}
