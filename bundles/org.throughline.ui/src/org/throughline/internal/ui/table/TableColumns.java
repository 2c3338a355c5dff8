package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.Preferences;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.exchange.elements.ColumnPlan;

/** The columns a person sees: which, in what order, how wide and by which one the rows are sorted; kept for the next time. */
final class TableColumns {

  /** After the last change of a width, in milliseconds. */
  private static final int SOON = 600;

  private final Table table;
  private final EClass type;
  private final ColumnPlan plan;
  private final Cells cells;
  private final @Nullable Preferences preferences;
  private final FilterRow filters;
  private final Runnable sorted;
  /** The same object each time, so that a timer that is set again starts anew. */
  private final Runnable keepingWidths = this::keepWidths;
  private Arrangement arrangement;
  private List<CellColumn> shown = List.of();

  /**
   * No columns yet.
   *
   * @param filters the fields over the columns
   * @param sorted told when the rows are to be sorted in another way
   */
  TableColumns(Table table, EClass type, ColumnPlan plan, Cells cells, @Nullable Preferences preferences,
      FilterRow filters, Runnable sorted) {
    this.table = table;
    this.type = type;
    this.plan = plan;
    this.cells = cells;
    this.preferences = preferences;
    this.filters = filters;
    this.sorted = sorted;
    arrangement = preferences == null ? Arrangement.atFirst(plan) : preferences.get(Arrangement.preference(type, plan));
  }

  /** Makes the columns as they are arranged, in place of those that are there. */
  void make() {
    for (TableColumn old : table.getColumns()) {
      old.dispose();
    }
    List<CellColumn> columns = new ArrayList<>();
    for (Arrangement.Shown each : arrangement.columns()) {
      plan.column(each.key()).ifPresent(columns::add);
    }
    shown = List.copyOf(columns);
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

  // ---- what is shown

  /** The columns as they were made, whatever order they were dragged to. */
  List<CellColumn> shown() {
    return shown;
  }

  /** The columns as they stand, from the left. */
  List<CellColumn> inOrder() {
    return Arrays.stream(table.getColumnOrder()).mapToObj(shown::get).toList();
  }

  /** Where a column stands, counted from 0 at the left; 0 for one that is not shown. */
  int place(int index) {
    int[] order = table.getColumnOrder();
    return IntStream.range(0, order.length).filter(i -> order[i] == index).findFirst().orElse(0);
  }

  Arrangement arrangement() {
    return arrangement;
  }

  // ---- sorting

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
  private void sortBy(CellColumn column) {
    RowSort now = arrangement.sort();
    RowSort next = now == null || !now.column().equals(column.key()) ? new RowSort(column.key(), false)
        : now.descending() ? null : new RowSort(column.key(), true);
    arrange(new Arrangement(arrangement.columns(), next, arrangement.filters()));
    showSort();
    sorted.run();
  }

  // ---- what the person arranges

  /** Takes over another arrangement and keeps it; columns are made anew by {@link #make}. */
  void arrange(Arrangement next) {
    arrangement = next;
    keep();
  }

  private void arranged() {
    if (table.isDisposed() || table.getColumnCount() != shown.size()) {
      return;
    }
    filters.follow();
    table.getDisplay().timerExec(SOON, keepingWidths);
  }

  /** Remembers what the person did to the columns with the mouse. */
  void keepWidths() {
    if (!table.isDisposed() && table.getColumnCount() == shown.size()) {
      List<Arrangement.Shown> columns = new ArrayList<>();
      for (int index : table.getColumnOrder()) {
        columns.add(new Arrangement.Shown(shown.get(index).key(), table.getColumn(index).getWidth()));
      }
      Arrangement next = new Arrangement(columns, arrangement.sort(), arrangement.filters());
      if (!next.equals(arrangement)) {
        arrange(next);
      }
    }
  }

  private void keep() {
    Preferences kept = preferences;
    if (kept != null) {
      Arrangement now = arrangement;
      Job.createSystem("arrangement of a table", monitor -> {
        try {
          kept.set(Arrangement.preference(type, plan), now);
        } catch (ClientException notKept) {
          System.getLogger(TableColumns.class.getName()).log(System.Logger.Level.INFO, "The columns are not kept", notKept);
        }
      }).schedule();
    }
  }
}
