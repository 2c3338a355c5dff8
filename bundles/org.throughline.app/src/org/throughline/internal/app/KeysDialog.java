package org.throughline.internal.app;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.throughline.internal.app.Shortcuts.Shortcut;
import org.throughline.ui.Named;
import org.throughline.ui.PlainDialog;

/** The list of keys, narrowed by what is typed above it. */
final class KeysDialog extends PlainDialog {

  private static final int HEIGHT = 420;
  private static final int EDGE = 24;

  private final List<Shortcut> shortcuts;
  private Table table;

  KeysDialog(Shell parent, List<Shortcut> shortcuts) {
    super(parent, "keys", Words.of("keys.title"));
    this.shortcuts = shortcuts;
  }

  @Override
  protected void fill(Composite area) {
    Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Words.of("keys.filter"));
    filter.setData("id", "keys.filter");
    Named.of(filter, Words.of("keys.filter"));
    filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setData("id", "keys.table");
    Named.of(table, Words.of("keys.title"));
    table.setHeaderVisible(true);
    for (String key : List.of("keys.deed", "keys.keys", "keys.where")) {
      new TableColumn(table, SWT.NONE).setText(Words.of(key));
    }
    fill("");
    int width = EDGE;
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(column.getWidth() + EDGE);
      width += column.getWidth();
    }
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = width;
    large.heightHint = HEIGHT;
    table.setLayoutData(large);
    filter.addListener(SWT.Modify, event -> fill(filter.getText()));
    filter.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
        table.setSelection(0);
        table.setFocus();
      }
    });
  }

  private void fill(String typed) {
    table.removeAll();
    for (Shortcut each : shortcuts) {
      if (each.has(typed)) {
        new TableItem(table, SWT.NONE)
            .setText(new String[] {each.deed(), String.join("  ·  ", each.keys()), each.where()});
      }
    }
    if (table.getItemCount() == 0) {
      new TableItem(table, SWT.NONE).setText(Words.of("keys.none"));
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, Words.of("keys.close"), true).setData("id", "keys.close");
  }
}
