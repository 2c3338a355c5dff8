package org.throughline.internal.insight.ui.importing;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientSession;
import org.throughline.insight.ConversationService;
import org.throughline.insight.feed.FeedChoices.DateOrder;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedService;
import org.throughline.insight.feed.FeedTable;
import org.throughline.insight.feed.Recognition;
import org.throughline.internal.insight.ui.importing.FileLook.Heading;
import org.throughline.internal.insight.ui.importing.FileLook.Remark;
import org.throughline.ui.Icons;
import org.throughline.ui.Job;
import org.throughline.ui.LongWork;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;
import org.throughline.ui.Roomy;
import org.throughline.ui.Theme;
import org.throughline.ui.Typeface;

/**
 * Shows what is in export files before they are imported: as what each was recognised, its columns, and everything about it
 * that could mislead. Lets the person say what the file itself does not. Files are looked at beside the window.
 */
final class FilesDialog extends PlainDialog {

  private static final int WIDE = 820;
  private static final int MOST_DAYS = 3_650;

  private final ClientSession session;
  private final FeedService feeds;
  private final ConversationService conversations;
  private final ZoneId zone;
  private final Map<String, String> competitors;
  private final Locale locale = Locale.getDefault();
  private final List<Entry> entries = new ArrayList<>();

  private Table files;
  private Composite wishes;
  private Text name;
  private Combo profile;
  private Combo whose;
  private Combo zones;
  private Combo dates;
  private Spinner days;
  private Table columns;
  private Label columnLabel;
  private Combo becomes;
  private ScrolledComposite scroll;
  private Composite remarks;
  private Button remove;
  private @Nullable Entry shown;
  private boolean filling;

  /** A file in the list. */
  private static final class Entry {
    private final Path file;
    private FileWishes wishes;
    private @Nullable FileLook look;
    private @Nullable Job job;

    Entry(Path file, FileWishes wishes) {
      this.file = file;
      this.wishes = wishes;
    }
  }

  /** A file that is to be imported, with what was said about it and seen in it. */
  record Chosen(Path file, FileWishes wishes, FileLook look) {
  }

  /**
   * A dialog that is not open yet.
   *
   * @param zone the zone of the client
   * @param competitors what they are called, by their ids
   */
  FilesDialog(Shell parent, ClientSession session, FeedService feeds, ConversationService conversations, ZoneId zone,
      Map<String, String> competitors, List<Path> paths) {
    super(parent, "insight.import", ImportWords.of("title"));
    this.session = session;
    this.feeds = feeds;
    this.conversations = conversations;
    this.zone = zone;
    this.competitors = new LinkedHashMap<>(competitors);
    paths.forEach(each -> entries.add(new Entry(each, FileWishes.of(each, zone))));
  }

  /** What is to be imported; empty when nothing is. */
  List<Chosen> choose() {
    List<Chosen> chosen = open() == OK ? importable() : List.of();
    entries.forEach(each -> Optional.ofNullable(each.job).ifPresent(Job::cancel));
    return chosen;
  }

  private List<Chosen> importable() {
    List<Chosen> chosen = new ArrayList<>();
    for (Entry each : entries) {
      FileLook look = each.look;
      if (look != null && look.importable()) {
        chosen.add(new Chosen(each.file, each.wishes, look));
      }
    }
    return chosen;
  }

  // ---- what it looks like

  @Override
  protected void fill(Composite area) {
    files(area);
    wishes(area);
    columns(area);
    remarks(area);
    DropTarget drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
    drop.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    drop.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
      }

      @Override
      public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] dropped) {
          add(List.of(dropped).stream().map(Path::of).toList());
        }
      }
    });
    list();
    show(entries.isEmpty() ? null : entries.getFirst());
    entries.forEach(this::look);
  }

  private static Composite line(Composite area, int cells) {
    Composite line = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(cells, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 8;
    line.setLayout(layout);
    line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    return line;
  }

  private void files(Composite area) {
    files = ImportTable.of(area, "insight.import.files", SWT.NONE, WIDE, 84, new String[] {"files.file", "files.what", "files.rows", "files.state"}, 200,
        330, 70, 210);
    files.getColumn(2).setAlignment(SWT.RIGHT);
    files.addListener(SWT.Selection, event -> {
      int index = files.getSelectionIndex();
      show(index < 0 || index >= entries.size() ? null : entries.get(index));
    });
    Composite buttons = line(area, 3);
    button(buttons, "add", this::more);
    remove = button(buttons, "remove", this::remove);
    Label hint = new Label(buttons, SWT.NONE);
    hint.setText(ImportWords.of("files.drop"));
    Theme.tint(hint, Theme::ink3);
  }

  private static Button button(Composite parent, String key, Runnable does) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(ImportWords.of(key));
    button.setData("id", "insight.import." + key);
    button.setLayoutData(new GridData());
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.run()));
    return Roomy.of(button);
  }

  private void wishes(Composite area) {
    wishes = line(area, 4);
    wishes.setData("id", "insight.import.wishes");
    name = field("name", new Text(label("name"), SWT.BORDER | SWT.SINGLE));
    name.addListener(SWT.Modify, event -> wish(entry -> entry.wishes = entry.wishes.called(name.getText()), false));
    profile = field("profile", new Combo(label("profile"), SWT.DROP_DOWN | SWT.READ_ONLY));
    profile.addListener(SWT.Selection, event -> wish(this::readAs, true));
    whose = field("whose", new Combo(label("whose"), SWT.DROP_DOWN | SWT.READ_ONLY));
    whose.addListener(SWT.Selection, event -> wish(entry -> entry.wishes = entry.wishes.of(whose.getSelectionIndex() <= 0 ? null
        : List.copyOf(competitors.keySet()).get(whose.getSelectionIndex() - 1)), false));
    zones = field("zone", new Combo(label("zone"), SWT.DROP_DOWN | SWT.READ_ONLY));
    List<String> ids = ZoneId.getAvailableZoneIds().stream().filter(each -> each.contains("/") && !each.startsWith("Etc/")
        && !each.startsWith("SystemV/")).sorted().toList();
    zones.setItems(ids.toArray(String[]::new));
    zones.add("UTC", 0);
    if (zones.indexOf(zone.getId()) < 0) {
      zones.add(zone.getId(), 0);
    }
    zones.addListener(SWT.Selection, event -> wish(entry -> entry.wishes = entry.wishes.in(ZoneId.of(zones.getText())), true));
    dates = field("dates", new Combo(label("dates"), SWT.DROP_DOWN | SWT.READ_ONLY));
    dates.setItems(ImportWords.of("dates.file"), ImportWords.of("dates.day"), ImportWords.of("dates.month"));
    dates.addListener(SWT.Selection, event -> wish(entry -> entry.wishes = entry.wishes.dates(switch (dates.getSelectionIndex()) {
      case 1 -> DateOrder.DAY_FIRST;
      case 2 -> DateOrder.MONTH_FIRST;
      default -> null;
    }), true));
    days = field("days", new Spinner(label("days"), SWT.BORDER));
    days.setMinimum(1);
    days.setMaximum(MOST_DAYS);
    days.addListener(SWT.Modify, event -> wish(entry -> entry.wishes = entry.wishes.keptFor(days.getSelection()), false));
  }

  private Composite label(String key) {
    Label label = new Label(wishes, SWT.NONE);
    label.setText(ImportWords.of("wish." + key));
    return wishes;
  }

  private static <T extends Control> T field(String key, T control) {
    control.setData("id", "insight.import." + key);
    Named.of(control, ImportWords.of("wish." + key).replace("&", ""));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 240;
    control.setLayoutData(wide);
    return control;
  }

  private void columns(Composite area) {
    columns = ImportTable.of(area, "insight.import.columns", SWT.VIRTUAL, WIDE, 112, new String[] {"column.heading", "column.becomes", "column.type",
        "column.samples"}, 210, 190, 110, 300);
    columns.addListener(SWT.SetData, event -> {
      Heading heading = headings().get(event.index);
      TableItem item = (TableItem) event.item;
      boolean used = !heading.meaning().isEmpty();
      item.setText(new String[] {heading.heading(), used ? heading.meaning() : ImportWords.of("column.unused"), heading.type(),
          heading.samples()});
      item.setForeground(1, used ? null : Theme.current().ink3());
    });
    columns.addListener(SWT.Selection, event -> showColumn());
    Composite line = line(area, 2);
    columnLabel = new Label(line, SWT.NONE);
    GridData narrow = new GridData(SWT.FILL, SWT.CENTER, false, false);
    narrow.widthHint = 260;
    columnLabel.setLayoutData(narrow);
    becomes = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
    becomes.setData("id", "insight.import.becomes");
    Named.of(becomes, ImportWords.of("column.becomes"));
    becomes.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    becomes.addListener(SWT.Selection, event -> wish(this::mean, true));
  }

  private void remarks(Composite area) {
    scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
    scroll.setData("id", "insight.import.remarks");
    Named.whole(scroll, ImportWords.of("import.remarks"));
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = WIDE;
    large.heightHint = 128;
    scroll.setLayoutData(large);
    remarks = new Composite(scroll, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    layout.horizontalSpacing = 8;
    layout.verticalSpacing = 4;
    remarks.setLayout(layout);
    scroll.setContent(remarks);
    scroll.addListener(SWT.Resize, event -> fit());
  }

  private void fit() {
    scroll.setMinHeight(remarks.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, ImportWords.of("do"), true).setData("id", "insight.import.do");
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    enable();
  }

  // ---- what is said

  private void more() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText(ImportWords.of("title"));
    if (dialog.open() != null) {
      Path folder = Path.of(dialog.getFilterPath());
      add(List.of(dialog.getFileNames()).stream().map(folder::resolve).toList());
    }
  }

  private void add(List<Path> paths) {
    List<Entry> fresh = paths.stream().filter(path -> entries.stream().noneMatch(each -> each.file.equals(path)))
        .map(path -> new Entry(path, FileWishes.of(path, zone))).toList();
    entries.addAll(fresh);
    list();
    if (!fresh.isEmpty()) {
      show(fresh.getFirst());
    }
    fresh.forEach(this::look);
  }

  private void remove() {
    Entry gone = shown;
    if (gone != null) {
      Optional.ofNullable(gone.job).ifPresent(Job::cancel);
      entries.remove(gone);
      list();
      show(entries.isEmpty() ? null : entries.getFirst());
    }
  }

  /** Something else was said about the file that is shown. */
  private void wish(java.util.function.Consumer<Entry> says, boolean anew) {
    Entry entry = shown;
    if (entry != null && !filling) {
      says.accept(entry);
      if (anew) {
        look(entry);
      }
      enable();
    }
  }

  private void readAs(Entry entry) {
    FileLook look = entry.look;
    int index = profile.getSelectionIndex();
    if (look != null && index >= 0 && index < look.profiles().size()) {
      entry.wishes = entry.wishes.readAs(look.profiles().get(index).profile());
    }
  }

  private void mean(Entry entry) {
    FileLook look = entry.look;
    int column = columns.getSelectionIndex();
    int choice = becomes.getSelectionIndex();
    if (look != null && column >= 0 && choice >= 0) {
      Heading heading = look.columns().get(column);
      FeedColumn after = choice == 0 ? null : look.possible().get(choice - 1);
      if (after != heading.column()) {
        entry.wishes = entry.wishes.meaning(heading.heading(), heading.column(), after);
      }
    }
  }

  // ---- what is seen

  /** Looks at a file beside the window; an older look at it ends. */
  private void look(Entry entry) {
    Optional.ofNullable(entry.job).ifPresent(Job::cancel);
    FileWishes wished = entry.wishes;
    Job[] mine = new Job[1];
    mine[0] = LongWork.start(ImportWords.of("task.look", entry.file.getFileName()), session,
        progress -> FileLook.at(session, feeds, conversations, entry.file, wished, locale, progress), look -> {
          if (entry.job == mine[0] && getShell() != null && !files.isDisposed()) {
            entry.look = look;
            entry.job = null;
            list();
            if (shown == entry) {
              show(entry);
            }
          }
        });
    entry.job = mine[0];
    list();
    if (shown == entry) {
      showRemarks(entry);
    }
  }

  private void list() {
    files.setItemCount(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      FileLook look = entry.job == null ? entry.look : null;
      TableItem item = files.getItem(i);
      item.setText(new String[] {String.valueOf(entry.file.getFileName()),
          look == null ? "" : look.profile().map(each -> each.title().in(locale)).orElse(ImportWords.of("files.unknown")),
          look == null ? "" : ImportWords.of(look.whole() ? "files.count" : "files.count.more", look.rows()), state(look)});
      item.setImage(3, look == null ? null : Icons.image(icon(look)));
    }
    Entry entry = shown;
    if (entry != null && entries.contains(entry)) {
      files.setSelection(entries.indexOf(entry));
    }
    remove.setEnabled(!entries.isEmpty());
    enable();
  }

  private static String icon(FileLook look) {
    return look.already().isPresent() ? "hint" : !look.importable() ? "error"
        : look.remarks().stream().anyMatch(each -> each.weight() == FileLook.Weight.WARNS) ? "warning" : "check";
  }

  private static String state(@Nullable FileLook look) {
    if (look == null) {
      return ImportWords.of("state.looking");
    }
    long warnings = look.remarks().stream().filter(each -> each.weight() == FileLook.Weight.WARNS).count();
    return ImportWords.of(look.already().isPresent() ? "state.already" : !look.importable() ? "state.stops"
        : warnings > 0 ? "state.warns" : "state.ready", warnings);
  }

  private List<Heading> headings() {
    Entry entry = shown;
    FileLook look = entry == null ? null : entry.look;
    return look == null ? List.of() : look.columns();
  }

  private void show(@Nullable Entry entry) {
    filling = true;
    shown = entry;
    if (entry != null) {
      files.setSelection(entries.indexOf(entry));
    }
    FileLook look = entry == null ? null : entry.look;
    FeedTable table = look == null ? null : look.table();
    boolean feed = table == FeedTable.POSTS || table == FeedTable.DAYS;
    name.setText(entry == null ? "" : entry.wishes.name());
    name.setEnabled(entry != null);
    List<Recognition> profiles = look == null ? List.of() : look.profiles();
    profile.setItems(profiles.stream().map(each -> each.title().in(locale)).toArray(String[]::new));
    profile.select(look == null ? -1 : look.profile().map(profiles::indexOf)
        .filter(index -> index >= 0).orElseGet(() -> place(look)));
    profile.setEnabled(profiles.size() > 1);
    List<String> owners = new ArrayList<>(List.of(ImportWords.of("whose.own")));
    competitors.values().forEach(each -> owners.add(ImportWords.of("whose.competitor", each)));
    whose.setItems(owners.toArray(String[]::new));
    String competitor = entry == null ? null : entry.wishes.competitor();
    whose.select(competitor == null ? 0 : List.copyOf(competitors.keySet()).indexOf(competitor) + 1);
    whose.setEnabled(feed && !competitors.isEmpty());
    zones.select(zones.indexOf(entry == null ? zone.getId() : entry.wishes.zone().getId()));
    zones.setEnabled(feed);
    DateOrder order = entry == null ? null : entry.wishes.dates();
    dates.select(order == null ? 0 : order == DateOrder.DAY_FIRST ? 1 : 2);
    dates.setEnabled(feed);
    days.setSelection(entry == null ? 1 : entry.wishes.days());
    days.setEnabled(entry != null && table != FeedTable.DAYS);
    int column = Math.max(0, columns.getSelectionIndex());
    columns.setItemCount(headings().size());
    columns.clearAll();
    if (!headings().isEmpty()) {
      columns.setSelection(Math.min(column, headings().size() - 1));
    }
    showColumn();
    showRemarks(entry);
    filling = false;
    enable();
  }

  /** Where the profile stands whose columns were changed. */
  private static int place(FileLook look) {
    String id = look.profile().map(Recognition::profile).orElse("");
    for (int i = 0; i < look.profiles().size(); i++) {
      if (look.profiles().get(i).profile().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void showColumn() {
    Entry entry = shown;
    FileLook look = entry == null ? null : entry.look;
    int index = columns.getSelectionIndex();
    boolean there = look != null && index >= 0 && index < look.columns().size();
    Heading heading = look != null && there ? look.columns().get(index) : null;
    columnLabel.setText(heading == null ? "" : ImportWords.of("column.one", heading.heading().replace("&", "&&")));
    columnLabel.setToolTipText(heading == null ? null : heading.heading());
    List<FeedColumn> possible = look == null ? List.of() : look.possible();
    List<String> items = new ArrayList<>(List.of(ImportWords.of("column.unused")));
    possible.forEach(each -> items.add(ImportWords.of("column." + each)));
    FeedColumn column = heading == null ? null : heading.column();
    if (possible.isEmpty() && heading != null && !heading.meaning().isEmpty()) {
      items.add(heading.meaning());
    }
    becomes.setItems(items.toArray(String[]::new));
    becomes.select(column != null ? possible.indexOf(column) + 1 : items.size() == 2 && possible.isEmpty() ? 1 : 0);
    becomes.setEnabled(heading != null && !possible.isEmpty());
  }

  private void showRemarks(@Nullable Entry entry) {
    for (Control old : remarks.getChildren()) {
      old.dispose();
    }
    FileLook look = entry == null || entry.job != null ? null : entry.look;
    if (entry == null) {
      remark("hint", "", ImportWords.of("files.none"));
    } else if (look == null) {
      remark("hint", "", ImportWords.of("state.looking"));
    } else {
      look.already().ifPresent(called -> remark("hint", ImportWords.of("weight.already"), ImportWords.of("remark.already", called)));
      for (Remark each : look.remarks()) {
        remark(each.weight().icon(), ImportWords.of("weight." + each.weight()), each.text());
      }
      if (look.remarks().isEmpty() && look.already().isEmpty()) {
        remark("check", "", ImportWords.of("remark.none"));
      }
    }
    remarks.layout(true, true);
    fit();
    scroll.setOrigin(0, 0);
  }

  private void remark(String icon, String word, String text) {
    Label mark = new Label(remarks, SWT.NONE);
    mark.setImage(Icons.image(icon));
    GridData top = new GridData(SWT.CENTER, SWT.TOP, false, false);
    mark.setLayoutData(top);
    Composite said = new Composite(remarks, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    said.setLayout(layout);
    said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    if (!word.isEmpty()) {
      Label heading = new Label(said, SWT.NONE);
      heading.setText(word);
      heading.setFont(Typeface.SANS_SEMIBOLD.at(10));
    }
    Label words = new Label(said, SWT.WRAP);
    words.setText(text.replace("&", "&&"));
    words.setData("id", "insight.import.remark");
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.widthHint = 200;
    words.setLayoutData(wide);
  }

  private void enable() {
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      List<Chosen> ready = importable();
      ok.setText(ready.size() < 2 ? ImportWords.of("do") : ImportWords.of("do.many", ready.size()));
      ok.setEnabled(!ready.isEmpty() && entries.stream().allMatch(each -> each.job == null && each.look != null)
          && ready.stream().noneMatch(each -> each.wishes.name().isBlank()));
      ((GridData) ok.getLayoutData()).widthHint = Math.max(((GridData) ok.getLayoutData()).widthHint,
          ok.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
      ok.getParent().layout();
    }
  }
}
