package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The keyboard of a table: arrows go from cell to cell, F2 or Enter or a letter edits, Delete empties. Copy, paste, select
 * all and delete are the commands of the Edit menu, which belong to the rows only while the rows have the focus; in a field
 * they belong to the field.
 */
final class TableKeys {

  private final TableBody body;
  private final IHandlerService handlers;
  private final List<IHandlerActivation> active = new ArrayList<>();

  TableKeys(TableBody body, Table table, IWorkbenchPartSite site) {
    this.body = body;
    handlers = site.getService(IHandlerService.class);
    table.addListener(SWT.FocusIn, event -> activate());
    table.addListener(SWT.FocusOut, event -> deactivate());
    table.addListener(SWT.Dispose, event -> deactivate());
    table.addListener(SWT.KeyDown, this::pressed);
  }

  private void activate() {
    if (active.isEmpty()) {
      on(IWorkbenchCommandConstants.EDIT_COPY, body::copy);
      on(IWorkbenchCommandConstants.EDIT_PASTE, body::paste);
      on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, body::selectAll);
      on("org.throughline.ui.delete", body::deleteRows);
    }
  }

  private void on(String command, Runnable action) {
    active.add(handlers.activateHandler(command, new AbstractHandler() {
      @Override
      public Object execute(ExecutionEvent event) {
        TableBody.doing(action);
        return null;
      }
    }));
  }

  private void deactivate() {
    handlers.deactivateHandlers(active);
    active.clear();
  }

  private void pressed(Event event) {
    int modifiers = event.stateMask & SWT.MODIFIER_MASK;
    switch (event.keyCode) {
      case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
        if (modifiers == 0) {
          event.doit = false;
          body.moveColumn(event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
        }
      }
      case SWT.F2 -> {
        event.doit = false;
        body.edit(null);
      }
      case SWT.DEL -> {
        if (modifiers == 0) {
          event.doit = false;
          TableBody.doing(body::clearCells);
        }
      }
      case SWT.INSERT -> {
        if (modifiers == 0) {
          event.doit = false;
          TableBody.doing(body::addRow);
        }
      }
      default -> {
        if (modifiers == (SWT.MOD1 | SWT.MOD2) && event.keyCode == 'c') {
          event.doit = false;
          body.copyCell();
        } else if ((modifiers & ~SWT.SHIFT) == 0 && event.character > ' ' && event.character != SWT.DEL
            && !body.isEditing()) {
          event.doit = false;
          body.edit(String.valueOf(event.character));
        }
      }
    }
  }
}
