package org.throughline.ui.canvas;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.internal.ui.canvas.CanvasWords;
import org.throughline.internal.ui.canvas.PictureFile;
import org.throughline.internal.ui.canvas.Presentation;
import org.throughline.internal.ui.canvas.TablePage;
import org.throughline.model.Element;
import org.throughline.picture.TextMetrics;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.picture.canvas.Choice;
import org.throughline.picture.canvas.NothingYet;
import org.throughline.picture.canvas.ShowOption;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.ElementInput;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.LongWork;
import org.throughline.ui.TextSize;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/**
 * An editor that shows a canvas. A module extends it, says what there is to show, and gets everything else: the local
 * toolbar, the table, the keyboard, export, presentation, the empty state and what happens when the picture fails. It
 * follows the client that is open and what the window shows; what is selected here is shown everywhere.
 */
public abstract class CanvasEditor extends EditorPart implements DeskListener {

  private static final String CONTEXT = "org.throughline.ui.canvas";
  private static final String CHOICES = "choices";
  private static final int SOON = 60;
  private static final int LEAST_CHOICES = 120;
  /** Pixels of a pick with long choices; the list that opens is as wide as they are. */
  private static final int MOST_PICK = 160;
  private static final String ROOMY = "roomy";

  private final String id;
  private final Host host = new Host();
  private final Map<String, String> shown = new HashMap<>();
  private final Map<String, Combo> combos = new HashMap<>();
  private @Nullable ClientSession session;
  private Desk desk;
  private Composite body;
  private StackLayout stack;
  private SceneCanvas canvas;
  private TablePage table;
  private EmptyState message;
  private ToolItem tableItem;
  private ToolItem zoomItem;
  private boolean tableWanted;
  private boolean stale;
  private boolean choosing;

  /**
   * An editor.
   *
   * @param id begins the ids of its controls, such as {@code canvas.organisation}
   */
  protected CanvasEditor(String id) {
    this.id = id;
  }

  // ---- what a module says

  /** What the canvas is called in the language of the program. */
  protected abstract String title();

  /** What there is to show of the open client. Asked after every change that {@link #concerns} it. */
  protected abstract CanvasContent content(ClientSession session, CanvasRequest request);

  /**
   * What the reader may choose to see, at the left of the toolbar. Asked again with every change of the picture: the
   * choices of a pick may be others then, but not which picks and toggles there are.
   */
  protected List<ShowOption> options() {
    return List.of();
  }

  /** Whether a change can make the canvas look different; always unless said otherwise. */
  protected boolean concerns(ClientChange change) {
    return true;
  }

  /**
   * The element an item of the canvas stands for, which the window shows when the item is selected: the one with its
   * id unless said otherwise.
   */
  protected Optional<EObject> element(ClientSession session, String item) {
    return session.index().byId(item);
  }

  /** The items that stand for an element, which are selected when the window shows it: the one with its id. */
  protected List<String> items(Element element) {
    return List.of(String.valueOf(element.getId()));
  }

  /** Makes what stands below the picture, such as what is in the chosen place; nothing unless said otherwise. */
  protected void foot(Composite parent) {
  }

  /** Other items were selected on the canvas; nothing follows from it unless said otherwise. */
  protected void chose(List<String> items) {
  }

  /** The name of the icon of the tab. */
  protected String icon() {
    return "form";
  }

  // ---- the part

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
  }

  @Override
  public final void createPartControl(Composite parent) {
    desk = getSite().getService(Desk.class);
    session = getEditorInput() instanceof ElementInput input ? input.session() : desk.session().orElse(null);
    setPartName(title());
    setTitleImage(Icons.image(icon()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    parent.setLayout(layout);
    TextMetrics metrics = new TypefaceMetrics();
    bar(parent);
    body = new Composite(parent, SWT.NONE);
    body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    stack = new StackLayout();
    body.setLayout(stack);
    canvas = new SceneCanvas(body, host, metrics, id, false);
    canvas.shown(shown);
    table = new TablePage(body, id, title(), this::chosen);
    message = new EmptyState(body, id, locale -> title());
    stack.topControl = canvas.control();
    foot(parent);
    getSite().getService(IContextService.class).activateContext(CONTEXT);
    desk.addListener(this);
    Theme.whenChanged(body, () -> canvas.themeChanged());
    load();
    canvas.zoom(TextSize.scale());
    desk.shown().ifPresent(this::shown);
  }

  private void bar(Composite parent) {
    Composite bar = new Composite(parent, SWT.NONE);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginHeight = 4;
    layout.marginWidth = 8;
    bar.setLayout(layout);
    Composite choices = new Composite(bar, SWT.NONE);
    // What there is to choose goes on in another row where there is little room; the tools at the right stay.
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = LEAST_CHOICES;
    choices.setLayoutData(wide);
    RowLayout row = new RowLayout();
    row.marginLeft = 0;
    row.marginTop = 0;
    row.marginBottom = 0;
    row.spacing = 8;
    row.center = true;
    choices.setLayout(row);
    for (ShowOption option : options()) {
      switch (option) {
        case ShowOption.Toggle toggle -> toggle(choices, toggle);
        case ShowOption.Pick pick -> pick(choices, pick);
      }
    }
    ToolBar tools = tools(bar);
    int whole = choices.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
        + 2 * layout.marginWidth + layout.horizontalSpacing;
    bar.addListener(SWT.Resize, event -> fit(choices, whole <= bar.getClientArea().width));
    Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
  }

  /** Where there is little room, toggles are their icons alone; their names are their tooltips. */
  private static void fit(Composite choices, boolean roomy) {
    if (Boolean.valueOf(roomy).equals(choices.getData(ROOMY))) {
      return;
    }
    choices.setData(ROOMY, roomy);
    for (Control each : choices.getChildren()) {
      if (each instanceof ToolBar toggle) {
        toggle.getItem(0).setText(roomy ? toggle.getItem(0).getToolTipText() : "");
      }
    }
    choices.requestLayout();
  }

  private void toggle(Composite bar, ShowOption.Toggle toggle) {
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    tools.setData("id", id + ".show." + toggle.id());
    named(tools, toggle.label().in(Locale.getDefault()));
    ToolItem item = new ToolItem(tools, SWT.CHECK);
    item.setText(toggle.label().in(Locale.getDefault()));
    item.setToolTipText(toggle.label().in(Locale.getDefault()));
    item.setImage(Icons.image(toggle.icon()));
    item.setSelection(toggle.on());
    shown.put(toggle.id(), String.valueOf(toggle.on()));
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(toggle.id(),
        String.valueOf(item.getSelection()))));
  }

  private void pick(Composite bar, ShowOption.Pick pick) {
    String name = pick.label().in(Locale.getDefault());
    Composite both = new Composite(bar, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    both.setLayout(layout);
    Label label = new Label(both, SWT.NONE);
    label.setText(name.replace("&", "&&"));
    Combo combo = new Combo(both, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setData("id", id + ".show." + pick.id());
    named(combo, name);
    fill(combo, pick);
    GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
    place.widthHint = Math.min(MOST_PICK, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    combo.setLayoutData(place);
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      if (combo.getData(CHOICES) instanceof List<?> choices && combo.getSelectionIndex() >= 0) {
        show(pick.id(), String.valueOf(choices.get(combo.getSelectionIndex())));
      }
    }));
    combos.put(pick.id(), combo);
  }

  /** Offers the choices there are now; what was chosen stays chosen while it is among them. */
  private void fill(Combo combo, ShowOption.Pick pick) {
    List<String> choices = pick.choices().stream().map(ShowOption.Choice::id).toList();
    String[] labels = pick.choices().stream().map(each -> each.label().in(Locale.getDefault())).toArray(String[]::new);
    if (!choices.equals(combo.getData(CHOICES)) || !Arrays.equals(labels, combo.getItems())) {
      combo.setItems(labels);
      combo.setData(CHOICES, choices);
    }
    int chosen = Math.max(0, choices.indexOf(shown.getOrDefault(pick.id(), "")));
    shown.put(pick.id(), choices.get(chosen));
    combo.select(chosen);
  }

  private void follow(List<ShowOption> options) {
    for (ShowOption option : options) {
      Combo combo = combos.get(option.id());
      if (option instanceof ShowOption.Pick pick && combo != null) {
        fill(combo, pick);
      }
    }
    canvas.shown(shown);
  }

  private static void named(Control control, String name) {
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }

  /** Which choice of an option is shown; null for an option there is not. */
  public final @Nullable String choice(String option) {
    return shown.get(option);
  }

  /**
   * Chooses what is to be seen, as a person would: a choice of a pick, by its id, or the state of a toggle. Nothing
   * happens where a pick has no such choice.
   */
  public final void choose(String option, String state) {
    Combo combo = combos.get(option);
    if (state.equals(shown.get(option))) {
      return;
    }
    if (combo != null) {
      if (!(combo.getData(CHOICES) instanceof List<?> choices) || !choices.contains(state)) {
        return;
      }
      combo.select(choices.indexOf(state));
    }
    show(option, state);
  }

  private void show(String option, String state) {
    shown.put(option, state);
    canvas.shown(shown);
    load();
  }

  private ToolBar tools(Composite bar) {
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    tools.setData("id", id + ".tools");
    named(tools, title());
    tableItem = new ToolItem(tools, SWT.CHECK);
    tableItem.setText(CanvasWords.of("tool.table"));
    tableItem.setToolTipText(CanvasWords.of("tool.table.tip"));
    tableItem.setImage(Icons.image("table"));
    tableItem.setData("id", id + ".asTable");
    tableItem.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> asTable(tableItem.getSelection())));
    new ToolItem(tools, SWT.SEPARATOR);
    tool(tools, "minus", "tool.smaller", () -> canvas.zoomOut());
    zoomItem = new ToolItem(tools, SWT.PUSH);
    zoomItem.setText(percent(1));
    zoomItem.setToolTipText(CanvasWords.of("tool.zoom.tip"));
    zoomItem.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> canvas.zoom(1)));
    tool(tools, "plus", "tool.larger", () -> canvas.zoomIn());
    ToolItem more = new ToolItem(tools, SWT.DROP_DOWN);
    more.setText(CanvasWords.of("tool.more"));
    more.setToolTipText(CanvasWords.of("tool.more"));
    Menu menu = more(tools.getShell());
    tools.addListener(SWT.Dispose, event -> menu.dispose());
    more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
      var place = more.getBounds();
      menu.setLocation(tools.toDisplay(place.x, place.y + place.height));
      menu.setVisible(true);
    }));
    return tools;
  }

  private static void tool(ToolBar tools, String icon, String key, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setToolTipText(CanvasWords.of(key));
    item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
  }

  private Menu more(Shell shell) {
    Menu menu = new Menu(shell, SWT.POP_UP);
    entry(menu, "more.fit", "Ctrl+9", () -> canvas.fit());
    entry(menu, "more.present", "F11", this::present);
    new MenuItem(menu, SWT.SEPARATOR);
    entry(menu, "more.copy", "Ctrl+Shift+C", this::copyPicture);
    entry(menu, "more.svg", "Ctrl+Shift+E", () -> export("svg"));
    entry(menu, "more.png", "", () -> export("png"));
    return menu;
  }

  private static void entry(Menu menu, String key, String accelerator, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(CanvasWords.of(key) + (accelerator.isEmpty() ? "" : "\t" + accelerator));
    item.addListener(SWT.Selection, event -> action.run());
  }

  private static String percent(double zoom) {
    return NumberFormat.getPercentInstance(Locale.getDefault()).format(zoom);
  }

  // ---- what the parts of the editor do together

  /** The canvas. */
  public final SceneCanvas canvas() {
    return canvas;
  }

  /** Whether it is shown as outline and table. */
  public final boolean isTable() {
    return tableWanted;
  }

  /** Shows it as outline and table, or as a picture. */
  public final void asTable(boolean wanted) {
    tableWanted = wanted;
    tableItem.setSelection(wanted);
    load();
    setFocus();
  }

  /** Makes the picture anew. */
  protected final void load() {
    if (body.isDisposed() || session == null || !desk.sessions().contains(session)) {
      return;
    }
    follow(options());
    Optional<Throwable> failed = canvas.load();
    CanvasContent content = canvas.content();
    if (failed.isPresent() || content == null) {
      message.show(locale -> CanvasWords.of("failed", title()),
          new EmptyState.Choice("retry", locale -> CanvasWords.of("failed.retry"), this::load));
      top(message);
    } else if (content.nothing().isPresent()) {
      empty(content.nothing().get());
    } else if (tableWanted) {
      table.show(content);
      table.select(canvas.selection());
      top(table.control());
    } else {
      top(canvas.control());
    }
  }

  private void empty(NothingYet state) {
    List<EmptyState.Choice> next = new ArrayList<>();
    for (Choice.Act act : state.next()) {
      next.add(new EmptyState.Choice("next" + (next.size() + 1), act.label(),
          () -> act.operation().flatMap(host::run).ifPresent(result -> added(result, act.typing()))));
    }
    message.show(state.sentence(), next.toArray(EmptyState.Choice[]::new));
    top(message);
  }

  private void added(OperationResult result, boolean typing) {
    load();
    for (EObject each : result.added()) {
      if (each instanceof Element element && canvas.place(String.valueOf(element.getId())).isPresent()) {
        canvas.select(List.of(element.getId()));
        if (typing) {
          canvas.edit(element.getId());
        }
        return;
      }
    }
  }

  private void top(Control control) {
    if (stack.topControl != control) {
      stack.topControl = control;
      body.layout();
    }
  }

  /** Shows the canvas alone on the full screen; Escape ends it. */
  public final Shell present() {
    return Presentation.open(host, getSite().getShell(), new TypefaceMetrics(), id, shown);
  }

  /** Puts the picture on the clipboard. */
  public final void copyPicture() {
    PictureFile.copy(canvas, body.getDisplay());
    say(CanvasWords.of("copied"));
  }

  /**
   * Asks for a file and writes the picture to it.
   *
   * @param end "svg" or "png"
   */
  public final void export(String end) {
    CanvasContent content = canvas.content();
    if (content == null) {
      return;
    }
    FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
    dialog.setText(CanvasWords.of("export.title." + end));
    dialog.setFileName(PictureFile.name(content.scene(), end));
    dialog.setFilterExtensions(new String[] {"*." + end});
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    if (chosen != null) {
      boolean ends = chosen.toLowerCase(Locale.ROOT).endsWith("." + end);
      export(Path.of(ends ? chosen : chosen + "." + end));
    }
  }

  /**
   * Writes the picture to a file that ends in .svg or .png, away from the UI thread.
   *
   * @return whether it is there
   */
  public final boolean export(Path file) {
    Optional<Path> written = LongWork.run(CanvasWords.of("task.export"), PictureFile.writing(canvas, file));
    written.ifPresent(path -> say(CanvasWords.of("exported", path)));
    return written.isPresent();
  }

  private void say(String words) {
    getEditorSite().getActionBars().getStatusLineManager().setMessage(words.isEmpty() ? null : words);
  }

  private void chosen(String item) {
    canvas.select(List.of(item));
    host.selected(List.of(item));
  }

  // ---- what happens in the window

  @Override
  public void changed(ClientSession changed, ClientChange change) {
    if (changed == session && concerns(change) && !stale) {
      // Typing elsewhere changes the client with every key; the picture is made once when there is time.
      stale = true;
      body.getDisplay().timerExec(SOON, () -> {
        if (stale && !body.isDisposed()) {
          refresh();
        }
      });
    }
  }

  private ClientSession own() {
    if (session == null) {
      throw new IllegalStateException("No client is open");
    }
    return session;
  }

  private void refresh() {
    stale = false;
    load();
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (!choosing && element instanceof Element found && found.getId() != null && canvas.content() != null) {
      List<String> items = items(found).stream().filter(each -> canvas.place(each).isPresent()).toList();
      // What is selected already stays so, also where only part of it stands for the element.
      if (items.isEmpty() || canvas.selection().stream().noneMatch(items::contains)) {
        canvas.select(items.stream().limit(1).toList());
      }
      table.select(canvas.selection());
    }
  }

  @Override
  public void setFocus() {
    if (stack.topControl == message) {
      message.setFocus();
    } else if (stack.topControl == table.control()) {
      table.focus();
    } else {
      canvas.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // What is edited belongs to the session, which is saved as a whole.
  }

  @Override
  public void doSaveAs() {
    // As above.
  }

  /** What the canvas asks of the window. */
  private final class Host implements CanvasHost {

    @Override
    public String name() {
      return title();
    }

    @Override
    public CanvasContent content(CanvasRequest request) {
      return CanvasEditor.this.content(own(), request);
    }

    @Override
    public Optional<String> locked() {
      return own().access().editable() ? Optional.empty()
          : Optional.of(own().access().why().map(why -> why.in(Locale.getDefault())).orElse(title()));
    }

    @Override
    public Optional<OperationResult> run(Operation operation) {
      try {
        if (desk.session().filter(active -> active == session).isEmpty()) {
          desk.activate(own());
        }
        OperationResult result = desk.run(operation);
        if (stale) {
          refresh();
        }
        return Optional.of(result);
      } catch (ClientException refused) {
        say(refused.text().in(Locale.getDefault()));
        return Optional.empty();
      }
    }

    @Override
    public void command(String command) {
      try {
        getSite().getService(IHandlerService.class).executeCommand(command, null);
      } catch (CommandException failed) {
        Trouble.show(failed);
      }
    }

    @Override
    public void say(String words) {
      CanvasEditor.this.say(words);
    }

    @Override
    public void selected(List<String> ids) {
      choosing = true;
      try {
        List<String> chosen = new ArrayList<>(ids);
        if (!chosen.isEmpty()) {
          element(own(), chosen.getLast()).ifPresent(desk::show);
        }
        say(chosen.size() > 1 ? CanvasWords.of("selected.many", chosen.size()) : "");
        table.select(chosen);
        chose(chosen);
      } finally {
        choosing = false;
      }
    }

    @Override
    public void zoomed(double zoom) {
      if (zoomItem != null && !zoomItem.isDisposed()) {
        zoomItem.setText(percent(zoom));
      }
    }
  }
}
