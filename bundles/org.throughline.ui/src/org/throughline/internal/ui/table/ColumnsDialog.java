package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;
import org.throughline.exchange.elements.ColumnPlan;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** Which columns a table shows, and in which order. */
final class ColumnsDialog extends PlainDialog {

  private final ColumnPlan plan;
  private final Cells cells;
  private final Arrangement before;
  private final List<CellColumn> order = new ArrayList<>();
  private final Map<String, Integer> widths = new HashMap<>();
  private Table list;
  private Arrangement chosen;

  ColumnsDialog(Shell parent, ColumnPlan plan, Cells cells, Arrangement before) {
    super(parent, "columns", TableBody.word("columns.title"));
    this.plan = plan;
    this.cells = cells;
    this.before = before;
    this.chosen = before;
    start(before);
  }

  private void start(Arrangement arrangement) {
    order.clear();
    widths.clear();
    arrangement.columns().forEach(shown -> plan.column(shown.key()).ifPresent(column -> {
      order.add(column);
      widths.put(column.key(), shown.width());
    }));
    plan.columns().stream().filter(column -> !widths.containsKey(column.key())).forEach(order::add);
  }

  Optional<Arrangement> choose() {
    return open() == OK ? Optional.of(chosen) : Optional.empty();
  }

  @Override
  protected void fill(Composite area) {
    ((GridLayout) area.getLayout()).numColumns = 2;
    Label help = new Label(area, SWT.WRAP);
    help.setText(TableBody.word("columns.help"));
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
    wide.widthHint = 360;
    help.setLayoutData(wide);
    list = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
    list.setData("id", "columns.list");
    Named.of(list, TableBody.word("columns.title"));
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true, 1, 3);
    large.widthHint = 320;
    large.heightHint = list.getItemHeight() * 14;
    list.setLayoutData(large);
    list.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK) {
        check();
      }
    });
    list.addListener(SWT.KeyDown, event -> {
      if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
        event.doit = false;
        move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
      }
    });
    button(area, "columns.up", () -> move(-1));
    button(area, "columns.down", () -> move(1));
    button(area, "columns.reset", () -> {
      start(Arrangement.atFirst(plan));
      fill(0);
    });
    fill(0);
  }

  private void button(Composite area, String key, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(TableBody.word(key));
    button.setData("id", key);
    button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
    button.addListener(SWT.Selection, event -> action.run());
  }

  private void fill(int selected) {
    list.removeAll();
    for (CellColumn column : order) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(cells.label(column));
      item.setChecked(widths.containsKey(column.key()));
      item.setData(column);
    }
    list.setSelection(selected);
    list.showSelection();
    check();
  }

  private void check() {
    Button ok = getButton(IDialogConstants.OK_ID);
    boolean some = false;
    for (TableItem item : list.getItems()) {
      String key = ((CellColumn) item.getData()).key();
      if (item.getChecked()) {
        some = true;
        widths.putIfAbsent(key, ColumnWidth.of((CellColumn) item.getData()));
      } else {
        widths.remove(key);
      }
    }
    if (ok != null) {
      ok.setEnabled(some);
    }
  }

  private void move(int step) {
    int from = list.getSelectionIndex();
    int to = from + step;
    if (from >= 0 && to >= 0 && to < order.size()) {
      order.add(to, order.remove(from));
      fill(to);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, TableBody.word("columns.ok"), true).setData("id", "columns.ok");
    createButton(parent, IDialogConstants.CANCEL_ID, TableBody.word("cancel"), false);
  }

  @Override
  protected void okPressed() {
    List<Arrangement.Shown> shown = order.stream().filter(column -> widths.containsKey(column.key()))
        .map(column -> new Arrangement.Shown(column.key(), widths.get(column.key()))).toList();
    chosen = new Arrangement(shown, before.sort(), before.filters());
    super.okPressed();
  }
}
