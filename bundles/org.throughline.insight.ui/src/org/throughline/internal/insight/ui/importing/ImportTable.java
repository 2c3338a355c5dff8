package org.throughline.internal.insight.ui.importing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.throughline.ui.Named;

/** A table of the dialogs about imports. */
final class ImportTable {

  private ImportTable() {
  }

  /**
   * Makes it.
   *
   * @param id its id; what stands behind the first full stop is the key of its name
   * @param style further style, such as {@code SWT.VIRTUAL}
   * @param heads the keys of its headings
   * @param widths the widths of its columns in pixels
   */
  static Table of(Composite area, String id, int style, int wide, int high, String[] heads, int... widths) {
    Table table = new Table(area, style | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
    table.setData("id", id);
    Named.whole(table, ImportWords.of(id.substring(id.indexOf('.') + 1)));
    table.setHeaderVisible(true);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.widthHint = wide;
    large.heightHint = high;
    table.setLayoutData(large);
    for (int i = 0; i < heads.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(ImportWords.of(heads[i]));
      column.setWidth(widths[i]);
    }
    return table;
  }
}
