package org.throughline.internal.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.throughline.ui.Theme;

/**
 * A list of things: a native table with what is in it, and below it a way to add and the tools to move, remove and open
 * a row. Alt with the arrow keys or the mouse moves a row, Delete removes it, Enter opens it.
 */
abstract class ListControl extends FieldControl {

  private static final int MOST_ROWS = 8;

  private Table table;
  private Composite area;
  private Composite tools;
  private Button up;
  private Button down;
  private Button remove;
  private @Nullable Button open;
  private List<Object> rows = List.of();
  private boolean editable;
  private boolean filled;

  ListControl(FormContext context, Subject subject, Field field, String prefix) {
    super(context, subject, field, prefix);
  }

  @Override
  Control control(Composite parent, boolean mayEdit) {
    editable = mayEdit;
    area = plain(parent, 1);
    table = new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
    table.setData("id", id(""));
    table.setLayoutData(wide());
    for (int i = 0; i < columns(); i++) {
      new TableColumn(table, SWT.LEFT);
    }
    table.addListener(SWT.Resize, event -> spread());
    table.addListener(SWT.KeyDown, this::key);
    table.addListener(SWT.DefaultSelection, event -> opened());
    table.addListener(SWT.Selection, event -> enable());
    Composite bar = plain(area, 2);
    ((GridLayout) bar.getLayout()).horizontalSpacing = 0;
    Control adding = mayEdit ? adder(bar) : plain(bar, 1);
    if (adding.getLayoutData() == null) {
      adding.setLayoutData(wide());
    }
    tools = new Composite(bar, SWT.NONE);
    GridLayout line = new GridLayout(4, false);
    line.marginWidth = 0;
    line.marginHeight = 0;
    line.horizontalSpacing = 0;
    tools.setLayout(line);
    tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, !mayEdit, false));
    up = tool(tools, "arrowU", ".up", FormWords.of("list.up"));
    up.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shift(-1)));
    down = tool(tools, "arrowD", ".down", FormWords.of("list.down"));
    down.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shift(1)));
    remove = tool(tools, "minus", ".remove", FormWords.of("list.remove"));
    remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> removeSelected()));
    if (opens()) {
      open = tool(tools, "arrowR", ".open", FormWords.of("list.open"));
      open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> opened()));
    } else {
      line.numColumns = 3;
    }
    if (mayEdit && isOrdered()) {
      dragging();
    }
    return area;
  }

  final Table table() {
    return table;
  }

  final List<Object> rows() {
    return rows;
  }

  final boolean isEditable() {
    return editable;
  }

  // ---- what a kind of list says

  /** What is in the list now. */
  List<Object> content() {
    return held().value() instanceof List<?> list ? new ArrayList<>(list) : List.of();
  }

  /** How many columns a row has. */
  int columns() {
    return 1;
  }

  /** Whether the order can be changed. */
  boolean isOrdered() {
    return !subject.isSeveral();
  }

  /** Whether rows lead somewhere. */
  boolean opens() {
    return true;
  }

  /** Makes what adds to the list. */
  abstract Control adder(Composite bar);

  /** Writes a row. */
  abstract void fill(TableItem item, Object row);

  /** Goes to a row, or edits it. */
  abstract void open(Object row, TableItem item);

  /** Takes rows out. */
  abstract void remove(List<Object> gone);

  /** Puts a row elsewhere. */
  abstract void move(Object row, int to);

  // ---- keys and tools

  private void key(Event event) {
    if (!editable) {
      return;
    }
    if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
      event.doit = false;
      removeSelected();
    } else if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
      event.doit = false;
      shift(event.keyCode == SWT.ARROW_UP ? -1 : 1);
    } else if (event.keyCode == SWT.F2) {
      event.doit = false;
      opened();
    }
  }

  private void opened() {
    int index = table.getSelectionIndex();
    if (index >= 0) {
      open(rows.get(index), table.getItem(index));
    }
  }

  private void shift(int by) {
    int index = table.getSelectionIndex();
    int to = index + by;
    if (isOrdered() && table.getSelectionCount() == 1 && to >= 0 && to < rows.size()) {
      moveTo(index, to);
    }
  }

  private void moveTo(int from, int to) {
    Object row = rows.get(from);
    move(row, to);
    refresh();
    select(to);
  }

  private void removeSelected() {
    if (!editable || table.getSelectionCount() == 0) {
      return;
    }
    int first = table.getSelectionIndices()[0];
    List<Object> gone = new ArrayList<>();
    for (int index : table.getSelectionIndices()) {
      gone.add(rows.get(index));
    }
    remove(gone);
    refresh();
    select(Math.min(first, rows.size() - 1));
  }

  final void select(int index) {
    if (!table.isDisposed() && index >= 0 && index < table.getItemCount()) {
      table.setSelection(index);
      table.showSelection();
      enable();
    }
  }

  private void enable() {
    int count = table.getSelectionCount();
    int index = table.getSelectionIndex();
    up.setEnabled(editable && isOrdered() && count == 1 && index > 0);
    down.setEnabled(editable && isOrdered() && count == 1 && index < rows.size() - 1);
    remove.setEnabled(editable && count > 0);
    if (open != null) {
      open.setEnabled(count == 1);
    }
  }

  private void dragging() {
    Transfer[] own = {LocalSelectionTransfer.getTransfer()};
    DragSource source = new DragSource(table, DND.DROP_MOVE);
    source.setTransfer(own);
    source.addDragListener(new DragSourceAdapter() {
      @Override
      public void dragStart(DragSourceEvent event) {
        event.doit = table.getSelectionCount() == 1;
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(ListControl.this));
      }
    });
    DropTarget target = new DropTarget(table, DND.DROP_MOVE);
    target.setTransfer(own);
    target.addDropListener(new DropTargetAdapter() {
      @Override
      public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_INSERT_BEFORE | DND.FEEDBACK_SCROLL;
        event.detail = isOwn() ? DND.DROP_MOVE : DND.DROP_NONE;
      }

      @Override
      public void drop(DropTargetEvent event) {
        int from = table.getSelectionIndex();
        if (!isOwn() || from < 0) {
          return;
        }
        int before = event.item instanceof TableItem item ? table.indexOf(item) : rows.size();
        int to = before > from ? before - 1 : before;
        if (to != from) {
          moveTo(from, to);
        }
      }

      private boolean isOwn() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection one
            && one.getFirstElement() == ListControl.this;
      }
    });
  }

  // ---- showing

  @Override
  String labelText() {
    int size = field.wide() && held().value() instanceof List<?> list ? list.size() : 0;
    return size == 0 ? text() : text() + "  " + size;
  }

  @Override
  void refresh() {
    List<Object> present = content();
    if (filled && present.equals(rows) && !isDeep()) {
      enable();
      return;
    }
    filled = true;
    int[] selected = table.getSelectionIndices();
    boolean resized = present.size() != rows.size() || rows.isEmpty();
    rows = present;
    table.setRedraw(false);
    if (table.getItemCount() != rows.size()) {
      table.setItemCount(rows.size());
    }
    for (int i = 0; i < rows.size(); i++) {
      TableItem item = table.getItem(i);
      fill(item, rows.get(i));
      if (columns() > 1) {
        item.setForeground(1, Theme.current().ink3());
      }
    }
    table.setRedraw(true);
    table.deselectAll();
    for (int index : selected) {
      if (index < rows.size()) {
        table.select(index);
      }
    }
    if (resized) {
      boolean some = !rows.isEmpty();
      GridData data = (GridData) table.getLayoutData();
      data.exclude = !some;
      table.setVisible(some);
      data.heightHint = Math.min(rows.size(), MOST_ROWS) * Math.max(22, table.getItemHeight()) + 2;
      ((GridData) tools.getLayoutData()).exclude = !some;
      tools.setVisible(some);
      relabel();
      context.page().resized();
    }
    spread();
    enable();
    if (held().mixed()) {
      note(FormWords.of("several.lists"));
    }
  }

  /** Whether rows can look different although they are the same things. */
  boolean isDeep() {
    return true;
  }

  private void spread() {
    int width = table.getClientArea().width;
    if (width <= 0) {
      return;
    }
    if (columns() == 1) {
      table.getColumn(0).setWidth(width);
    } else {
      int first = Math.max(90, width * 45 / 100);
      table.getColumn(0).setWidth(first);
      table.getColumn(1).setWidth(Math.max(40, width - first));
    }
  }

  static String firstLine(@Nullable String text) {
    String whole = Objects.requireNonNullElse(text, "");
    int end = whole.indexOf('\n');
    return end < 0 ? whole : whole.substring(0, end) + " …";
  }
}
