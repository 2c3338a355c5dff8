package org.throughline.internal.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementSearch;
import org.throughline.core.Message;
import org.throughline.ui.Named;

/**
 * A short list below a cell from which one value or several are picked; a few typed letters make it shorter. Enter takes
 * what is marked, the space bar ticks, Escape leaves everything as it was.
 */
final class PickPopup {

  /** Something that can be picked. */
  record Choice(String text, @Nullable Image image, @Nullable Object value) {
  }

  private static final int MOST_SHOWN = 300;
  private static final int ROWS = 10;

  private final List<Choice> choices;
  private final Set<Object> ticked;
  private final boolean many;
  private final Consumer<List<Object>> picked;
  private final Runnable left;
  private final Shell shell;
  private final Text filter;
  private final Table list;
  private boolean done;

  PickPopup(Shell parent, Rectangle cell, String name, List<Choice> choices, List<?> held, boolean many,
      Consumer<List<Object>> picked, Runnable left) {
    this.choices = choices;
    this.ticked = new LinkedHashSet<>(held);
    this.many = many;
    this.picked = picked;
    this.left = left;
    shell = new Shell(parent, SWT.TOOL | SWT.ON_TOP);
    shell.setText(name);
    shell.setData("id", "pick");
    GridLayout layout = new GridLayout();
    layout.marginWidth = 4;
    layout.marginHeight = 4;
    layout.verticalSpacing = 4;
    shell.setLayout(layout);
    filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setData("id", "pick.filter");
    filter.setMessage(Message.of(TableBody.class, "pick.filter").in(java.util.Locale.getDefault()));
    filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    Named.of(filter, name);
    list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | (many ? SWT.CHECK : SWT.NONE));
    list.setData("id", "pick.list");
    Named.of(list, name);
    GridData large = new GridData(SWT.FILL, SWT.FILL, true, true);
    large.heightHint = list.getItemHeight() * Math.clamp(choices.size(), 3, ROWS);
    list.setLayoutData(large);
    filter.addModifyListener(event -> fill());
    filter.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN && list.getItemCount() > 0) {
        list.select(Math.min(list.getSelectionIndex() + 1, list.getItemCount() - 1));
        list.showSelection();
        event.doit = false;
      } else if (event.keyCode == SWT.ARROW_UP) {
        list.select(Math.max(0, list.getSelectionIndex() - 1));
        list.showSelection();
        event.doit = false;
      }
    });
    filter.addListener(SWT.DefaultSelection, event -> take());
    list.addListener(SWT.DefaultSelection, event -> take());
    list.addListener(SWT.Selection, event -> {
      if (event.detail == SWT.CHECK) {
        tick((TableItem) event.item);
      }
    });
    list.addListener(SWT.MouseUp, event -> {
      if (!many && list.getSelectionCount() > 0) {
        take();
      }
    });
    shell.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        close(null);
      }
    });
    shell.addListener(SWT.Close, event -> close(null));
    shell.addListener(SWT.Deactivate, event -> Display.getCurrent().asyncExec(() -> {
      if (!shell.isDisposed() && shell.getDisplay().getActiveShell() != shell) {
        close(many ? new ArrayList<>(ticked) : null);
      }
    }));
    fill();
    place(cell);
    shell.open();
    filter.setFocus();
  }

  private void place(Rectangle cell) {
    shell.pack();
    int width = Math.clamp(shell.getSize().x, Math.max(220, cell.width), 480);
    int height = shell.getSize().y;
    Rectangle screen = shell.getDisplay().getPrimaryMonitor().getClientArea();
    for (var monitor : shell.getDisplay().getMonitors()) {
      if (monitor.getClientArea().contains(cell.x, cell.y)) {
        screen = monitor.getClientArea();
      }
    }
    int x = Math.min(cell.x, screen.x + screen.width - width);
    int y = cell.y + cell.height + height > screen.y + screen.height ? cell.y - height : cell.y + cell.height;
    shell.setBounds(x, y, width, height);
  }

  private void fill() {
    String wanted = ElementSearch.fold(filter.getText()).strip();
    list.setRedraw(false);
    list.removeAll();
    for (Choice choice : choices) {
      if (list.getItemCount() == MOST_SHOWN) {
        break;
      }
      if (ElementSearch.fold(choice.text()).contains(wanted)) {
        TableItem item = new TableItem(list, SWT.NONE);
        item.setText(choice.text());
        item.setImage(choice.image());
        item.setData(choice);
        boolean holds = choice.value() == null ? ticked.isEmpty() : ticked.contains(choice.value());
        if (many) {
          item.setChecked(holds);
        } else if (holds && wanted.isEmpty()) {
          list.setSelection(item);
        }
      }
    }
    if (list.getSelectionIndex() < 0 && list.getItemCount() > 0 && (!many || !wanted.isEmpty())) {
      list.setSelection(0);
    }
    list.setRedraw(true);
    list.showSelection();
  }

  private void tick(TableItem item) {
    Object value = ((Choice) item.getData()).value();
    if (value != null && !(item.getChecked() ? ticked.add(value) : ticked.remove(value))) {
      fill();
    }
  }

  private void take() {
    int index = list.getSelectionIndex();
    Choice choice = index < 0 ? null : (Choice) list.getItem(index).getData();
    if (many) {
      // With letters typed, Enter ticks what they led to; without, it is done.
      if (!filter.getText().isBlank() && choice != null && choice.value() != null) {
        if (!ticked.remove(choice.value())) {
          ticked.add(choice.value());
        }
        filter.setText("");
      } else {
        close(new ArrayList<>(ticked));
      }
    } else if (choice != null) {
      close(choice.value() == null ? List.of() : List.of(choice.value()));
    }
  }

  private void close(@Nullable List<Object> result) {
    if (done) {
      return;
    }
    done = true;
    if (!shell.isDisposed()) {
      shell.dispose();
    }
    if (result != null) {
      picked.accept(result);
    }
    left.run();
  }
}
