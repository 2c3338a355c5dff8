package org.throughline.internal.ui.table;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPartSite;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.core.Preferences;
import org.throughline.exchange.elements.Cells;
import org.throughline.exchange.elements.ColumnPlan;
import org.throughline.exchange.elements.ValueText;
import org.throughline.internal.ui.importing.ListImport;
import org.throughline.ui.Desk;
import org.throughline.ui.DeskListener;
import org.throughline.ui.Named;
import org.throughline.ui.Trouble;
import org.throughline.ui.table.TableSource;

/** A table of elements with its toolbar and filters: puts the parts together, and does what concerns several of them. */
public final class TableBody extends Composite implements DeskListener, TableRows.Follower {

  private final ClientSession session;
  private final TableSource source;
  private final Desk desk;
  private final ColumnPlan plan;
  private final Cells cells;
  private final TableBar bar;
  private final FilterRow filters;
  private final Table table;
  private final TableColumns columns;
  private final TableRows rows;
  private final CellFocus focus;
  private final ProblemNote problem;
  private final RowSelection selection;
  private final RowDeeds deeds;
  private final CellEditing editing;
  private final RowClipboard clipboard;

  /** Fills a parent. */
  public TableBody(Composite parent, IWorkbenchPartSite site, ClientSession session, TableSource source) {
    super(parent, SWT.NONE);
    this.session = session;
    this.source = source;
    desk = site.getService(Desk.class);
    plan = ColumnPlan.of(source.type());
    ZoneId zone = session.client().getZone();
    cells = new Cells(Locale.getDefault(),
        new ValueText(Locale.getDefault(), zone == null ? ZoneId.systemDefault() : zone));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    bar = new TableBar(this, this::filterChanged, this::setFocus);
    filters = new FilterRow(this, this::filterChanged);
    table = new Table(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    table.setData("id", "table.rows");
    Named.of(table, source.title(Locale.getDefault()));
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    filters.over(table);
    columns = new TableColumns(table, source.type(), plan, cells, site.getService(Preferences.class), filters,
        this::arrange);
    rows = new TableRows(table, session, source, columns, cells, this);
    focus = new CellFocus(table, columns);
    problem = new ProblemNote(table);
    selection = new RowSelection(table, rows, focus, problem, desk);
    deeds = new RowDeeds(table, session, source, cells, columns, rows, focus, selection, problem);
    editing = new CellEditing(table, session, cells, columns, rows, focus, selection, deeds, problem);
    clipboard = new RowClipboard(table, session, cells, columns, rows, focus, deeds);
    new TableKeys(this, table, site);
    new RowDrag(table, selection).attach();
    table.addListener(SWT.DefaultSelection, event -> edit(null));
    tools();
    menu();
    makeColumns();
    filters.show(columns.arrangement().filters());
    rows.arrange();
    site.setSelectionProvider(selection);
    desk.addListener(this);
    addDisposeListener(event -> desk.removeListener(this));
    desk.shown().ifPresent(this::reveal);
  }

  static String word(String key, Object... arguments) {
    return Message.of(TableBody.class, key, arguments).in(Locale.getDefault());
  }

  /** Does something a person asked for, and says what went wrong. */
  static void doing(Runnable action) {
    try {
      action.run();
    } catch (ClientException trouble) {
      Trouble.show(trouble);
    }
  }

  private void tools() {
    bar.tool("plus", "table.add", this::addRow);
    bar.tool("edit", "table.change", this::changeSelected);
    bar.tool("list", "table.columns", this::chooseColumns);
    bar.tool("send", "table.export", this::export);
    bar.tool("import", "table.import", this::importList).setEnabled(session.access().editable());
    bar.toggle("search", "table.filters", columns.arrangement().filters(), this::showFilters);
  }

  private void menu() {
    RowMenu menu = new RowMenu(table);
    menu.withRows("menu.edit", () -> edit(null));
    menu.withRows("table.change", this::changeSelected);
    menu.line();
    menu.withRows("menu.copy", this::copy);
    menu.withRows("menu.copy.cell", this::copyCell);
    menu.entry("menu.paste", this::paste);
    menu.line();
    menu.entry("table.add", this::addRow);
    menu.withRows("menu.delete", this::deleteRows);
    menu.line();
    menu.entry("table.columns", this::chooseColumns);
    menu.entry("table.export", this::export);
  }

  // ---- columns and filters

  private void makeColumns() {
    editing.end();
    columns.make();
    rows.columnsChanged();
    focus.columnsChanged();
  }

  private void arrange() {
    rows.arrange();
  }

  private void chooseColumns() {
    columns.keepWidths();
    new ColumnsDialog(getShell(), plan, cells, columns.arrangement()).choose().ifPresent(chosen -> {
      columns.arrange(chosen);
      makeColumns();
      filterChanged();
      rows.arrange();
    });
  }

  private void showFilters(boolean shown) {
    columns.arrange(new Arrangement(columns.arrangement().columns(), columns.arrangement().sort(), shown));
    filters.show(shown);
    layout(true, true);
    if (!shown) {
      filterChanged();
    }
  }

  private void filterChanged() {
    rows.filter(new RowFilter(bar.wanted(), filters.isShown() ? filters.texts() : Map.of()));
  }

  // ---- following the client

  @Override
  public void changing() {
    editing.end();
    problem.hide();
  }

  @Override
  public void changed(int selected) {
    if (selected >= 0) {
      focus.row(selected);
    }
    focus.rows(rows.visible().size());
    bar.count(rows.visible().size(), rows.count());
  }

  @Override
  public void changed(ClientSession client, ClientChange change) {
    if (client == session && !isDisposed()) {
      rows.changed(change);
    }
  }

  @Override
  public void shown(@Nullable EObject element) {
    if (element != null && !isDisposed()) {
      selection.follow(element);
    }
  }

  /** Reads the rows anew. */
  public void refresh() {
    rows.refresh();
  }

  /** Selects a row and brings it into sight. */
  public void reveal(EObject row) {
    selection.reveal(row);
  }

  /** The selected rows in the order in which they are shown. */
  public List<EObject> selection() {
    return rows.selection();
  }

  // ---- what keys, tools and menu do

  void selectAll() {
    selection.all();
  }

  /** Moves the focus by cells in the order in which they are shown. */
  void moveColumn(int step) {
    problem.hide();
    focus.move(step);
    // Tells a screen reader which cell has the focus.
    if (focus.row() < rows.visible().size() && focus.index() < columns.shown().size()) {
      table.getAccessible().setFocus(focus.row());
    }
  }

  /** Begins to edit the cell with the focus. */
  void edit(@Nullable String start) {
    editing.begin(start);
  }

  /** Whether a cell is being edited. */
  boolean isEditing() {
    return editing.isActive();
  }

  /** Empties the cells of the column with the focus in every selected row. */
  void clearCells() {
    deeds.fill("");
  }

  /** Adds a row and begins to name it. */
  void addRow() {
    deeds.add().ifPresent(added -> {
      if (rows.place(added) < 0) {
        bar.clear();
        filters.clear();
        rows.unfiltered();
      }
      int index = rows.place(added);
      if (index >= 0) {
        focus.toName();
        selection.only(index);
        edit(null);
      }
    });
  }

  /** Deletes the selected rows as one step. */
  void deleteRows() {
    deeds.delete();
  }

  private void changeSelected() {
    List<EObject> selected = rows.selection();
    if (selected.isEmpty()) {
      throw new ClientException(ClientException.Kind.REFUSED, Message.of(TableBody.class, "change.nothing"), null);
    }
    new ChangeDialog(getShell(), deeds.target(), selected, focus.column(), editing).choose().ifPresent(deeds::run);
  }

  /** Copies the selected rows with the names of their columns. */
  void copy() {
    clipboard.copy();
  }

  /** Copies the text of the cell with the focus. */
  void copyCell() {
    clipboard.copyCell();
  }

  /** Pastes: one cell into every selected row at once, a table after showing what it would do. */
  void paste() {
    clipboard.paste();
  }

  /** Writes the rows that are shown to a file. */
  void export() {
    new TableExport(getShell(), session, cells, source.title(Locale.getDefault())).write(columns.inOrder(),
        rows.visible());
  }

  private void importList() {
    new ListImport(getShell(), desk, session).choose(Optional.of(source.type()));
  }

  @Override
  public boolean setFocus() {
    if (rows.visible().isEmpty() && !rows.isFiltered()) {
      return bar.setFocus();
    }
    if (table.getSelectionCount() == 0 && !rows.visible().isEmpty()) {
      table.setSelection(focus.row());
      table.redraw();
    }
    return table.setFocus();
  }
}
