package org.throughline.internal.ui.table;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientSession;
import org.throughline.core.Message;
import org.throughline.exchange.elements.BadValue;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;

/** Edits the cell with the focus where it stands, and goes from one to the next. */
final class CellEditing implements InPlace.Owner {

  private final Table table;
  private final ClientSession session;
  private final Cells cells;
  private final TableColumns columns;
  private final TableRows rows;
  private final CellFocus focus;
  private final RowSelection selection;
  private final RowDeeds deeds;
  private final ProblemNote problem;
  private final InPlace editing;
  private final Locale locale = Locale.getDefault();

  CellEditing(Table table, ClientSession session, Cells cells, TableColumns columns, TableRows rows, CellFocus focus,
      RowSelection selection, RowDeeds deeds, ProblemNote problem) {
    this.table = table;
    this.session = session;
    this.cells = cells;
    this.columns = columns;
    this.rows = rows;
    this.focus = focus;
    this.selection = selection;
    this.deeds = deeds;
    this.problem = problem;
    editing = new InPlace(table, cells, this, problem);
  }

  /** Whether a cell is being edited. */
  boolean isActive() {
    return editing.isActive();
  }

  /** Ends it where it stands. */
  void end() {
    editing.end(0);
  }

  /**
   * Begins to edit the cell with the focus.
   *
   * @param start what is typed already in place of the present text; null to begin with the present text
   */
  void begin(@Nullable String start) {
    if (rows.visible().isEmpty() || columns.shown().isEmpty() || editing.isActive()) {
      return;
    }
    if (table.getSelectionCount() == 0) {
      table.setSelection(focus.row());
    } else if (!table.isSelected(focus.row())) {
      focus.row(table.getSelectionIndex());
    }
    EObject row = rows.visible().get(focus.row());
    CellColumn column = focus.column();
    table.showSelection();
    table.showColumn(table.getColumn(focus.index()));
    TableItem item = table.getItem(focus.row());
    Optional<Message> fixed = session.readOnlyReason(row);
    if (fixed.isPresent() || !column.isEditable() || row.eClass().getFeatureID(column.feature()) < 0) {
      problem.show(item.getBounds(focus.index()), fixed.map(reason -> reason.in(locale))
          .orElseGet(() -> Message.of(Cells.class, "cell.fixed", cells.label(column)).in(locale)));
      return;
    }
    editing.begin(row, column, item, focus.index(), start);
  }

  @Override
  public String typed(EObject row, CellColumn column, String text, boolean everySelected) {
    try {
      if (!everySelected && text.equals(column.isMany() ? cells.text(row, column).replace("; ", "\n")
          : cells.text(row, column))) {
        return "";
      }
      Object value = cells.read(column, text, type -> session.index().all(type));
      deeds.store(everySelected ? rows.selection() : List.of(row), column, value);
      return "";
    } catch (BadValue bad) {
      return bad.text().in(locale);
    } catch (ClientException refused) {
      return refused.text().in(locale);
    }
  }

  @Override
  public void picked(EObject row, CellColumn column, List<Object> values) {
    TableBody.doing(() -> deeds.store(List.of(row), column,
        column.isMany() ? values : values.isEmpty() ? null : values.getFirst()));
  }

  @Override
  public List<EObject> candidates(CellColumn column) {
    Collator collator = Collator.getInstance(locale);
    record Named(String name, EObject object) {
    }
    return session.index().<EObject>all(column.target()).stream().map(each -> new Named(cells.one(column, each), each))
        .sorted((one, other) -> collator.compare(one.name, other.name)).map(Named::object).toList();
  }

  @Override
  public void ended(int step) {
    if (table.isDisposed()) {
      return;
    }
    table.setFocus();
    if (step != 0) {
      next(step);
    }
  }

  /** Goes so many cells further, over the end of a row to the next row, and edits what can be typed there. */
  private void next(int step) {
    int[] order = table.getColumnOrder();
    int at = columns.place(focus.index()) + step;
    if (at < 0 || at >= order.length) {
      int row = focus.row() + step;
      if (row < 0 || row >= rows.visible().size()) {
        return;
      }
      selection.only(row);
      at = at < 0 ? order.length - 1 : 0;
    }
    focus.index(order[at]);
    if (!focus.column().isPicked()) {
      begin(null);
    } else {
      table.showColumn(table.getColumn(focus.index()));
      table.redraw();
    }
  }
}
