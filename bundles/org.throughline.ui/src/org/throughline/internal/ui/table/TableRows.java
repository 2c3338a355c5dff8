package org.throughline.internal.ui.table;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientChange;
import org.throughline.core.ClientSession;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.model.ModelPackage;
import org.throughline.ui.Icons;
import org.throughline.ui.Theme;
import org.throughline.ui.table.TableSource;

/** The rows of a table: all there are, those that the filters leave, in their order; filled in when they come into sight. */
final class TableRows {

  /** So many rows are arranged at once; more in the background, so that the window stays alive. */
  static final int AT_ONCE = 3_000;
  /** So many selected rows are kept selected when the rows change. */
  private static final int KEPT_SELECTED = 5_000;
  private static final int PAUSE = 120;
  /** What is longer is not read in a cell. */
  private static final int LONGEST = 300;

  /** What goes with the rows. */
  interface Follower {

    /** Others are about to be shown. */
    void changing();

    /** Others are shown; the first of those that stay selected is given by its place, or -1. */
    void changed(int selected);
  }

  private final Table table;
  private final ClientSession session;
  private final TableSource source;
  private final TableColumns columns;
  private final Cells cells;
  private final Follower follower;
  /** The same object each time, so that a timer that is set again starts anew. */
  private final Runnable arranging = this::arrangeNow;
  private RowOrder order;
  private List<EObject> all;
  private List<EObject> visible = List.of();
  private @Nullable Map<EObject, Integer> places;
  private RowFilter filter = RowFilter.NONE;
  private volatile int ticket;

  TableRows(Table table, ClientSession session, TableSource source, TableColumns columns, Cells cells,
      Follower follower) {
    this.table = table;
    this.session = session;
    this.source = source;
    this.columns = columns;
    this.cells = cells;
    this.follower = follower;
    order = new RowOrder(cells, List.of());
    all = source.rows(session.index());
    table.addListener(SWT.SetData, this::fill);
  }

  // ---- filled in

  private void fill(Event event) {
    TableItem item = (TableItem) event.item;
    int index = event.index;
    if (index < 0 || index >= visible.size()) {
      return;
    }
    EObject row = visible.get(index);
    List<CellColumn> shown = columns.shown();
    for (int i = 0; i < shown.size(); i++) {
      item.setText(i, oneLine(cells.text(row, shown.get(i))));
    }
    item.setImage(0, Icons.image(row.eClass()));
    if (session.readOnlyReason(row).isPresent()) {
      item.setForeground(Theme.current().ink3());
    }
  }

  private static String oneLine(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return cut.indexOf('\n') < 0 && cut.indexOf('\t') < 0 ? cut : cut.replaceAll("\\s+", " ");
  }

  // ---- which, and in what order

  /** The rows that are shown, in their order. */
  List<EObject> visible() {
    return visible;
  }

  /** How many there are, shown or not. */
  int count() {
    return all.size();
  }

  boolean isFiltered() {
    return !filter.isEmpty();
  }

  /** Keeps the rows that fit a filter, when there is time. */
  void filter(RowFilter wanted) {
    filter = wanted;
    table.getDisplay().timerExec(all.size() > AT_ONCE ? PAUSE : 0, arranging);
  }

  /** Shows every row. */
  void unfiltered() {
    filter = RowFilter.NONE;
    arrange();
  }

  /** The columns are others now. */
  void columnsChanged() {
    order = new RowOrder(cells, columns.shown());
  }

  private void arrangeNow() {
    if (!table.isDisposed()) {
      arrange();
    }
  }

  /** Filters and sorts: at once, or in the background when there are many rows. */
  void arrange() {
    int mine = ++ticket;
    List<EObject> rows = all;
    RowFilter wanted = filter;
    RowSort sort = columns.arrangement().sort();
    RowOrder by = order;
    if (rows.size() <= AT_ONCE) {
      show(by.arrange(rows, wanted, sort, () -> {
      }));
      return;
    }
    Display display = table.getDisplay();
    Job.createSystem("rows of a table", monitor -> {
      try {
        List<EObject> arranged =
            session.read(access -> by.arrange(rows, wanted, sort, access::check), () -> ticket != mine);
        if (!display.isDisposed()) {
          display.asyncExec(() -> {
            if (!table.isDisposed() && ticket == mine) {
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
    follower.changing();
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
    int[] indices = kept.stream().mapToInt(this::place).filter(index -> index >= 0).toArray();
    table.select(indices);
    follower.changed(indices.length > 0 ? indices[0] : -1);
    table.setRedraw(true);
  }

  /** Gives the table so many rows now, and the rest in pieces, so that the window stays alive. */
  private void grow(int now) {
    table.setItemCount(now);
    int rest = visible.size() - now;
    if (rest > 0) {
      List<EObject> mine = visible;
      table.getDisplay().asyncExec(() -> {
        if (!table.isDisposed() && visible == mine && table.getItemCount() < visible.size()) {
          grow(Math.min(visible.size(), table.getItemCount() + AT_ONCE));
        }
      });
    }
  }

  // ---- places

  /** The place of a row among those that are shown, which is then in the table; -1 when it is not shown. */
  int place(EObject row) {
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

  /** The selected rows in the order in which they are shown. */
  List<EObject> selection() {
    return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < visible.size())
        .mapToObj(visible::get).toList();
  }

  // ---- following the client

  /** Reads the rows anew. */
  void refresh() {
    order.forgetAll();
    all = source.rows(session.index());
    arrange();
  }

  /** Shows what became of the rows. */
  void changed(ClientChange change) {
    boolean names = change.touched().stream().anyMatch(each -> each.feature() == ModelPackage.Literals.ELEMENT__NAME);
    if (change.touched().stream().anyMatch(this::isStructure)) {
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

  private boolean isStructure(ClientChange.Touched touched) {
    return touched.feature() instanceof EReference reference && (reference.isContainment()
        || source instanceof OneList list && list.feature() == reference && list.owner() == touched.object());
  }
}
