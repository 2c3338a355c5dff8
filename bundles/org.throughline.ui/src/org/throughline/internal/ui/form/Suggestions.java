package org.throughline.internal.ui.form;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list below a text field with what could be meant by what was typed. The focus stays in the field: the arrow keys
 * choose, Enter takes, Escape closes; a click takes too.
 */
final class Suggestions {

  /**
   * One line of the list.
   *
   * @param text what it says
   * @param image its icon; null for none
   * @param taken what happens when it is taken
   */
  record Suggestion(String text, @Nullable Image image, Runnable taken) {
  }

  private static final int ROWS = 8;

  private final Text text;
  private final String id;
  private final Function<String, List<Suggestion>> source;
  private @Nullable Shell popup;
  private @Nullable Table table;
  private List<Suggestion> shown = List.of();
  private boolean taking;

  Suggestions(Text text, String id, Function<String, List<Suggestion>> source) {
    this.text = text;
    this.id = id;
    this.source = source;
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addModifyListener(event -> {
      if (text.isFocusControl() && !taking) {
        open();
      }
    });
    text.addFocusListener(FocusListener.focusLostAdapter(event -> text.getDisplay().asyncExec(() -> {
      if (text.isDisposed() || !text.isFocusControl()) {
        close();
      }
    })));
    text.addDisposeListener(event -> close());
  }

  boolean isOpen() {
    return popup != null && !popup.isDisposed();
  }

  /** Opens the list, or fills it anew. */
  void open() {
    if (text.isDisposed() || !text.getEditable()) {
      return;
    }
    shown = source.apply(text.getText());
    if (shown.isEmpty()) {
      close();
      return;
    }
    if (!isOpen()) {
      make();
    }
    fill();
  }

  private void make() {
    Shell shell = new Shell(text.getShell(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.NO_TRIM);
    shell.setLayout(new FillLayout());
    Table list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.NO_FOCUS);
    list.setData("id", id);
    list.setData("name", String.valueOf(text.getData("name")));
    list.addListener(SWT.MouseUp, event -> {
      TableItem item = list.getItem(new Point(event.x, event.y));
      if (item != null) {
        take(list.indexOf(item));
      }
    });
    popup = shell;
    table = list;
  }

  private void fill() {
    Table list = table;
    Shell shell = popup;
    if (list == null || shell == null) {
      return;
    }
    list.setRedraw(false);
    list.removeAll();
    for (Suggestion each : shown) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(each.text());
      item.setImage(each.image());
    }
    list.setSelection(0);
    list.setRedraw(true);
    Point place = text.toDisplay(0, text.getSize().y);
    int rows = Math.min(shown.size(), ROWS);
    int width = Math.max(text.getSize().x, Math.min(360, list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
    int height = rows * Math.max(20, list.getItemHeight() + 2) + 8;
    Rectangle area = text.getMonitor().getClientArea();
    int x = Math.max(area.x, Math.min(place.x, area.x + area.width - width));
    int y = place.y + height > area.y + area.height ? place.y - text.getSize().y - height : place.y;
    shell.setBounds(x, y, width, height);
    if (!shell.isVisible()) {
      shell.setVisible(true);
    }
  }

  void close() {
    if (popup != null && !popup.isDisposed()) {
      popup.dispose();
    }
    popup = null;
    table = null;
  }

  private void take(int index) {
    if (index < 0 || index >= shown.size()) {
      return;
    }
    Suggestion suggestion = shown.get(index);
    close();
    taking = true;
    try {
      suggestion.taken().run();
    } finally {
      taking = false;
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
      event.doit = false;
      if (!isOpen()) {
        open();
      } else if (table != null) {
        int count = table.getItemCount();
        int next = table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
        table.setSelection(Math.floorMod(next, count));
        table.showSelection();
      }
    } else if (isOpen() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && table != null) {
      event.doit = false;
      take(table.getSelectionIndex());
    } else if (isOpen() && event.keyCode == SWT.ESC) {
      event.doit = false;
      close();
    }
  }

  private void traverse(Event event) {
    boolean own = event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN;
    if (own && isOpen()) {
      event.doit = false;
      event.detail = SWT.TRAVERSE_NONE;
    }
  }
}
