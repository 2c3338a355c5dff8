package org.throughline.internal.ui.table;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;

/** Rows of a table that are dragged onto something else in the window, to be tied to it. */
final class RowDrag {

  private final Table table;
  private final RowSelection selection;

  RowDrag(Table table, RowSelection selection) {
    this.table = table;
    this.selection = selection;
  }

  void attach() {
    DragSource source = new DragSource(table, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
    source.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
    source.addDragListener(new DragSourceAdapter() {

      @Override
      public void dragStart(DragSourceEvent event) {
        event.doit = !selection.getSelection().isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(selection.getSelection());
      }

      @Override
      public void dragSetData(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(selection.getSelection());
      }

      @Override
      public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
      }
    });
  }
}
