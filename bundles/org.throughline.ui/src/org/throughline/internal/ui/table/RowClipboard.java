package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.throughline.core.ClientSession;
import org.throughline.exchange.ClipboardTable;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;

/** Copies rows to spreadsheets and pastes from them. */
final class RowClipboard {

  private final Table table;
  private final ClientSession session;
  private final Cells cells;
  private final TableColumns columns;
  private final TableRows rows;
  private final CellFocus focus;
  private final RowDeeds deeds;

  RowClipboard(Table table, ClientSession session, Cells cells, TableColumns columns, TableRows rows, CellFocus focus,
      RowDeeds deeds) {
    this.table = table;
    this.session = session;
    this.cells = cells;
    this.columns = columns;
    this.rows = rows;
    this.focus = focus;
    this.deeds = deeds;
  }

  /** Copies the selected rows with the names of their columns. */
  void copy() {
    List<EObject> selected = rows.selection();
    if (selected.isEmpty()) {
      return;
    }
    List<CellColumn> shown = columns.inOrder();
    if (selected.size() <= TableRows.AT_ONCE) {
      put(copied(selected, shown, () -> {
      }));
      return;
    }
    Display display = table.getDisplay();
    Job.create(TableBody.word("table.copying"), monitor -> {
      ClipboardTable copied = session.read(access -> copied(selected, shown, access::check), monitor::isCanceled);
      display.asyncExec(() -> put(copied));
    }).schedule();
  }

  private ClipboardTable copied(List<EObject> selected, List<CellColumn> shown, Runnable check) {
    List<List<String>> copied = new ArrayList<>();
    copied.add(shown.stream().map(cells::label).toList());
    for (EObject row : selected) {
      check.run();
      copied.add(shown.stream().map(column -> cells.text(row, column)).toList());
    }
    return ClipboardTable.of(copied);
  }

  /** Copies the text of the cell with the focus. */
  void copyCell() {
    if (focus.row() < rows.visible().size()) {
      put(ClipboardTable.of(List.of(List.of(cells.text(rows.visible().get(focus.row()), focus.column())))));
    }
  }

  private static void put(ClipboardTable copied) {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      String text = copied.toText();
      if (!text.isEmpty()) {
        clipboard.setContents(new Object[] {text, copied.toHtml()},
            new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
      }
    } finally {
      clipboard.dispose();
    }
  }

  /** Pastes: one cell into every selected row at once, a table after showing what it would do. */
  void paste() {
    ClipboardTable pasted = taken();
    if (pasted.rows().isEmpty()) {
      return;
    }
    if (pasted.rows().size() == 1 && pasted.width() == 1 && table.getSelectionCount() > 0) {
      deeds.fill(pasted.rows().getFirst().getFirst());
      return;
    }
    int column = pasted.width() >= table.getColumnCount() ? 0 : columns.place(focus.index());
    int row = table.getSelectionCount() == 0 ? -1 : table.getSelectionIndices()[0];
    new PasteDialog(table.getShell(), deeds.target(), pasted, row, column).choose().ifPresent(deeds::run);
  }

  private ClipboardTable taken() {
    Clipboard clipboard = new Clipboard(table.getDisplay());
    try {
      return ClipboardTable.of(Objects.requireNonNullElse((String) clipboard.getContents(TextTransfer.getInstance()), ""),
          Objects.requireNonNullElse((String) clipboard.getContents(HTMLTransfer.getInstance()), ""));
    } finally {
      clipboard.dispose();
    }
  }
}
