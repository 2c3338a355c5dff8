package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.throughline.ui.Desk;

/** The selected rows: what is selected here is shown in the window, and what the window shows is selected here. */
final class RowSelection implements IPostSelectionProvider {

  private final Table table;
  private final TableRows rows;
  private final CellFocus focus;
  private final ProblemNote problem;
  private final Desk desk;
  private final List<ISelectionChangedListener> listeners = new ArrayList<>();
  private boolean telling;

  RowSelection(Table table, TableRows rows, CellFocus focus, ProblemNote problem, Desk desk) {
    this.table = table;
    this.rows = rows;
    this.focus = focus;
    this.problem = problem;
    this.desk = desk;
    table.addListener(SWT.Selection, event -> {
      if (event.item instanceof TableItem item) {
        focus.row(Math.max(0, table.indexOf(item)));
      }
      changed();
    });
  }

  private void changed() {
    problem.hide();
    table.redraw();
    if (table.getSelectionCount() > 0 && focus.row() < rows.visible().size()) {
      telling = true;
      try {
        desk.show(rows.visible().get(table.isSelected(focus.row()) ? focus.row() : table.getSelectionIndex()));
      } finally {
        telling = false;
      }
    }
    fire();
  }

  /** Selects one row, which gets the focus. */
  void only(int place) {
    table.setSelection(place);
    focus.row(place);
    changed();
  }

  void all() {
    table.setItemCount(rows.visible().size());
    table.selectAll();
    changed();
  }

  /** Selects a row that the window shows, unless it was selected here. */
  void follow(EObject row) {
    if (!telling) {
      reveal(row);
    }
  }

  /** Selects a row and brings it into sight; does nothing when it is not shown. */
  void reveal(EObject row) {
    int index = rows.place(row);
    if (index >= 0 && !table.isSelected(index)) {
      table.setSelection(index);
      focus.row(index);
      fire();
    }
  }

  private void fire() {
    SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
    List.copyOf(listeners).forEach(each -> each.selectionChanged(event));
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public ISelection getSelection() {
    return new StructuredSelection(rows.selection());
  }

  @Override
  public void setSelection(ISelection selection) {
    if (selection instanceof IStructuredSelection some && some.getFirstElement() instanceof EObject row) {
      reveal(row);
    }
  }
}
