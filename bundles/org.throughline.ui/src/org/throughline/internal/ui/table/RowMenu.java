package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** The menu of the rows. */
final class RowMenu {

  private final Menu menu;
  private final List<MenuItem> needRows = new ArrayList<>();

  /** An empty menu of a table. */
  RowMenu(Table table) {
    menu = new Menu(table);
    menu.addListener(SWT.Show, event -> needRows.forEach(item -> item.setEnabled(table.getSelectionCount() > 0)));
    table.setMenu(menu);
  }

  /** Something to do with the selected rows. */
  void withRows(String key, Runnable action) {
    needRows.add(entry(key, action));
  }

  /** Something to do, selected rows or not. */
  MenuItem entry(String key, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(TableBody.word(key));
    item.setData("id", key);
    item.addListener(SWT.Selection, event -> TableBody.doing(action));
    return item;
  }

  void line() {
    new MenuItem(menu, SWT.SEPARATOR);
  }
}
