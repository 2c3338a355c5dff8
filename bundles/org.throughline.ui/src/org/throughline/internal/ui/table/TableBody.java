package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jspecify.annotations.Nullable;
import org.throughline.core.AddElement;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.DeleteElement;
import org.throughline.core.Message;
import org.throughline.core.NewName;
import org.throughline.core.Operation;
import org.throughline.core.OperationResult;
import org.throughline.core.Preferences;
import org.throughline.core.Together;
import org.throughline.exchange.ClipboardTable;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.exchange.elements.ColumnPlan;
import org.throughline.exchange.elements.ValueText;
import org.throughline.model.ModelPackage;
import org.throughline.internal.ui.importing.ListImport;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;
import org.throughline.ui.Trouble;
import org.throughline.ui.table.TableSource;

/** A table of elements with its toolbar and filters. */
public final class TableBody extends Composite implements DeskListener, InPlace.Owner {

  /** So many rows are arranged at once; more in the background, so that the window stays alive. */
  private static final int AT_ONCE = 3_000;
  /** So many selected rows are kept selected when the rows change. */
  private static final int KEPT_SELECTED = 5_000;
  private static final int PAUSE = 120;
  /** How wide the box for filtering is, and how narrow it may become. */
  private static final int BOX = 220;
  private static final int NARROW_BOX = 110;
  /** The tools in the order in which they lose their words. */
  private static final List<String> WORDLESS_FIRST = List.of("table.filters", "table.columns", "table.export",
      "table.import", "table.change", "table.add");

  private final IWorkbenchPartSite site;
  private final ClientSession session;
  private final TableSource source;
  private final Desk desk;
  private final @Nullable Preferences preferences;
  private final ColumnPlan plan;
  private final Cells cells;
  private final Locale locale = Locale.getDefault();

  private final Text everywhere;
  private final Label count;
  private final ToolBar tools;
  private final FilterRow filters;
  private final Table table;
  private final InPlace editing;
  private final ProblemNote problem;
  private final TableKeys keys;
  private final Selected selected = new Selected();

  /** The same objects each time, so that a timer that is set again starts anew. */
  private final Runnable keepingWidths = this::keepWidths;
  private final Runnable arranging = this::arrangeNow;
  private Arrangement arrangement;
  private List<CellColumn> shown = List.of();
  private RowOrder order;
  private List<EObject> all;
  private List<EObject> visible = List.of();
  private @Nullable Map<EObject, Integer> places;
  private RowFilter filter = RowFilter.NONE;
  private volatile int ticket;
  private int lead;
  private int focusColumn;
  private boolean telling;

  /** Fills a parent. */
  public TableBody(Composite parent, IWorkbenchPartSite site, ClientSession session, TableSource source) {
    super(parent, SWT.NONE);
    this.site = site;
    this.session = session;
    this.source = source;
    desk = site.getService(Desk.class);
    preferences = site.getService(Preferences.class);
    plan = ColumnPlan.of(source.type());
    java.time.ZoneId zone = session.client().getZone();
    cells = new Cells(locale, new ValueText(locale, zone == null ? java.time.ZoneId.systemDefault() : zone));
    arrangement = preferences == null ? Arrangement.atFirst(plan)
        : preferences.get(Arrangement.preference(source.type(), plan));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    Composite bar = new Composite(this, SWT.NONE);
    GridLayout inBar = new GridLayout(3, false);
    inBar.marginWidth = 8;
    inBar.marginHeight = 4;
    inBar.horizontalSpacing = 12;
    bar.setLayout(inBar);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    everywhere = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    everywhere.setMessage(word("table.filter"));
    everywhere.setData("id", "table.filter");
    Named.of(everywhere, word("table.filter"));
    GridData narrow = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    narrow.widthHint = BOX;
    everywhere.setLayoutData(narrow);
    count = new Label(bar, SWT.NONE);
    count.setData("id", "table.count");
    count.setForeground(Theme.current().ink3());
    count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    tools.setData("id", "table.tools");
    Named.of(tools, word("table.tools"));
    tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    filters = new FilterRow(this, this::filterChanged);
    table = new Table(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setData("id", "table.rows");
    Named.of(table, source.title(locale));
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    filters.over(table);
    problem = new ProblemNote(table);
    editing = new InPlace(table, cells, this, problem);
    keys = new TableKeys(this, table, site);
    order = new RowOrder(cells, List.of());
    all = source.rows(session.index());
    listen();
    tool("plus", "table.add", this::addRow);
    tool("edit", "table.change", this::changeSelected);
    tool("list", "table.columns", this::chooseColumns);
    tool("send", "table.export", this::export);
    tool("import", "table.import", this::importList).setEnabled(session.access().editable());
    ToolItem filterItem = new ToolItem(tools, SWT.CHECK, 0);
    filterItem.setImage(Icons.image("search"));
    filterItem.setText(word("table.filters"));
    filterItem.setToolTipText(word("table.filters.help"));
    filterItem.setData("id", "table.filters");
    filterItem.setSelection(arrangement.filters());
    filterItem.addListener(SWT.Selection, event -> showFilters(filterItem.getSelection()));
    makeColumns();
    filters.show(arrangement.filters());
    bar.addListener(SWT.Resize, event -> words(bar));
    arrange();
    site.setSelectionProvider(selected);
    desk.addListener(this);
    addDisposeListener(event -> desk.removeListener(this));
    desk.shown().ifPresent(this::reveal);
  }

  static String word(String key, Object... arguments) {
    return Message.of(TableBody.class, key, arguments).in(Locale.getDefault());
  }

  /**
   * Where there is no room for all words, the box for filtering becomes narrower, then the tools that say least by their
   * words are their icons; the tool tips still say what they do.
   */
  private void words(Composite bar) {
    int room = bar.getClientArea().width;
    GridData box = (GridData) everywhere.getLayoutData();
    box.widthHint = BOX;
    Stream.of(tools.getItems()).forEach(item -> item.setText(word((String) item.getData("id"))));
    box.widthHint = Math.clamp(BOX + (long) room - width(bar), NARROW_BOX, BOX);
    for (String key : WORDLESS_FIRST) {
      if (width(bar) > room) {
        Stream.of(tools.getItems()).filter(item -> key.equals(item.getData("id"))).forEach(item -> item.setText(""));
      }
    }
    bar.layout();
  }

  private static int width(Composite bar) {
    return bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
  }

  private ToolItem tool(String icon, String key, Runnable action) {
    ToolItem item = new ToolItem(tools, SWT.PUSH);
    item.setImage(Icons.image(icon));
    item.setText(word(key));
    item.setToolTipText(word(key + ".help"));
    item.setData("id", key);
    item.addListener(SWT.Selection, event -> doing(action));
    return item;
  }

  /** Does something a person asked for, and says what went wrong. */
  void doing(Runnable action) {
    try {
      action.run();
    } catch (ClientException trouble) {
      Trouble.show(trouble);
    }
  }

  private void listen() {
    everywhere.addModifyListener(event -> filterChanged());
    everywhere.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
        event.doit = false;
        setFocus();
      }
    });
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> {
      if (event.item instanceof TableItem item) {
        lead = Math.max(0, table.indexOf(item));
      }
      selectionChanged();
    });
    table.addListener(SWT.DefaultSelection, event -> edit(null));
    table.addListener(SWT.MouseDown, event -> pointAt(event.x, event.y));
    table.addListener(SWT.PaintItem, this::paintFocus);
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
    table.setMenu(menu());
  }

  // ---- columns

  private void makeColumns() {
    editing.end(0);
    for (TableColumn old : table.getColumns()) {
      old.dispose();
    }
    List<CellColumn> columns = new ArrayList<>();
    for (Arrangement.Shown each : arrangement.columns()) {
      plan.column(each.key()).ifPresent(columns::add);
    }
    shown = List.copyOf(columns);
    order = new RowOrder(cells, shown);
    focusColumn = Math.clamp(focusColumn, 0, Math.max(0, shown.size() - 1));
    for (int i = 0; i < shown.size(); i++) {
      CellColumn column = shown.get(i);
      TableColumn made = new TableColumn(table, column.kind() == CellColumn.Kind.NUMBER ? SWT.RIGHT : SWT.LEFT);
      made.setText(cells.label(column));
      made.setToolTipText(cells.help(column));
      made.setWidth(arrangement.columns().get(i).width());
      made.setMoveable(true);
      made.setData("key", column.key());
      made.addListener(SWT.Selection, event -> sortBy(column));
      made.addListener(SWT.Resize, event -> arranged());
      made.addListener(SWT.Move, event -> arranged());
    }
    showSort();
    filters.columns(shown.stream().map(CellColumn::key).toList(), shown.stream().map(cells::label).toList());
  }

  private void showSort() {
    RowSort sort = arrangement.sort();
    table.setSortColumn(null);
    table.setSortDirection(SWT.NONE);
    if (sort != null) {
      for (TableColumn column : table.getColumns()) {
        if (sort.column().equals(column.getData("key"))) {
          table.setSortColumn(column);
          table.setSortDirection(sort.descending() ? SWT.DOWN : SWT.UP);
        }
      }
    }
  }

  /** By this column, then the other way round, then as the client has them. */
  void sortBy(CellColumn column) {
    RowSort now = arrangement.sort();
    RowSort next = now == null || !now.column().equals(column.key()) ? new RowSort(column.key(), false)
        : now.descending() ? null : new RowSort(column.key(), true);
    arrangement = new Arrangement(arrangement.columns(), next, arrangement.filters());
    keep();
    showSort();
    arrange();
  }

  /** Remembers what the person did to the columns with the mouse. */
  private void arranged() {
    if (table.isDisposed() || table.getColumnCount() != shown.size()) {
      return;
    }
    filters.follow();
    getDisplay().timerExec(PAUSE * 5, keepingWidths);
  }

  private void keepWidths() {
    if (!isDisposed() && table.getColumnCount() == shown.size()) {
      List<Arrangement.Shown> columns = new ArrayList<>();
      for (int index : table.getColumnOrder()) {
        columns.add(new Arrangement.Shown(shown.get(index).key(), table.getColumn(index).getWidth()));
      }
      Arrangement next = new Arrangement(columns, arrangement.sort(), arrangement.filters());
      if (!next.equals(arrangement)) {
        arrangement = next;
        keep();
      }
    }
  }

  private void keep() {
    Preferences kept = preferences;
    if (kept != null) {
      Arrangement now = arrangement;
      Job.createSystem("arrangement of a table", monitor -> {
        try {
          kept.set(Arrangement.preference(source.type(), plan), now);
        } catch (ClientException notKept) {
          System.getLogger(TableBody.class.getName()).log(System.Logger.Level.INFO, "The columns are not kept", notKept);
        }
      }).schedule();
    }
  }

  private void chooseColumns() {
    keepWidths();
    new ColumnsDialog(getShell(), plan, cells, arrangement).choose().ifPresent(chosen -> {
      arrangement = chosen;
      keep();
      makeColumns();
      filterChanged();
      arrange();
    });
  }

  private void showFilters(boolean visibleRow) {
    arrangement = new Arrangement(arrangement.columns(), arrangement.sort(), visibleRow);
    keep();
    filters.show(visibleRow);
    layout(true, true);
    if (!visibleRow) {
      filterChanged();
    }
  }

  // ---- rows

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    int index = event.index;
    if (index < 0 || index >= visible.size()) {
      return;
    }
    EObject row = visible.get(index);
    for (int i = 0; i < shown.size(); i++) {
      item.setText(i, oneLine(cells.text(row, shown.get(i))));
    }
    item.setImage(0, Icons.image(row.eClass()));
    if (session.readOnlyReason(row).isPresent()) {
      item.setForeground(Theme.current().ink3());
    }
  }

  private static String oneLine(String text) {
    String cut = text.length() > 300 ? text.substring(0, 300) + "…" : text;
    return cut.indexOf('\n') < 0 && cut.indexOf('\t') < 0 ? cut : cut.replaceAll("\\s+", " ");
  }

  private void filterChanged() {
    filter = new RowFilter(everywhere.getText(), filters.isShown() ? filters.texts() : Map.of());
    getDisplay().timerExec(all.size() > AT_ONCE ? PAUSE : 0, arranging);
  }

  private void arrangeNow() {
    if (!isDisposed()) {
      arrange();
    }
  }

  /** Filters and sorts: at once, or in the background when there are many rows. */
  private void arrange() {
    int mine = ++ticket;
    List<EObject> rows = all;
    RowFilter wanted = filter;
    RowSort sort = arrangement.sort();
    RowOrder by = order;
    if (rows.size() <= AT_ONCE) {
      show(by.arrange(rows, wanted, sort, () -> {
      }));
      return;
    }
    Display display = getDisplay();
    Job.createSystem("rows of a table", monitor -> {
      try {
        List<EObject> arranged =
            session.read(access -> by.arrange(rows, wanted, sort, access::check), () -> ticket != mine);
        if (!display.isDisposed()) {
          display.asyncExec(() -> {
            if (!isDisposed() && ticket == mine) {
              show(arranged);
            }
          });
        }
      } catch (CancellationException another) {
        // Somebody typed on, or the client was closed: what was asked for is not wanted any more.
        return;
      }
    }).schedule();
  }

  private void show(List<EObject> rows) {
    editing.end(0);
    problem.hide();
    List<EObject> kept = table.getSelectionCount() <= KEPT_SELECTED ? selection() : List.of();
    visible = rows;
    places = null;
    table.setRedraw(false);
    table.deselectAll();
    if (table.getItemCount() - rows.size() > AT_ONCE) {
      // To take away many rows one by one is slow; to take all away and put some back is not.
      table.removeAll();
    }
    grow(rows.size() <= AT_ONCE ? rows.size() : Math.clamp(table.getItemCount(), AT_ONCE, rows.size()));
    table.clearAll();
    if (!kept.isEmpty()) {
      int[] indices = kept.stream().mapToInt(this::place).filter(index -> index >= 0).toArray();
      table.select(indices);
      if (indices.length > 0) {
        lead = indices[0];
      }
    }
    lead = Math.clamp(lead, 0, Math.max(0, rows.size() - 1));
    table.setRedraw(true);
    count.setText(rows.size() == all.size() ? word("table.count", all.size())
        : word("table.count.of", rows.size(), all.size()));
    count.getParent().layout(true);
  }

  /** Gives the table so many rows now, and the rest in pieces, so that the window stays alive. */
  private void grow(int now) {
    table.setItemCount(now);
    int rest = visible.size() - now;
    if (rest > 0) {
      List<EObject> mine = visible;
      getDisplay().asyncExec(() -> {
        if (!isDisposed() && visible == mine && table.getItemCount() < visible.size()) {
          grow(Math.min(visible.size(), table.getItemCount() + AT_ONCE));
        }
      });
    }
  }

  /** The place of a row among those that are shown, which is then in the table; -1 when it is not shown. */
  private int place(EObject row) {
    int index = find(row);
    if (index >= table.getItemCount()) {
      grow(index + 1);
    }
    return index;
  }

  private int find(EObject row) {
    Map<EObject, Integer> known = places;
    if (known == null) {
      known = new IdentityHashMap<>();
      for (int i = 0; i < visible.size(); i++) {
        known.put(visible.get(i), i);
      }
      places = known;
    }
    return known.getOrDefault(row, -1);
  }

  /** Reads the rows anew. */
  public void refresh() {
    order.forgetAll();
    all = source.rows(session.index());
    arrange();
  }

  // ---- following the client

  @Override
  public void changed(ClientSession client, ClientChange change) {
    if (client != session || isDisposed()) {
      return;
    }
    boolean structure = change.touched().stream().anyMatch(each -> each.feature()
        instanceof org.eclipse.emf.ecore.EReference reference && (reference.isContainment()
            || source instanceof OneList list && list.feature() == reference && list.owner() == each.object()));
    boolean names = change.touched().stream().anyMatch(each -> each.feature() == ModelPackage.Literals.ELEMENT__NAME);
    if (structure) {
      List<EObject> now = source.rows(session.index());
      if (!now.equals(all)) {
        all = now;
        change.touched().forEach(each -> order.forget(each.object()));
        if (names) {
          order.forgetAll();
        }
        arrange();
        return;
      }
    }
    if (names) {
      // Other rows may show the name of what they refer to.
      order.forgetAll();
      table.clearAll();
      return;
    }
    for (ClientChange.Touched each : change.touched()) {
      order.forget(each.object());
      int index = find(each.object());
      if (index >= 0 && index < table.getItemCount()) {
        table.clear(index);
      }
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (!telling && element != null && !isDisposed()) {
      reveal(element);
    }
  }

  /** Selects a row and brings it into sight. */
  public void reveal(EObject row) {
    int index = place(row);
    if (index >= 0 && !table.isSelected(index)) {
      table.setSelection(index);
      lead = index;
      selected.fire();
    }
  }

  // ---- selection

  /** The selected rows in the order in which they are shown. */
  public List<EObject> selection() {
    return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < visible.size())
        .mapToObj(visible::get).toList();
  }

  private void selectionChanged() {
    problem.hide();
    table.redraw();
    if (table.getSelectionCount() > 0 && lead < visible.size()) {
      telling = true;
      try {
        EObject first = table.isSelected(lead) ? visible.get(lead) : visible.get(table.getSelectionIndex());
        desk.show(first);
      } finally {
        telling = false;
      }
    }
    selected.fire();
  }

  void selectAll() {
    table.setItemCount(visible.size());
    table.selectAll();
    selectionChanged();
  }

  private final class Selected implements IPostSelectionProvider {

    private final List<ISelectionChangedListener> listeners = new ArrayList<>();

    void fire() {
      SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
      List.copyOf(listeners).forEach(each -> each.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
      listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
      listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
      listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
      listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
      return new StructuredSelection(selection());
    }

    @Override
    public void setSelection(ISelection selection) {
      if (selection instanceof IStructuredSelection some && some.getFirstElement() instanceof EObject row) {
        reveal(row);
      }
    }
  }

  // ---- the cell with the focus

  private void pointAt(int x, int y) {
    TableItem item = table.getItem(new Point(x, y));
    if (item == null) {
      return;
    }
    for (int i = 0; i < shown.size(); i++) {
      if (item.getBounds(i).contains(x, y)) {
        focusColumn = i;
        table.redraw();
      }
    }
  }

  /** Moves the focus by cells in the order in which they are shown. */
  void moveColumn(int step) {
    int[] columns = table.getColumnOrder();
    int at = IntStream.range(0, columns.length).filter(i -> columns[i] == focusColumn).findFirst().orElse(0);
    focusColumn = columns[Math.clamp(at + step, 0, columns.length - 1)];
    table.showColumn(table.getColumn(focusColumn));
    problem.hide();
    table.redraw();
    announce();
  }

  /** Tells a screen reader which cell has the focus. */
  private void announce() {
    if (lead < visible.size() && focusColumn < shown.size()) {
      table.getAccessible().setFocus(lead);
    }
  }

  /** The cell with the focus wears a frame in the colour of the platform's own focus. */
  private void paintFocus(Event event) {
    if (event.index != focusColumn || !table.isFocusControl() || table.indexOf((TableItem) event.item) != lead) {
      return;
    }
    GC gc = event.gc;
    Rectangle cell = ((TableItem) event.item).getBounds(focusColumn);
    gc.setForeground(Theme.current().ink());
    gc.setLineWidth(1);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.drawRectangle(cell.x, cell.y, cell.width - 2, cell.height - 2);
  }

  CellColumn column() {
    return shown.get(focusColumn);
  }

  // ---- editing

  /** Begins to edit the cell with the focus. */
  void edit(@Nullable String start) {
    if (visible.isEmpty() || shown.isEmpty() || editing.isActive()) {
      return;
    }
    if (table.getSelectionCount() == 0) {
      table.setSelection(lead);
    } else if (!table.isSelected(lead)) {
      lead = table.getSelectionIndex();
    }
    EObject row = visible.get(lead);
    CellColumn column = column();
    table.showSelection();
    table.showColumn(table.getColumn(focusColumn));
    TableItem item = table.getItem(lead);
    Optional<Message> fixed = session.readOnlyReason(row);
    if (fixed.isPresent() || !column.isEditable() || row.eClass().getFeatureID(column.feature()) < 0) {
      problem.show(item.getBounds(focusColumn), fixed.map(reason -> reason.in(locale))
          .orElseGet(() -> Message.of(Cells.class, "cell.fixed", cells.label(column)).in(locale)));
      return;
    }
    editing.begin(row, column, item, focusColumn, start);
  }

  @Override
  public String typed(EObject row, CellColumn column, String text, boolean everySelected) {
    try {
      if (!everySelected && text.equals(column.isMany() ? cells.text(row, column).replace("; ", "\n")
          : cells.text(row, column))) {
        return "";
      }
      Object value = cells.read(column, text, type -> session.index().all(type));
      List<EObject> rows = everySelected ? selection() : List.of(row);
      store(rows, column, value);
      return "";
    } catch (BadValue bad) {
      return bad.text().in(locale);
    } catch (ClientException refused) {
      return refused.text().in(locale);
    }
  }

  @Override
  public void picked(EObject row, CellColumn column, List<Object> values) {
    doing(() -> store(List.of(row), column, column.isMany() ? values : values.isEmpty() ? null : values.getFirst()));
  }

  private void store(List<EObject> rows, CellColumn column, @Nullable Object value) {
    List<Operation> parts = new ArrayList<>();
    for (EObject each : rows) {
      if (!cells.holds(each, column, value)) {
        cells.put(each, column, value).ifPresent(parts::add);
      }
    }
    if (parts.size() == 1) {
      session.run(parts.getFirst());
    } else if (!parts.isEmpty()) {
      session.run(new Together(Message.of(TableBody.class, "operation.cells", parts.size(), parts.size()), parts));
    }
  }

  @Override
  public List<EObject> candidates(CellColumn column) {
    java.text.Collator collator = java.text.Collator.getInstance(locale);
    record Named(String name, EObject object) {
    }
    return session.index().<EObject>all(column.target()).stream().map(each -> new Named(cells.one(column, each), each))
        .sorted((one, other) -> collator.compare(one.name, other.name)).map(Named::object).toList();
  }

  @Override
  public void ended(int step) {
    if (isDisposed()) {
      return;
    }
    table.setFocus();
    if (step != 0) {
      int[] columns = table.getColumnOrder();
      int at = IntStream.range(0, columns.length).filter(i -> columns[i] == focusColumn).findFirst().orElse(0) + step;
      if (at < 0 || at >= columns.length) {
        int next = lead + step;
        if (next < 0 || next >= visible.size()) {
          return;
        }
        lead = next;
        table.setSelection(lead);
        selectionChanged();
        at = at < 0 ? columns.length - 1 : 0;
      }
      focusColumn = columns[at];
      if (!column().isPicked()) {
        edit(null);
      } else {
        table.showColumn(table.getColumn(focusColumn));
        table.redraw();
      }
    }
  }

  /** Empties the cells of the column with the focus in every selected row. */
  void clearCells() {
    if (table.getSelectionCount() == 0) {
      return;
    }
    PastePlan emptied = PastePlan.fill(target(), "", selection(), column());
    if (emptied.isEmpty() && !emptied.refused().isEmpty()) {
      problem.show(table.getItem(lead).getBounds(focusColumn), emptied.refused().getFirst().reason().in(locale));
    } else {
      run(emptied);
    }
  }

  // ---- rows: add, delete, change

  private PastePlan.Target target() {
    List<CellColumn> inOrder = Arrays.stream(table.getColumnOrder()).mapToObj(shown::get).toList();
    return new PastePlan.Target(cells, inOrder, visible, type -> session.index().all(type), session::readOnlyReason,
        place().filter(place -> session.readOnlyReason(place.owner()).isEmpty()).orElse(null));
  }

  private Optional<org.throughline.ui.table.RowPlace> place() {
    return source.place(session, lead < visible.size() && table.isSelected(lead) ? visible.get(lead) : null);
  }

  private String nameless() {
    return new NewName(source.type()).in(locale);
  }

  /** Adds a row and begins to name it. */
  void addRow() {
    org.throughline.ui.table.RowPlace place = place().orElseThrow(() -> new ClientException(
        ClientException.Kind.REFUSED, Message.of(PastePlan.class, "paste.no.rows"), null));
    OperationResult result = session.run(AddElement.of(place.owner(), place.feature(), place.type(), nameless()));
    result.added().stream().findFirst().ifPresent(added -> {
      if (place(added) < 0) {
        everywhere.setText("");
        filters.clear();
        filter = RowFilter.NONE;
        arrange();
      }
      int index = place(added);
      if (index >= 0) {
        table.setSelection(index);
        lead = index;
        focusColumn = Math.max(0, IntStream.range(0, shown.size()).filter(i -> shown.get(i).isName()).findFirst()
            .orElse(0));
        selectionChanged();
        edit(null);
      }
    });
  }

  /** Deletes the selected rows as one step. */
  void deleteRows() {
    List<EObject> rows = selection();
    if (rows.isEmpty()) {
      return;
    }
    int next = table.getSelectionIndices()[0];
    List<Operation> parts = new ArrayList<>();
    rows.forEach(row -> parts.add(new DeleteElement(row)));
    session.run(rows.size() == 1 ? parts.getFirst()
        : new Together(Message.of(TableBody.class, "operation.delete", rows.size()), parts));
    if (!visible.isEmpty()) {
      lead = Math.min(next, visible.size() - 1);
      table.setSelection(lead);
      selectionChanged();
    }
  }

  private void changeSelected() {
    List<EObject> rows = selection();
    if (rows.isEmpty()) {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(TableBody.class, "change.nothing"), null);
    }
    new ChangeDialog(getShell(), target(), rows, column(), this).choose().ifPresent(this::run);
  }

  private void run(PastePlan planned) {
    if (!planned.isEmpty()) {
      OperationResult result = session.run(planned.operation(cells, place().orElse(null), nameless()));
      result.added().stream().findFirst().ifPresent(this::reveal);
    }
  }

  // ---- clipboard and export

  /** Copies the selected rows with the names of their columns. */
  void copy() {
    List<EObject> rows = selection();
    if (rows.isEmpty()) {
      return;
    }
    List<CellColumn> columns = Arrays.stream(table.getColumnOrder()).mapToObj(shown::get).toList();
    if (rows.size() <= AT_ONCE) {
      toClipboard(copied(rows, columns, () -> {
      }));
      return;
    }
    Display display = getDisplay();
    Job.create(word("table.copying"), monitor -> {
      ClipboardTable copied = session.read(access -> copied(rows, columns, access::check), monitor::isCanceled);
      display.asyncExec(() -> toClipboard(copied));
    }).schedule();
  }

  private ClipboardTable copied(List<EObject> rows, List<CellColumn> columns, Runnable check) {
    List<List<String>> copied = new ArrayList<>();
    copied.add(columns.stream().map(cells::label).toList());
    for (EObject row : rows) {
      check.run();
      copied.add(columns.stream().map(column -> cells.text(row, column)).toList());
    }
    return ClipboardTable.of(copied);
  }

  /** Copies the text of the cell with the focus. */
  void copyCell() {
    if (lead < visible.size()) {
      toClipboard(ClipboardTable.of(List.of(List.of(cells.text(visible.get(lead), column())))));
    }
  }

  private void toClipboard(ClipboardTable copied) {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      String text = copied.toText();
      if (!text.isEmpty()) {
        clipboard.setContents(new Object[] {text, copied.toHtml()},
            new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
      }
    } finally {
      clipboard.dispose();
    }
  }

  /** Pastes: one cell into every selected row at once, a table after showing what it would do. */
  void paste() {
    Clipboard clipboard = new Clipboard(getDisplay());
    String text;
    String html;
    try {
      text = Objects.requireNonNullElse((String) clipboard.getContents(TextTransfer.getInstance()), "");
      html = Objects.requireNonNullElse((String) clipboard.getContents(HTMLTransfer.getInstance()), "");
    } finally {
      clipboard.dispose();
    }
    ClipboardTable pasted = ClipboardTable.of(text, html);
    if (pasted.rows().isEmpty()) {
      return;
    }
    if (pasted.rows().size() == 1 && pasted.width() == 1 && table.getSelectionCount() > 0) {
      PastePlan filled = PastePlan.fill(target(), pasted.rows().getFirst().getFirst(), selection(), column());
      if (filled.isEmpty() && !filled.refused().isEmpty()) {
        problem.show(table.getItem(lead).getBounds(focusColumn), filled.refused().getFirst().reason().in(locale));
      } else {
        run(filled);
      }
      return;
    }
    int[] columns = table.getColumnOrder();
    int column = pasted.width() >= columns.length ? 0
        : IntStream.range(0, columns.length).filter(i -> columns[i] == focusColumn).findFirst().orElse(0);
    int row = table.getSelectionCount() == 0 ? -1 : table.getSelectionIndices()[0];
    new PasteDialog(getShell(), target(), pasted, row, column).choose().ifPresent(this::run);
  }

  /** Writes the rows that are shown to a file. */
  void export() {
    List<CellColumn> columns = Arrays.stream(table.getColumnOrder()).mapToObj(shown::get).toList();
    new TableExport(getShell(), session, cells, source.title(locale)).write(columns, visible);
  }

  private void importList() {
    new ListImport(getShell(), desk, session).choose(Optional.of(source.type()));
  }

  // ---- menu

  private Menu menu() {
    Menu menu = new Menu(table);
    Map<MenuItem, Boolean> needsRows = new HashMap<>();
    needsRows.put(entry(menu, "menu.edit", () -> edit(null)), true);
    needsRows.put(entry(menu, "table.change", this::changeSelected), true);
    new MenuItem(menu, SWT.SEPARATOR);
    needsRows.put(entry(menu, "menu.copy", this::copy), true);
    needsRows.put(entry(menu, "menu.copy.cell", this::copyCell), true);
    entry(menu, "menu.paste", this::paste);
    new MenuItem(menu, SWT.SEPARATOR);
    entry(menu, "table.add", this::addRow);
    needsRows.put(entry(menu, "menu.delete", this::deleteRows), true);
    new MenuItem(menu, SWT.SEPARATOR);
    entry(menu, "table.columns", this::chooseColumns);
    entry(menu, "table.export", this::export);
    menu.addListener(SWT.Show, event -> needsRows.keySet().forEach(
        item -> item.setEnabled(table.getSelectionCount() > 0)));
    return menu;
  }

  private MenuItem entry(Menu menu, String key, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(word(key));
    item.setData("id", key);
    item.addListener(SWT.Selection, event -> doing(action));
    return item;
  }

  /** Whether a cell is being edited. */
  boolean isEditing() {
    return editing.isActive();
  }

  @Override
  public boolean setFocus() {
    if (visible.isEmpty() && filter.isEmpty()) {
      return tools.setFocus();
    }
    if (table.getSelectionCount() == 0 && !visible.isEmpty()) {
      table.setSelection(lead);
      table.redraw();
    }
    return table.setFocus();
  }
}
