package org.throughline.ui.canvas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
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
import org.throughline.internal.ui.canvas.CanvasBar;
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
import org.throughline.ui.ElementLinks;
import org.throughline.ui.ElementTies;
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
  private static final int SOON = 60;

  private final String id;
  private final Host host = new Host();
  private final Map<String, String> shown = new HashMap<>();
  private @Nullable ClientSession session;
  private Desk desk;
  private CanvasBar bar;
  private Composite body;
  private StackLayout stack;
  private SceneCanvas canvas;
  private TablePage table;
  private EmptyState message;
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

  /** Whether items can be dragged out of the canvas onto elements elsewhere in the window; not unless said otherwise. */
  protected boolean carries() {
    return false;
  }

  /**
   * What is dragged with items: elements, or one {@link org.throughline.ui.DraggedThing}; nothing unless said otherwise.
   *
   * @param items at least one
   */
  protected List<?> carried(ClientSession session, List<String> items) {
    return List.of();
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
    bar = new CanvasBar(parent, id, title(), options(), shown, new Tools());
    Label line = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
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

  /** Which choice of an option is shown; null for an option there is not. */
  public final @Nullable String choice(String option) {
    return shown.get(option);
  }

  /**
   * Chooses what is to be seen, as a person would: a choice of a pick, by its id, or the state of a toggle. Nothing
   * happens where a pick has no such choice.
   */
  public final void choose(String option, String state) {
    bar.choose(option, state);
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
    bar.table(wanted);
    load();
    setFocus();
  }

  /** Makes the picture anew. */
  protected final void load() {
    if (body.isDisposed() || session == null || !desk.sessions().contains(session)) {
      return;
    }
    bar.follow(options());
    canvas.shown(shown);
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
    state.command().ifPresent(each -> next.add(new EmptyState.Choice("next" + (next.size() + 1), each.label(),
        () -> host.command(each.command()))));
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
      } catch (NotEnabledException busy) {
        say(locked().orElse(""));
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
      bar.zoomed(zoom);
    }

    @Override
    public Optional<ElementLinks.Offer> dropped(String item) {
      return element(own(), item).flatMap(target -> ElementTies.offer(desk, target));
    }

    @Override
    public boolean carries() {
      return CanvasEditor.this.carries();
    }

    @Override
    public List<?> carried(List<String> items) {
      return CanvasEditor.this.carried(own(), items);
    }
  }

  /** What the tools over the canvas do. */
  private final class Tools implements CanvasBar.Deeds {

    @Override
    public SceneCanvas canvas() {
      return canvas;
    }

    @Override
    public void shown() {
      canvas.shown(shown);
      load();
    }

    @Override
    public void asTable(boolean wanted) {
      CanvasEditor.this.asTable(wanted);
    }

    @Override
    public void present() {
      CanvasEditor.this.present();
    }

    @Override
    public void copyPicture() {
      CanvasEditor.this.copyPicture();
    }

    @Override
    public void export(String end) {
      CanvasEditor.this.export(end);
    }
  }
}
