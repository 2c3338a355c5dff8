package org.throughline.internal.briefing.ui.preview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.jspecify.annotations.Nullable;
import org.throughline.briefing.BriefingRequest;
import org.throughline.briefing.document.Document;
import org.throughline.briefing.spi.Renderer;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Preferences;
import org.throughline.core.Progress;
import org.throughline.internal.briefing.ui.BriefText;
import org.throughline.internal.briefing.ui.BriefingExport;
import org.throughline.internal.briefing.ui.BriefingLanguages;
import org.throughline.internal.briefing.ui.MeantBriefing;
import org.throughline.internal.briefing.ui.Newest;
import org.throughline.internal.briefing.ui.ReadBy;
import org.throughline.internal.briefing.ui.brief.BriefEditor;
import org.throughline.model.briefing.Briefing;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.SafeView;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;

/**
 * The briefing as it goes out: the pages of the PDF file itself, read with the eyes of its reader. It follows every
 * change of the client.
 */
public final class PreviewView extends SafeView implements DeskListener {

  /** The id of the view. */
  public static final String ID = "org.throughline.briefing.ui.previewView";

  private static final String FORMAT = "pdf";
  private static final int TYPING = 100;
  private static final float STEP = 1.25f;

  private Desk desk;
  private BriefingExport export;
  private Newest making;
  private SheetWork work;
  private IPartListener follow;
  private Composite ground;
  private @Nullable EmptyState empty;
  private @Nullable Composite page;
  private Combo reader;
  private Combo language;
  private Button asText;
  private Label where;
  private Composite stack;
  private SheetCanvas sheets;
  private Text words;
  private @Nullable Briefing briefing;
  private @Nullable Document shown;
  private List<Locale> languages = List.of();
  private @Nullable String trouble;

  /** What was made. */
  private record Made(Document document, byte @Nullable [] pdf) {
  }

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    export = getSite().getService(BriefingExport.class);
    making = new Newest(getSite().getShell().getDisplay()::asyncExec, "briefing preview");
    work = new SheetWork(getSite().getShell().getDisplay()::asyncExec);
    setTitleImage(Icons.image("eye"));
    desk.addListener(this);
    follow = new Follow();
    getSite().getPage().addPartListener(follow);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
      getSite().getPage().removePartListener(follow);
      making.close();
      work.close();
    }
    super.dispose();
  }

  @Override
  protected void createContent(Composite parent) {
    ground = parent;
    empty = null;
    page = null;
    shown = null;
    fill();
  }

  @Override
  protected void focus() {
    if (page != null) {
      Control front = asText.getSelection() ? words : sheets.control();
      front.setFocus();
    } else if (empty != null) {
      empty.setFocus();
    }
  }

  // ---- the parts of the view

  private void fill() {
    ClientSession session = desk.session().orElse(null);
    Briefing meant = MeantBriefing.of(getSite().getPage(), desk, briefing).orElse(null);
    if (session == null || meant == null || pdf().isEmpty()) {
      nothing(session == null ? "closed" : meant == null ? "briefs.empty" : "brief.preview.format");
      return;
    }
    if (page == null) {
      clear();
      make();
      ground.layout(true, true);
    }
    boolean other = meant != briefing;
    briefing = meant;
    if (other) {
      shown = null;
      offer(session, meant);
      sheets.show(List.of());
    }
    make(session, meant, other ? 0 : TYPING);
  }

  private Optional<Renderer> pdf() {
    return export.renderers().stream().filter(it -> it.format().equals(FORMAT)).findFirst();
  }

  private void nothing(String key) {
    making.stop();
    briefing = null;
    shown = null;
    if (empty == null) {
      clear();
      empty = new EmptyState(ground, "preview", BriefText.message(key));
      ground.layout(true, true);
    }
    empty.show(BriefText.message(key), Stream.of(key).flatMap(it -> switch (it) {
      case "closed" -> Stream.of(EmptyState.Choice.command("open", BriefText.message("closed.open"),
          "org.throughline.ui.open"));
      case "briefs.empty" -> Stream.of(EmptyState.Choice.command("new", BriefText.message("briefs.empty.new"),
          "org.throughline.briefing.ui.new"));
      default -> Stream.of();
    }).toArray(EmptyState.Choice[]::new));
  }

  private void clear() {
    for (Control each : ground.getChildren()) {
      each.dispose();
    }
    empty = null;
    page = null;
  }

  private void make() {
    Composite made = new Composite(ground, SWT.NONE);
    page = made;
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 4;
    made.setLayout(layout);
    Composite bar = new Composite(made, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.center = true;
    row.wrap = true;
    bar.setLayout(row);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    reader = combo(bar, "brief.preview.reader");
    reader.setItems(Stream.of(ReadBy.values()).map(ReadBy::label).toArray(String[]::new));
    language = combo(bar, "brief.preview.language");
    button(bar, "brief.preview.smaller", "−", () -> sheets.zoom(1 / STEP));
    button(bar, "brief.preview.larger", "+", () -> sheets.zoom(STEP));
    button(bar, "brief.preview.fit", BriefText.of("brief.preview.fit"), () -> sheets.fit());
    asText = new Button(bar, SWT.TOGGLE);
    asText.setText(BriefText.of("brief.preview.text"));
    asText.setToolTipText(BriefText.of("brief.preview.text.tip"));
    asText.setData("id", "brief.preview.text");
    asText.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(this::turn)));
    where = new Label(made, SWT.WRAP);
    where.setData("id", "brief.preview.where");
    GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
    line.horizontalIndent = 4;
    line.widthHint = 120;
    where.setLayoutData(line);
    stack = new Composite(made, SWT.NONE);
    StackLayout layers = new StackLayout();
    stack.setLayout(layers);
    stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    sheets = new SheetCanvas(stack, work, this::tell);
    words = new Text(stack, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    words.setData("id", "brief.preview.words");
    Named.of(words, BriefText.of("brief.preview.words"));
    words.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP) {
        event.doit = false;
        sheets.go(sheets.page() + (event.keyCode == SWT.PAGE_DOWN ? 1 : -1));
      }
    });
    layers.topControl = sheets.control();
    Theme.whenChanged(made, () -> guard(this::tell));
    tell();
  }

  private Combo combo(Composite bar, String key) {
    Combo combo = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setData("id", key);
    Named.of(combo, BriefText.of(key));
    combo.setToolTipText(BriefText.of(key));
    combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(this::chosen)));
    return combo;
  }

  private void button(Composite bar, String key, String label, Runnable does) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(label);
    button.setToolTipText(BriefText.of(key + ".tip"));
    Named.of(button, BriefText.of(key + ".tip"));
    button.setData("id", key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guard(does)));
  }

  private void offer(ClientSession session, Briefing meant) {
    reader.select(ReadBy.of(meant.getReader()).ordinal());
    languages = BriefingLanguages.of(session, Optional.of(meant));
    language.setItems(languages.stream().map(BriefingLanguages::label).toArray(String[]::new));
    language.select(0);
    language.getParent().layout(true, true);
  }

  private void tell() {
    if (page == null || page.isDisposed() || sheets == null) {
      return;
    }
    String said = trouble;
    where.setText((said != null ? said : sheets.pages() == 0 ? BriefText.of("brief.preview.making")
        : BriefText.of("brief.preview.where", sheets.page() + 1, sheets.pages(), sheets.percent())).replace("&", "&&"));
    Theme.tint(where, said != null ? Theme::error : Theme::ink);
    if (!words.getText().replace(Text.DELIMITER, "\n").equals(sheets.words().replace("\r\n", "\n"))) {
      words.setText(sheets.words());
    }
    where.getParent().layout(true, true);
  }

  private void turn() {
    ((StackLayout) stack.getLayout()).topControl = asText.getSelection() ? words : sheets.control();
    stack.layout();
    tell();
    focus();
  }

  // ---- making it

  private void chosen() {
    shown = null;
    ClientSession session = desk.session().orElse(null);
    Briefing meant = briefing;
    if (session != null && meant != null) {
      make(session, meant, 0);
    }
  }

  private void make(ClientSession session, Briefing meant, int delay) {
    ReadBy eyes = ReadBy.values()[reader.getSelectionIndex()];
    Locale tongue = languages.get(language.getSelectionIndex());
    String id = Objects.requireNonNull(meant.getId());
    ZoneId zone = Objects.requireNonNullElse(session.client().getZone(), ZoneId.of("UTC"));
    Optional<String> author = Optional.of(getSite().getService(Preferences.class).get(Preferences.WHO)
        .nameIn(session.client())).filter(it -> !it.isEmpty());
    BriefingRequest request = new BriefingRequest(eyes.readership(meant), Optional.empty(), author, Optional.of(id),
        Optional.empty(), LocalDate.ofInstant(session.now(), zone));
    Document before = shown;
    Renderer pdf = pdf().orElseThrow();
    making.ask(delay, progress -> made(session, request, eyes == ReadBy.AGENCY, tongue, before, pdf, progress), made -> {
      if (page != null && !page.isDisposed() && briefing == meant) {
        guard(() -> take(made));
      }
    }, this::failed);
  }

  private Made made(ClientSession session, BriefingRequest request, boolean all, Locale tongue,
      @Nullable Document before, Renderer pdf, Progress progress) {
    Document document = export.document(session, request, all, tongue, progress);
    return new Made(document, document.equals(before) ? null : pdf.render(document));
  }

  private void take(Made made) {
    trouble = null;
    shown = made.document();
    byte[] pdf = made.pdf();
    if (pdf != null) {
      work.load(pdf, sizes -> guard(() -> {
        if (page != null && !page.isDisposed()) {
          sheets.show(sizes);
          tell();
        }
      }));
    } else {
      tell();
    }
  }

  private void failed(RuntimeException failure) {
    if (page != null && !page.isDisposed()) {
      if (failure instanceof ClientException known) {
        trouble = known.text().in(Locale.getDefault());
      } else {
        Trouble.log(failure);
        trouble = BriefText.of("brief.preview.failed");
      }
      tell();
    }
  }

  // ---- what happens in the window

  /** Shows the briefing that is meant now, where that is another one. */
  private void look() {
    whenSeen(() -> {
      if (page == null || MeantBriefing.of(getSite().getPage(), desk, briefing).orElse(null) != briefing) {
        fill();
      }
    });
  }

  @Override
  public void activated(ClientSession session) {
    whenSeen(this::fill);
  }

  @Override
  public void closed() {
    whenSeen(this::fill);
  }

  @Override
  public void changed(ClientChange change) {
    whenSeen(this::fill);
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (MeantBriefing.around(element).isPresent()) {
      look();
    }
  }

  /** Follows the editor in front. */
  private final class Follow implements IPartListener {

    @Override
    public void partActivated(IWorkbenchPart part) {
      if (part instanceof BriefEditor) {
        look();
      }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
      partActivated(part);
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
      // What was shown stays.
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
      // What was shown stays.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
      // It comes to the front afterwards.
    }
  }
}
