package org.throughline.internal.ui.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.picture.Item;
import org.throughline.picture.Lane;
import org.throughline.picture.Scene;
import org.throughline.picture.ValueTable;
import org.throughline.picture.canvas.Branch;
import org.throughline.picture.canvas.CanvasContent;

/** A canvas as an outline and a table, both native, for who cannot see the picture and for who wants the figures. */
public final class TablePage {

  private static final int WIDEST = 320;

  private final SashForm form;
  private final Tree outline;
  private final Table table;
  private final Consumer<String> chosen;
  private final Map<String, TreeItem> lines = new HashMap<>();
  private List<String> rows = List.of();
  private boolean telling;

  /**
   * The page.
   *
   * @param id begins the ids of the two controls
   * @param chosen learns which item was chosen here
   */
  public TablePage(Composite parent, String id, String name, Consumer<String> chosen) {
    this.chosen = chosen;
    form = new SashForm(parent, SWT.HORIZONTAL);
    outline = new Tree(form, SWT.SINGLE);
    outline.setData("id", id + ".outline");
    named(outline, CanvasWords.of("table.outline", name));
    table = new Table(form, SWT.SINGLE | SWT.FULL_SELECTION);
    table.setData("id", id + ".table");
    table.setHeaderVisible(true);
    named(table, CanvasWords.of("table.values", name));
    form.setWeights(30, 70);
    outline.addListener(SWT.Selection, event -> choose((String) event.item.getData("item")));
    table.addListener(SWT.Selection, event -> {
      int row = table.indexOf((TableItem) event.item);
      choose(row >= 0 && row < rows.size() ? rows.get(row) : null);
    });
  }

  private static void named(Control control, String name) {
    control.setData("name", name);
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent event) {
        event.result = name;
      }
    });
  }

  private void choose(@Nullable String id) {
    if (id != null && !telling) {
      chosen.accept(id);
    }
  }

  /** The control. */
  public Control control() {
    return form;
  }

  /** Gives the table the keyboard. */
  public void focus() {
    table.setFocus();
  }

  /** Shows a content. */
  public void show(CanvasContent content) {
    telling = true;
    form.setRedraw(false);
    try {
      fillOutline(content);
      fillTable(content.scene().table());
      rows = content.rows();
    } finally {
      form.setRedraw(true);
      telling = false;
    }
  }

  private void fillOutline(CanvasContent content) {
    Set<String> open = lines.entrySet().stream().filter(each -> !each.getValue().isDisposed())
        .filter(each -> each.getValue().getExpanded()).map(Map.Entry::getKey).collect(Collectors.toSet());
    Set<String> known = Set.copyOf(lines.keySet());
    outline.removeAll();
    lines.clear();
    Map<String, Item> named = new HashMap<>();
    content.scene().items().forEach(item -> named.put(item.id(), item));
    List<Branch> branches = content.outline();
    if (branches.isEmpty()) {
      fillLanes(content.scene(), named);
    } else {
      branches.forEach(each -> grow(each, named));
      // What stays keeps its state; what is new is open, but for its last level.
      lines.forEach((id, line) -> line.setExpanded(known.contains(id) ? open.contains(id)
          : Stream.of(line.getItems()).anyMatch(below -> below.getItemCount() > 0)));
    }
  }

  /** Puts a line at the end with everything that stands below it. */
  private void grow(Branch top, Map<String, Item> named) {
    Deque<Map.Entry<Branch, Optional<TreeItem>>> waiting = new ArrayDeque<>();
    waiting.add(Map.entry(top, Optional.empty()));
    while (!waiting.isEmpty()) {
      Map.Entry<Branch, Optional<TreeItem>> next = waiting.poll();
      Item item = named.get(next.getKey().item());
      if (item != null && !lines.containsKey(item.id())) {
        TreeItem line = next.getValue().map(above -> new TreeItem(above, SWT.NONE))
            .orElseGet(() -> new TreeItem(outline, SWT.NONE));
        line.setText(words(item));
        line.setData("item", item.id());
        lines.put(item.id(), line);
        next.getKey().below().forEach(each -> waiting.add(Map.entry(each, Optional.of(line))));
      }
    }
  }

  private void fillLanes(Scene scene, Map<String, Item> named) {
    Map<String, TreeItem> lanes = new HashMap<>();
    for (Lane lane : scene.lanes()) {
      TreeItem line = new TreeItem(outline, SWT.NONE);
      Item own = lane.element().map(named::get).orElse(null);
      line.setText(own == null ? lane.name() : words(own));
      lane.element().ifPresent(id -> {
        line.setData("item", id);
        lines.put(id, line);
      });
      lanes.put(lane.id(), line);
    }
    for (Item item : scene.items()) {
      if (!lines.containsKey(item.id())) {
        TreeItem lane = item.lane().map(lanes::get).orElse(null);
        TreeItem line = lane == null ? new TreeItem(outline, SWT.NONE) : new TreeItem(lane, SWT.NONE);
        line.setText(words(item));
        line.setData("item", item.id());
        lines.put(item.id(), line);
      }
    }
    lanes.values().forEach(line -> line.setExpanded(true));
  }

  private static String words(Item item) {
    return item.value().isEmpty() ? item.name() : item.name() + " – " + item.value();
  }

  private void fillTable(ValueTable values) {
    List<String> heads = new ArrayList<>();
    for (TableColumn column : table.getColumns()) {
      heads.add(column.getText());
    }
    boolean same = heads.equals(values.columns().stream().map(ValueTable.Column::head).toList());
    table.removeAll();
    if (!same) {
      for (TableColumn column : table.getColumns()) {
        column.dispose();
      }
      for (ValueTable.Column column : values.columns()) {
        TableColumn made = new TableColumn(table, column.kind() == ValueTable.Kind.TEXT ? SWT.LEFT : SWT.RIGHT);
        made.setText(column.head());
      }
    }
    for (List<String> row : values.rows()) {
      new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
    }
    if (!same) {
      for (TableColumn column : table.getColumns()) {
        column.pack();
        column.setWidth(Math.min(WIDEST, column.getWidth() + 12));
      }
    }
  }

  /** Shows what is selected on the canvas. */
  public void select(List<String> ids) {
    telling = true;
    try {
      String id = ids.isEmpty() ? null : ids.getLast();
      TreeItem line = id == null ? null : lines.get(id);
      if (line == null) {
        outline.deselectAll();
      } else {
        outline.setSelection(line);
        outline.showItem(line);
      }
      int row = id == null ? -1 : rows.indexOf(id);
      if (row >= 0 && row < table.getItemCount()) {
        table.setSelection(row);
      } else {
        table.deselectAll();
      }
    } finally {
      telling = false;
    }
  }
}
