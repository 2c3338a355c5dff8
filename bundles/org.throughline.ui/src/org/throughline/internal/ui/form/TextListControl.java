package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.elements.BadValue;

/** Several texts or typed values: typed one after the other, pasted line by line, edited in place. */
final class TextListControl extends ListControl {

  private static final int MOST = 2_000;

  private Text adding;
  private @Nullable TableEditor editing;

  TextListControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
  }

  @Override
  boolean opens() {
    return false;
  }

  private boolean isLong() {
    return field.dataType().getName().equals("Text") || field.dataType().getName().equals("Markdown");
  }

  @Override
  Control adder(Composite bar) {
    adding = new Text(bar, SWT.BORDER | SWT.SINGLE);
    adding.setMessage(FormWords.of("list.add"));
    adding.setData("id", id(".add"));
    adding.setData("name", FormWords.of("list.add") + ", " + text());
    adding.addListener(SWT.Verify, this::verify);
    onEnter(adding, this::add);
    adding.addModifyListener(event -> problem(""));
    return adding;
  }

  /** Several lines at once become several entries. */
  private void verify(Event event) {
    if (event.text.indexOf('\n') < 0 && event.text.indexOf('\r') < 0 && event.text.length() < 2) {
      return;
    }
    Pasting.Taken taken = Pasting.text().take(event.text, 0);
    List<String> lines = taken.text().lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MOST).toList();
    if (lines.size() < 2) {
      event.text = lines.isEmpty() ? "" : Pasting.line().take(lines.getFirst(), adding.getCharCount()).text();
      return;
    }
    event.doit = false;
    List<Object> values = new ArrayList<>(rows());
    int bad = 0;
    for (String line : lines) {
      try {
        put(values, context.values().read(field.dataType(), Pasting.line().take(line, 0).text()));
      } catch (BadValue notOne) {
        bad++;
      }
    }
    store(values);
    refresh();
    if (bad > 0) {
      note(FormWords.of("list.bad", bad));
    } else if (taken.note() != null) {
      note(taken.note().in(Locale.getDefault()));
    }
  }

  private void put(List<Object> values, @Nullable Object value) {
    if (value != null && !(field.feature().isUnique() && values.contains(value))) {
      values.add(value);
    }
  }

  private boolean add() {
    if (adding.getText().isBlank()) {
      return true;
    }
    try {
      List<Object> values = new ArrayList<>(rows());
      put(values, context.values().read(field.dataType(), adding.getText().strip()));
      if (store(values)) {
        adding.setText("");
        refresh();
        table().showItem(table().getItem(Math.max(0, rows().size() - 1)));
      }
      return true;
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
      return false;
    }
  }

  /** What was typed and not entered is meant as well. */
  @Override
  void left() {
    if (isEditable()) {
      add();
    }
  }

  @Override
  void fill(TableItem item, Object row) {
    item.setText(firstLine(context.values().show(field.dataType(), row)));
  }

  @Override
  void open(Object row, TableItem item) {
    if (!isEditable()) {
      return;
    }
    stopEditing();
    TableEditor place = new TableEditor(table());
    place.grabHorizontal = true;
    place.horizontalAlignment = SWT.LEFT;
    Text text = new Text(table(), isLong() ? SWT.BORDER | SWT.MULTI | SWT.WRAP : SWT.SINGLE | SWT.BORDER);
    text.setText(context.values().show(field.dataType(), row));
    text.setData("id", id(".edit"));
    place.minimumHeight = isLong() ? text.getLineHeight() * 3 : text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    new Typing(text, isLong() ? Pasting.text() : Pasting.line(), this::note);
    adopt(text);
    int index = table().indexOf(item);
    text.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        stopEditing();
        table().setFocus();
      } else if (event.detail == SWT.TRAVERSE_RETURN && (!isLong() || (event.stateMask & SWT.MOD1) != 0)) {
        event.doit = false;
        replace(index, text.getText());
        table().setFocus();
      }
    });
    text.addFocusListener(FocusListener.focusLostAdapter(event -> replace(index, text.getText())));
    place.setEditor(text, item, 0);
    editing = place;
    text.selectAll();
    text.setFocus();
  }

  private void replace(int index, String typed) {
    if (editing == null) {
      return;
    }
    stopEditing();
    try {
      List<Object> values = new ArrayList<>(rows());
      Object value = context.values().read(field.dataType(), typed.replace(Text.DELIMITER, "\n"));
      if (index >= values.size()) {
        return;
      }
      if (value == null) {
        values.remove(index);
      } else if (!value.equals(values.get(index)) && !(field.feature().isUnique() && values.contains(value))) {
        values.set(index, value);
      }
      if (!values.equals(rows()) && store(values)) {
        refresh();
        select(index);
      }
    } catch (BadValue bad) {
      problem(bad.text().in(Locale.getDefault()));
    }
  }

  private void stopEditing() {
    TableEditor present = editing;
    editing = null;
    if (present != null) {
      Control text = present.getEditor();
      present.dispose();
      if (text != null && !text.isDisposed()) {
        text.dispose();
      }
    }
  }

  @Override
  void remove(List<Object> gone) {
    List<Object> values = new ArrayList<>(rows());
    gone.forEach(values::remove);
    store(values);
  }

  @Override
  void move(Object row, int to) {
    List<Object> values = new ArrayList<>(rows());
    values.remove(row);
    values.add(to, row);
    store(values);
  }
}
