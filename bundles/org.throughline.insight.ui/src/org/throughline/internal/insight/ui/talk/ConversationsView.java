package org.throughline.internal.insight.ui.talk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.throughline.coherence.spi.Day;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.insight.evidence.EvidenceService;
import org.throughline.insight.evidence.QuoteDraft;
import org.throughline.insight.figure.ConversationRow;
import org.throughline.insight.figure.ConversationThread;
import org.throughline.insight.figure.ConversationThread.Said;
import org.throughline.insight.figure.Conversations.Order;
import org.throughline.insight.figure.CorrectFeeling;
import org.throughline.insight.figure.FigureFilter;
import org.throughline.insight.figure.Figures;
import org.throughline.insight.text.Polarity;
import org.throughline.internal.insight.ui.BoardChoice;
import org.throughline.internal.insight.ui.card.CardMaking;
import org.throughline.internal.insight.ui.card.CardStart;
import org.throughline.internal.insight.ui.card.DraggedEvidence;
import org.throughline.model.Channel;
import org.throughline.model.ModelPackage;
import org.throughline.model.Property;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.InsightChapter;
import org.throughline.model.insight.MessageDirection;
import org.throughline.model.insight.QuotePermission;
import org.throughline.model.insight.Sentiment;
import org.throughline.picture.TypefaceMetrics;
import org.throughline.picture.canvas.CanvasContent;
import org.throughline.picture.canvas.CanvasRequest;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.EmptyState;
import org.throughline.ui.Icons;
import org.throughline.ui.Roomy;
import org.throughline.ui.SafeView;
import org.throughline.ui.TextRemarks;
import org.throughline.ui.TextSize;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.canvas.CanvasHost;
import org.throughline.ui.canvas.SceneCanvas;

/**
 * The conversations behind the figures: a list of those that are chosen on the board, and below it the one that is read.
 * Without a board it shows all of the open client. Everything is read beside the window.
 */
public final class ConversationsView extends SafeView implements DeskListener, BoardChoice.Listener {

  /** The id of the view. */
  public static final String ID = "org.throughline.insight.ui.conversations";
  private static final String IMPORT = "org.throughline.insight.ui.import";
  private static final int SOON = 150;

  private Desk desk;
  private BoardChoice board;
  private Figures figures;
  private EvidenceService evidence;
  private @Nullable TalkReader reader;
  private StackLayout stack;
  private Composite ground;
  private Composite page;
  private Label caption;
  private TalkTable table;
  private SceneCanvas canvas;
  private EmptyState empty;
  private Button quote;
  private Button card;
  private @Nullable ClientSession session;
  private @Nullable ReadThread thread;
  private @Nullable ConversationRow reading;
  private Order order = Order.LATEST;
  private boolean stale;
  private boolean shownBefore;

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    board = getSite().getService(BoardChoice.class);
    figures = getSite().getService(Figures.class);
    evidence = getSite().getService(EvidenceService.class);
    setTitleImage(Icons.image("message"));
    desk.addListener(this);
    board.addListener(this);
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
      board.removeListener(this);
    }
    Optional.ofNullable(reader).ifPresent(TalkReader::close);
    super.dispose();
  }

  // ---- the parts of the view

  @Override
  protected void createContent(Composite parent) {
    Optional.ofNullable(reader).ifPresent(TalkReader::close);
    reader = new TalkReader(figures, remarks(), parent.getDisplay());
    ground = parent;
    stack = new StackLayout();
    parent.setLayout(stack);
    empty = new EmptyState(parent, "talk", TalkWords.message("closed"));
    page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    caption = new Label(page, SWT.RIGHT);
    caption.setData("id", "talk.caption");
    GridData strip = new GridData(SWT.FILL, SWT.TOP, true, false);
    strip.verticalIndent = 4;
    strip.horizontalIndent = 8;
    caption.setLayoutData(strip);
    Theme.tint(caption, Theme::ink3);
    SashForm sash = new SashForm(page, SWT.VERTICAL);
    sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    table = new TalkTable(sash, times(), this::more, this::read, this::order);
    canvas = new SceneCanvas(sash, new Host(), new TypefaceMetrics(), "talk.canvas", false);
    sash.setWeights(34, 66);
    Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Composite row = new Composite(page, SWT.NONE);
    RowLayout buttons = new RowLayout();
    buttons.spacing = 8;
    buttons.marginLeft = 8;
    buttons.wrap = true;
    row.setLayout(buttons);
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    quote = button(row, "quote", "quote", this::addQuote);
    card = button(row, "card", "insight", this::makeCard);
    Theme.whenChanged(page, () -> {
      canvas.themeChanged();
      canvas.zoom(TextSize.scale());
    });
    canvas.zoom(TextSize.scale());
    shownBefore = false;
    look(true);
  }

  private static Button button(Composite row, String key, String icon, Runnable does) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(TalkWords.of(key));
    button.setImage(Icons.image(icon));
    button.setData("id", "talk." + key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
    return Roomy.of(button);
  }

  private static List<TextRemarks> remarks() {
    BundleContext context = FrameworkUtil.getBundle(ConversationsView.class).getBundleContext();
    List<TextRemarks> found = new ArrayList<>();
    try {
      for (ServiceReference<TextRemarks> each : context.getServiceReferences(TextRemarks.class, null)) {
        Optional.ofNullable(context.getService(each)).ifPresent(found::add);
      }
    } catch (InvalidSyntaxException withoutFilter) {
      throw new IllegalStateException(withoutFilter);
    }
    return found;
  }

  @Override
  protected void focus() {
    if (stack.topControl == empty) {
      empty.setFocus();
    } else {
      table.control().setFocus();
    }
  }

  private TalkTimes times() {
    ClientSession client = session;
    ZoneId zone = client == null ? null : client.client().getZone();
    return new TalkTimes(zone == null ? ZoneOffset.UTC : zone, Locale.getDefault());
  }

  // ---- what is asked

  /** Looks anew for what is chosen. */
  private void look(boolean fresh) {
    ClientSession client = desk.session().orElse(null);
    TalkReader open = reader;
    if (open == null) {
      return;
    }
    boolean other = client != session;
    session = client;
    if (client == null) {
      open.release();
      become(null, null);
      say(TalkWords.message("closed"), EmptyState.Choice.command("open", TalkWords.message("closed.open"), "org.throughline.ui.open"));
      return;
    }
    FigureFilter filter = board.of(client);
    if (!hasTalk(client)) {
      open.release();
      become(null, null);
      none();
      return;
    }
    if (other || !shownBefore) {
      become(null, null);
      say(TalkWords.message("reading"));
    }
    caption.setText(TalkWords.of("reading"));
    LocalDate from = filter.from();
    table.oneDay(from != null && from.equals(filter.until()));
    open.ask(new TalkReader.Question(client, filter, order, fresh || other), TalkTable.PAGE, new TalkReader.Answers() {
      @Override
      public void found(TalkReader.Found found) {
        guard(() -> ConversationsView.this.found(client, filter, found));
      }

      @Override
      public void failed(String why) {
        guard(() -> ConversationsView.this.failed(why));
      }
    });
  }

  private static boolean hasTalk(ClientSession client) {
    return client.index().<Dataset>all(Dataset.class).stream().anyMatch(each ->
        each.getKind() == org.throughline.model.insight.DatasetKind.CONVERSATIONS && each.getDataFile() != null
            && each.getState() == org.throughline.model.insight.DatasetState.IN_USE);
  }

  private void found(ClientSession client, FigureFilter filter, TalkReader.Found found) {
    if (found.count() == 0) {
      become(null, null);
      if (filter.isEverything()) {
        none();
      } else {
        say(TalkWords.message("nothing"), new EmptyState.Choice("all", TalkWords.message("nothing.all"),
            () -> board.choose(client, FigureFilter.everything())));
      }
      return;
    }
    boolean same = shownBefore && stack.topControl == page;
    caption.setText(caption(filter, found.count()).replace("&", "&&"));
    table.show(found.count(), found.first(), times(), same);
    if (stack.topControl != page) {
      stack.topControl = page;
      ground.layout();
    }
    shownBefore = true;
    // Where the row comes later, it is read when it comes.
    table.chooseFirst().ifPresentOrElse(row -> {
      ConversationRow before = reading;
      if (before == null || !found.whole() || !same || !before.equals(row)) {
        read(row);
      }
    }, () -> reading = null);
  }

  private static String caption(FigureFilter filter, long count) {
    LocalDate from = filter.from();
    LocalDate until = filter.until();
    return from != null && from.equals(until) ? TalkWords.of("caption.day", count, new Day(from))
        : filter.isEverything() ? TalkWords.of("caption.all", count) : TalkWords.of("caption", count);
  }

  private void failed(String why) {
    become(null, null);
    caption.setText("");
    say(locale -> why, new EmptyState.Choice("retry", TalkWords.message("retry"), () -> look(true)));
  }

  private void none() {
    ClientSession client = session;
    if (client != null && client.access().editable()) {
      say(TalkWords.message("none"), EmptyState.Choice.command("import", TalkWords.message("none.import"), IMPORT));
    } else {
      say(TalkWords.message("none"));
    }
  }

  private void say(org.throughline.core.Worded sentence, EmptyState.Choice... choices) {
    empty.show(sentence, choices);
    if (stack.topControl != empty) {
      stack.topControl = empty;
      ground.layout();
    }
  }

  private void more(long from) {
    Optional.ofNullable(reader).ifPresent(open -> open.page(from, TalkTable.PAGE, rows -> guard(() -> {
      table.page(from, rows);
      if (reading == null) {
        table.chooseFirst().ifPresent(this::read);
      }
    })));
  }

  private void order(Order wanted) {
    order = wanted;
    shownBefore = false;
    guard(() -> look(false));
  }

  private void read(@Nullable ConversationRow row) {
    ClientSession client = session;
    TalkReader open = reader;
    if (row == null || client == null || open == null) {
      become(null, null);
      return;
    }
    reading = row;
    open.thread(client, row, read -> guard(() -> become(row, read)), why -> guard(() -> become(null, null)));
  }

  private void become(@Nullable ConversationRow row, @Nullable ReadThread read) {
    ReadThread before = thread;
    reading = row;
    thread = read;
    boolean same = before != null && read != null && before.thread().row().line() == read.thread().row().line();
    if (!same) {
      canvas.select(List.of());
    }
    canvas.load();
    boolean can = read != null && session != null && session.access().editable();
    quote.setEnabled(can);
    card.setEnabled(can);
  }

  /** The conversation that is read; empty while none is. */
  public Optional<ConversationThread> thread() {
    return Optional.ofNullable(thread).map(ReadThread::thread);
  }

  /** The canvas it is drawn on. */
  public SceneCanvas canvas() {
    return canvas;
  }

  /** Whether something is being read beside the window. */
  public boolean isReading() {
    TalkReader open = reader;
    return stale || open != null && open.isBusy();
  }

  // ---- what happens in the window

  @Override
  public void chosen(ClientSession client, FigureFilter filter) {
    if (client == desk.session().orElse(null)) {
      shownBefore = false;
      guard(() -> look(false));
    }
  }

  @Override
  public void activated(ClientSession client) {
    later();
  }

  @Override
  public void closed(ClientSession client) {
    if (client == session) {
      guard(() -> look(true));
    }
  }

  @Override
  public void closed() {
    guard(() -> look(true));
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (desk.session().orElse(null) != session) {
      later();
    }
  }

  @Override
  public void changed(ClientSession client, ClientChange change) {
    if (client == session && (Figures.isAffectedBy(change) || isCorrection(change))) {
      later();
    }
  }

  /** What people say of feelings and topics stands in properties of the chapter. */
  private static boolean isCorrection(ClientChange change) {
    return change.touched().stream().anyMatch(each -> each.object() instanceof InsightChapter
        && each.feature() == ModelPackage.Literals.ELEMENT__PROPERTIES
        || each.object() instanceof Property && each.object().eContainer() instanceof InsightChapter);
  }

  /** Once for all that happens in one go. */
  private void later() {
    if (!stale && ground != null && !ground.isDisposed()) {
      stale = true;
      ground.getDisplay().timerExec(SOON, () -> {
        stale = false;
        if (!ground.isDisposed()) {
          whenSeen(() -> look(true));
        }
      });
    }
  }

  // ---- what is done with a message

  private Optional<Said> chosenMessage() {
    ReadThread read = thread;
    if (read == null || !(canvas.content() instanceof ThreadContent content)) {
      return Optional.empty();
    }
    return content.message(canvas.selection())
        .or(() -> read.thread().messages().stream().filter(Said::fromCustomer).findFirst());
  }

  private QuoteDraft draft(ClientSession client, ConversationThread read, Said said) {
    Optional<Dataset> dataset = client.index().byId(read.row().dataset()).filter(Dataset.class::isInstance).map(Dataset.class::cast);
    Optional<Channel> channel = client.index().byId(read.row().channel()).filter(Channel.class::isInstance).map(Channel.class::cast);
    Polarity feeling = said.feeling();
    return new QuoteDraft(said.text().strip(), Optional.empty(), Optional.of(said.at()),
        TalkWords.of(said.fromCustomer() ? "speaker.customer" : "speaker.desk"),
        said.fromCustomer() ? MessageDirection.INBOUND : MessageDirection.OUTBOUND,
        feeling == null || !said.fromCustomer() ? Sentiment.NOT_RATED : Sentiment.valueOf(feeling.name()), QuotePermission.NOT_ASKED,
        Optional.of(said.id()), dataset, channel);
  }

  private void addQuote() {
    ClientSession client = session;
    thread().ifPresent(read -> chosenMessage().filter(each -> client != null).ifPresent(said ->
        making(client).quote(board.of(client), draft(client, read, said))));
  }

  private void makeCard() {
    ClientSession client = session;
    if (client != null) {
      making(client).make(board.of(client), thread().flatMap(read -> chosenMessage().map(said -> draft(client, read, said))));
    }
  }

  private CardMaking making(@Nullable ClientSession client) {
    if (client == null) {
      throw new IllegalStateException("No client is open");
    }
    return new CardMaking(shell(), desk, client, evidence);
  }

  private Shell shell() {
    return getSite().getShell();
  }

  private void copy() {
    chosenMessage().ifPresent(said -> {
      Clipboard clipboard = new Clipboard(ground.getDisplay());
      try {
        clipboard.setContents(new Object[] {said.text()}, new Transfer[] {TextTransfer.getInstance()});
      } finally {
        clipboard.dispose();
      }
    });
  }

  private void feel(String feeling) {
    ClientSession client = session;
    TalkReader open = reader;
    Said said = chosenMessage().orElse(null);
    if (client != null && open != null && said != null) {
      Polarity polarity = feeling.isEmpty() ? null : Polarity.valueOf(feeling);
      open.other(() -> figures.correction(client, said.id(), polarity), (CorrectFeeling correction) -> {
        if (desk.sessions().contains(client)) {
          run(client, correction);
        }
      }, this::status);
    }
  }

  private Optional<OperationResult> run(ClientSession client, Operation operation) {
    try {
      return Optional.of(client.run(operation));
    } catch (ClientException refused) {
      Trouble.show(refused);
      return Optional.empty();
    }
  }

  private void status(String words) {
    getViewSite().getActionBars().getStatusLineManager().setMessage(words.isEmpty() ? null : words);
  }

  /** What the canvas asks of the view. */
  private final class Host implements CanvasHost {

    @Override
    public String name() {
      return TalkWords.of("thread");
    }

    @Override
    public CanvasContent content(CanvasRequest request) {
      ReadThread read = thread;
      ClientSession client = session;
      return read == null || client == null ? ThreadContent.none(request)
          : ThreadContent.of(read, times(), client.access().editable(), request);
    }

    @Override
    public Optional<String> locked() {
      ClientSession client = session;
      return client == null || client.access().editable() ? Optional.empty()
          : Optional.of(client.access().why().map(why -> why.in(Locale.getDefault())).orElse(name()));
    }

    @Override
    public Optional<OperationResult> run(Operation operation) {
      ClientSession client = session;
      return client == null ? Optional.empty() : ConversationsView.this.run(client, operation);
    }

    @Override
    public void command(String id) {
      switch (id) {
        case ThreadContent.COPY -> copy();
        case ThreadContent.QUOTE -> addQuote();
        case ThreadContent.CARD -> makeCard();
        default -> {
          if (id.startsWith(ThreadContent.FEELING)) {
            feel(id.substring(ThreadContent.FEELING.length()));
          }
        }
      }
    }

    @Override
    public void say(String words) {
      status(words);
    }

    @Override
    public void selected(List<String> ids) {
      // The message that is chosen is asked for when something is done with it.
    }

    @Override
    public boolean carries() {
      return true;
    }

    @Override
    public List<?> carried(List<String> items) {
      ClientSession client = session;
      return client != null && canvas.content() instanceof ThreadContent content
          ? thread().flatMap(read -> content.message(items).map(said -> new DraggedEvidence(making(client), client,
              CardStart.about(board.of(client), Optional.of(draft(client, read, said)))))).map(List::of).orElse(List.of()) : List.of();
    }

    @Override
    public void zoomed(double zoom) {
      // Nothing here shows the zoom.
    }
  }
}
