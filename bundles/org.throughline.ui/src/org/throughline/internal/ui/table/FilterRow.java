package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.throughline.ui.Named;

/** A field over each column that keeps the rows whose cell holds what is typed. It follows the columns. */
final class FilterRow {

  private final Composite row;
  private final Runnable changed;
  private final List<Text> fields = new ArrayList<>();
  private Table table;

  FilterRow(Composite parent, Runnable changed) {
    this.changed = changed;
    row = new Composite(parent, SWT.NONE);
    GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
    wide.exclude = true;
    row.setLayoutData(wide);
    row.setVisible(false);
  }

  /** The table whose columns it follows. */
  void over(Table below) {
    table = below;
    table.getHorizontalBar().addListener(SWT.Selection, event -> follow());
    table.addListener(SWT.Resize, event -> follow());
  }

  boolean isShown() {
    return !((GridData) row.getLayoutData()).exclude;
  }

  void show(boolean shown) {
    ((GridData) row.getLayoutData()).exclude = !shown;
    row.setVisible(shown);
    row.getParent().layout(true);
    follow();
  }

  /** Makes the fields for these columns; what was typed for a column that stays is kept. */
  void columns(List<String> keys, List<String> labels) {
    Map<String, String> kept = texts();
    fields.forEach(Text::dispose);
    fields.clear();
    int height = 0;
    for (int i = 0; i < keys.size(); i++) {
      Text field = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL);
      field.setData("key", keys.get(i));
      field.setData("id", "table.filter." + keys.get(i));
      field.setMessage(labels.get(i));
      Named.of(field, TableBody.word("filter.name", labels.get(i)));
      field.setText(kept.getOrDefault(keys.get(i), ""));
      field.addModifyListener(event -> changed.run());
      field.addListener(SWT.KeyDown, event -> {
        if (event.keyCode == SWT.ARROW_DOWN) {
          event.doit = false;
          table.setFocus();
        }
      });
      height = Math.max(height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
      fields.add(field);
    }
    ((GridData) row.getLayoutData()).heightHint = height + 4;
    follow();
  }

  /** Puts each field over its column. */
  void follow() {
    if (row.isDisposed() || table == null || table.isDisposed() || table.getColumnCount() != fields.size()) {
      return;
    }
    int x = -table.getHorizontalBar().getSelection();
    for (int index : table.getColumnOrder()) {
      int width = table.getColumn(index).getWidth();
      Text field = fields.get(index);
      field.setBounds(x + 2, 2, Math.max(20, width - 4), field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
      x += width;
    }
  }

  Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    fields.stream().filter(field -> !field.isDisposed() && !field.getText().isBlank())
        .forEach(field -> texts.put((String) field.getData("key"), field.getText()));
    return texts;
  }

  void clear() {
    fields.forEach(field -> field.setText(""));
  }
}
