package org.throughline.internal.ui.form;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list below a text field with what could be meant by what was typed; it stands in the form, so it is where the field
 * is in every window system. The focus stays in the field: the arrow keys choose, Enter takes, Escape closes; a click
 * takes too.
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

  private static final int ROWS = 6;

  private final FieldControl field;
  private final Text text;
  private final Table table;
  private final Function<String, List<Suggestion>> source;
  private List<Suggestion> shown = List.of();
  private boolean taking;

  /**
   * A list that is closed at first.
   *
   * @param parent takes the list, with a {@code GridLayout}
   * @param columns how many columns of the parent it fills
   */
  Suggestions(FieldControl field, Text text, Composite parent, int columns, Function<String, List<Suggestion>> source) {
    this.field = field;
    this.text = text;
    this.source = source;
    table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
    table.setData("id", field.id(".suggestions"));
    table.setData("name", FormWords.of("suggestions.name") + ", " + field.text());
    GridData wide = FieldControl.wide();
    wide.horizontalSpan = columns;
    wide.exclude = true;
    table.setLayoutData(wide);
    table.setVisible(false);
    table.addListener(SWT.MouseUp, event -> {
      TableItem item = table.getItem(new Point(event.x, event.y));
      if (item != null) {
        take(table.indexOf(item));
        text.setFocus();
      }
    });
    table.addListener(SWT.DefaultSelection, event -> {
      take(table.getSelectionIndex());
      text.setFocus();
    });
    table.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC) {
        close();
        text.setFocus();
      }
    });
    text.addListener(SWT.KeyDown, this::key);
    text.addListener(SWT.Traverse, this::traverse);
    text.addModifyListener(event -> {
      if (text.isFocusControl() && !taking) {
        open();
      }
    });
    for (Control each : List.of(text, table)) {
      each.addFocusListener(FocusListener.focusLostAdapter(event -> text.getDisplay().asyncExec(this::closeUnlessInside)));
    }
  }

  private void closeUnlessInside() {
    if (!text.isDisposed() && !text.isFocusControl() && !table.isFocusControl()) {
      close();
    }
  }

  private boolean isOpen() {
    return !table.isDisposed() && table.getVisible();
  }

  /** Opens the list, or fills it anew. */
  private void open() {
    if (!text.getEditable()) {
      return;
    }
    shown = source.apply(text.getText());
    if (shown.isEmpty()) {
      close();
      return;
    }
    table.setRedraw(false);
    table.removeAll();
    for (Suggestion each : shown) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(each.text());
      item.setImage(each.image());
    }
    table.setSelection(0);
    table.setRedraw(true);
    int height = Math.min(shown.size(), ROWS) * Math.max(22, table.getItemHeight()) + 2;
    GridData data = (GridData) table.getLayoutData();
    if (data.exclude || data.heightHint != height) {
      data.heightHint = height;
      data.exclude = false;
      table.setVisible(true);
      field.context.page().resized();
    }
  }

  /** Closes the list. */
  void close() {
    if (isOpen()) {
      table.setVisible(false);
      ((GridData) table.getLayoutData()).exclude = true;
      field.context.page().resized();
    }
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
      } else {
        int next = table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
        table.setSelection(Math.floorMod(next, table.getItemCount()));
        table.showSelection();
      }
    } else if (isOpen() && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == SWT.CR)) {
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
