package org.throughline.internal.app.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.spi.ClientTemplate;
import org.throughline.ui.ClientPicture;
import org.throughline.ui.ClientTemplates;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.Opening;
import org.throughline.ui.Paper;
import org.throughline.ui.RecentClient;
import org.throughline.ui.Roomy;
import org.throughline.ui.SafeEditor;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.Typeface;

/** The ways to a client: the sample, a template, an empty one, one that is there already, one from elsewhere. */
public final class WelcomeEditor extends SafeEditor implements DeskListener {

  /** The id of the editor. */
  public static final String ID = "org.throughline.app.welcomePage";

  private static final int MARGIN = 120;
  private static final int LINE = 64;

  private final List<Control> stations = new ArrayList<>();
  private Desk desk;
  private ScrolledComposite scroll;
  private Composite page;
  private Button first;

  /** What its tab is called. */
  public static String title() {
    return say("title");
  }

  static String say(String key, Object... arguments) {
    return Message.of(WelcomeEditor.class, key, arguments).in(Locale.getDefault());
  }

  @Override
  protected void prepare() {
    desk = getSite().getService(Desk.class);
    desk.addListener(this);
    setTitleImage(Icons.image("strategy"));
  }

  @Override
  public void dispose() {
    if (desk != null) {
      desk.removeListener(this);
    }
    super.dispose();
  }

  /** With a client there is something better to look at. */
  @Override
  public void opened(ClientSession session) {
    IWorkbenchPage window = getSite().getPage();
    Display.getCurrent().asyncExec(() -> {
      if (page != null && !page.isDisposed()) {
        window.closeEditor(this, false);
      }
    });
  }

  @Override
  protected void createContent(Composite parent) {
    stations.clear();
    scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    scroll.setShowFocusedControl(true);
    page = new Composite(scroll, SWT.DOUBLE_BUFFERED);
    page.setData("id", "welcome.page");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginLeft = MARGIN;
    layout.marginRight = 24;
    layout.marginHeight = 40;
    layout.verticalSpacing = 0;
    page.setLayout(layout);
    page.addPaintListener(event -> line(event.gc));
    Label name = words(page, "Throughline", Paper.Tone.INK);
    name.setFont(Typeface.SERIF.at(30));
    stations.add(name);
    Label lead = words(page, say("lead"), Paper.Tone.SECOND);
    lead.setFont(Typeface.SERIF.at(15));
    begin();
    gallery();
    recent();
    wish();
    scroll.setContent(page);
    Paper.lay(scroll);
    scroll.addListener(SWT.Resize, event -> measure());
    measure();
  }

  private void measure() {
    Rectangle area = scroll.getClientArea();
    scroll.setMinHeight(page.computeSize(Math.max(320, area.width), SWT.DEFAULT).y);
    page.redraw();
  }

  private static Label words(Composite parent, String text, Paper.Tone tone) {
    Label label = Paper.tone(new Label(parent, SWT.WRAP), tone);
    label.setText(text.replace("&", "&&"));
    GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    place.widthHint = 240;
    label.setLayoutData(place);
    return label;
  }

  private Label head(String key) {
    Label head = words(page, say(key), Paper.Tone.INK);
    head.setFont(Typeface.SANS_SEMIBOLD.at(12));
    ((GridData) head.getLayoutData()).verticalIndent = 32;
    stations.add(head);
    return head;
  }

  private Composite row(int indent) {
    Composite row = new Composite(page, SWT.NONE);
    RowLayout layout = new RowLayout();
    layout.marginLeft = 0;
    layout.marginTop = 0;
    layout.marginBottom = 0;
    layout.spacing = 8;
    layout.wrap = true;
    row.setLayout(layout);
    GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
    place.verticalIndent = indent;
    place.widthHint = 240;
    row.setLayoutData(place);
    return row;
  }

  private void begin() {
    Composite row = row(24);
    boolean sample = getSite().getService(ICommandService.class).getCommand("org.throughline.app.sample").isEnabled();
    if (sample) {
      first = button(row, "sample", "org.throughline.app.sample");
    }
    Button begin = button(row, "new", "org.throughline.ui.new");
    first = sample ? first : begin;
    button(row, "open", "org.throughline.ui.open");
    button(row, "import", "org.throughline.app.import");
    button(row, "guide", "org.throughline.ui.guide");
  }

  private Button button(Composite row, String key, String command) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(say(key));
    button.setData("id", "welcome." + key);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> execute(command, Map.of())));
    return Roomy.of(button);
  }

  private void execute(String command, Map<String, String> parameters) {
    try {
      Command known = getSite().getService(ICommandService.class).getCommand(command);
      getSite().getService(IHandlerService.class)
          .executeCommand(ParameterizedCommand.generateCommand(known, parameters), null);
    } catch (CommandException failed) {
      Trouble.show(failed);
    }
  }

  private void gallery() {
    ClientTemplates templates = getSite().getService(ClientTemplates.class);
    if (templates == null || templates.all().isEmpty()) {
      return;
    }
    head("templates");
    Composite row = row(12);
    ((RowLayout) row.getLayout()).spacing = 16;
    ((RowLayout) row.getLayout()).fill = true;
    for (ClientTemplate template : templates.all()) {
      new TemplateCard(row, template,
          () -> execute("org.throughline.ui.new", Map.of("org.throughline.ui.new.template", template.key())));
    }
  }

  private void recent() {
    List<RecentClient> clients = desk.recentClients();
    if (clients.isEmpty()) {
      return;
    }
    head("recent").setData("id", "welcome.recent.head");
    for (RecentClient client : clients) {
      Composite row = row(8);
      ((RowLayout) row.getLayout()).center = true;
      new ClientPicture(row, client, 24);
      Link link = new Link(row, SWT.NONE);
      link.setText("<a>" + client.name().replace("&", "&&").replaceAll("[<>]", "") + "</a>");
      link.setData("id", "welcome.recent");
      link.setToolTipText(client.folder().toString());
      link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
          event -> Opening.open(link.getShell(), desk, client.folder())));
      Label where = Paper.tone(new Label(row, SWT.NONE), Paper.Tone.CAPTION);
      where.setText(String.valueOf(client.folder().getParent()).replace("&", "&&"));
    }
  }

  private void wish() {
    Button wish = new Button(page, SWT.CHECK);
    wish.setText(say("again"));
    wish.setSelection(WelcomeWish.isWanted());
    wish.setData("id", "welcome.again");
    wish.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> WelcomeWish.set(wish.getSelection())));
    GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
    place.verticalIndent = 32;
    wish.setLayoutData(place);
    stations.add(wish);
  }

  /** The line comes from above, has a station at each way to begin, and ends open. */
  private void line(GC gc) {
    Theme theme = Theme.current();
    gc.setAntialias(SWT.ON);
    int last = middle(stations.size() - 2);
    gc.setForeground(theme.accent());
    gc.setLineWidth(3);
    gc.drawLine(LINE, 0, LINE, last);
    gc.setForeground(theme.borderStrong());
    gc.setLineWidth(2);
    gc.setLineDash(new int[] {3, 4});
    gc.drawLine(LINE, last + 8, LINE, middle(stations.size() - 1) - 6);
    gc.drawOval(LINE - 5, middle(stations.size() - 1) - 5, 10, 10);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(3);
    gc.setForeground(theme.accent());
    for (int i = 0; i < stations.size() - 1; i++) {
      gc.setBackground(i == 0 ? theme.accent() : theme.surface());
      gc.fillOval(LINE - 6, middle(i) - 6, 12, 12);
      gc.drawOval(LINE - 6, middle(i) - 6, 12, 12);
    }
  }

  private int middle(int station) {
    Rectangle place = stations.get(station).getBounds();
    return place.y + Math.min(place.height, 48) / 2;
  }

  @Override
  protected void focus() {
    first.setFocus();
  }
}
