package org.throughline.internal.ui.table;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.ui.Theme;

/** The cell with the focus: a row of the platform's own, and a column, which the platform does not know. */
final class CellFocus {

  private final Table table;
  private final TableColumns columns;
  private int row;
  private int column;

  CellFocus(Table table, TableColumns columns) {
    this.table = table;
    this.columns = columns;
    table.addListener(SWT.MouseDown, event -> pointAt(event.x, event.y));
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(SWT.FocusIn, event -> table.redraw());
    table.addListener(SWT.FocusOut, event -> table.redraw());
  }

  // ---- the row

  /** Its place among the rows that are shown; the first one that is shown when there is none. */
  int row() {
    return row;
  }

  void row(int place) {
    row = place;
  }

  /** Goes no further than the rows there are. */
  void rows(int count) {
    row = Math.clamp(row, 0, Math.max(0, count - 1));
  }

  // ---- the column

  /** The index of the column as it was made. */
  int index() {
    return column;
  }

  CellColumn column() {
    return columns.shown().get(column);
  }

  void index(int wanted) {
    column = wanted;
  }

  /** The columns are others now. */
  void columnsChanged() {
    column = Math.clamp(column, 0, Math.max(0, columns.shown().size() - 1));
  }

  /** Goes to the column that names a row. */
  void toName() {
    column = IntStream.range(0, columns.shown().size()).filter(i -> columns.shown().get(i).isName()).findFirst()
        .orElse(0);
  }

  /** Moves by cells in the order in which they are shown, as far as there are some. */
  void move(int step) {
    int[] order = table.getColumnOrder();
    column = order[Math.clamp(columns.place(column) + step, 0, order.length - 1)];
    table.showColumn(table.getColumn(column));
    table.redraw();
  }

  private void pointAt(int x, int y) {
    TableItem item = table.getItem(new Point(x, y));
    if (item == null) {
      return;
    }
    for (int i = 0; i < columns.shown().size(); i++) {
      if (item.getBounds(i).contains(x, y)) {
        column = i;
        table.redraw();
      }
    }
  }

  // ---- the cell

  /** Where it is drawn. */
  Rectangle bounds() {
    return table.getItem(row).getBounds(column);
  }

  /** The cell wears a frame in the colour of the platform's own focus. */
  private void paint(Event event) {
    if (event.index != column || !table.isFocusControl() || table.indexOf((TableItem) event.item) != row) {
      return;
    }
    GC gc = event.gc;
    Rectangle cell = ((TableItem) event.item).getBounds(column);
    gc.setForeground(Theme.current().ink());
    gc.setLineWidth(1);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.drawRectangle(cell.x, cell.y, cell.width - 2, cell.height - 2);
  }
}
