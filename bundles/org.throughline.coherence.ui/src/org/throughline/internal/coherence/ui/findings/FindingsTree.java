package org.throughline.internal.coherence.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.FindingIdentity;
import org.throughline.internal.coherence.ui.FindingRow;
import org.throughline.ui.Icons;
import org.throughline.ui.Named;
import org.throughline.ui.Theme;

/** The rows of findings, in groups or not; made as they come into sight, and kept where they are when they change. */
final class FindingsTree {

  /** To take away many rows one by one is slow; to take all away and put some back is not. */
  private static final int MANY = 1_000;
  /** More groups than this stay closed until a person opens them. */
  private static final int OPENED = 200;
  private static final int WHERE = 190;
  private static final int OWNER = 150;
  private static final int DUE = 96;
  private static final int LEAST = 240;
  /** The widths of the two columns of names where there is little room. */
  private static final int WHERE_NARROW = 120;
  private static final int OWNER_NARROW = 92;

  private final Tree tree;
  private boolean roomy = true;
  private final Set<Object> closed = new HashSet<>();
  private List<FindingGroup> groups = List.of();
  private boolean grouped;
  private @Nullable String tip;

  /**
   * Rows in a parent.
   *
   * @param sort told which column was clicked, and whether from the last to the first
   */
  FindingsTree(Composite parent, BiConsumer<Order, Boolean> sort) {
    tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
    tree.setData("id", "findings.table");
    Named.of(tree, Words.of("table"));
    tree.setHeaderVisible(true);
    column(Order.WEIGHT, "column.finding", LEAST, sort);
    column(Order.WHERE, "column.where", WHERE, sort);
    column(Order.OWNER, "column.owner", OWNER, sort);
    column(Order.DUE, "column.due", DUE, sort);
    tree.addListener(SWT.SetData, this::fill);
    CutCells.in(tree);
    tree.addListener(SWT.Collapse, event -> group((TreeItem) event.item).ifPresent(group -> closed.add(group.key())));
    tree.addListener(SWT.Expand, event -> group((TreeItem) event.item).ifPresent(group -> closed.remove(group.key())));
    tree.addListener(SWT.MouseMove, this::tip);
    tree.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    Theme.whenChanged(tree, () -> tree.clearAll(true));
  }

  private void column(Order order, String key, int width, BiConsumer<Order, Boolean> sort) {
    TreeColumn column = new TreeColumn(tree, SWT.LEFT);
    column.setText(Words.of(key));
    column.setWidth(width);
    column.addListener(SWT.Selection, event -> {
      boolean again = tree.getSortColumn() == column && tree.getSortDirection() == SWT.UP;
      tree.setSortColumn(column);
      tree.setSortDirection(again ? SWT.DOWN : SWT.UP);
      sort.accept(order, again);
    });
  }

  /** The sentence takes what the others leave; where that would be too little, names are cut first. */
  private void fit() {
    boolean room = tree.getClientArea().width >= LEAST + WHERE + OWNER + DUE;
    if (room != roomy) {
      roomy = room;
      tree.getColumn(Order.WHERE.ordinal()).setWidth(room ? WHERE : WHERE_NARROW);
      tree.getColumn(Order.OWNER.ordinal()).setWidth(room ? OWNER : OWNER_NARROW);
    }
    int others = 0;
    for (int i = 1; i < tree.getColumnCount(); i++) {
      others += tree.getColumn(i).getWidth();
    }
    tree.getColumn(0).setWidth(Math.max(LEAST, tree.getClientArea().width - others));
  }

  Tree control() {
    return tree;
  }

  // ---- rows

  private Optional<FindingGroup> group(TreeItem item) {
    int index = grouped && item.getParentItem() == null ? tree.indexOf(item) : -1;
    return index >= 0 && index < groups.size() ? Optional.of(groups.get(index)) : Optional.empty();
  }

  private Optional<FindingRow> row(TreeItem item) {
    TreeItem parent = item.getParentItem();
    if (grouped == (parent == null)) {
      return Optional.empty();
    }
    List<FindingRow> rows = parent == null ? flat() : group(parent).map(FindingGroup::rows).orElseGet(List::of);
    int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
    return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }

  private List<FindingRow> flat() {
    return grouped || groups.isEmpty() ? List.of() : groups.getFirst().rows();
  }

  private void fill(Event event) {
    TreeItem item = (TreeItem) event.item;
    TreeItem parent = item.getParentItem();
    if (grouped && parent == null) {
      if (event.index < groups.size()) {
        FindingGroup group = groups.get(event.index);
        item.setText(new String[] {group.title(), "", "", ""});
        item.setImage(0, Icons.image(group.icon()));
        item.setForeground(null);
        item.setForeground(3, null);
        item.setItemCount(group.rows().size());
      }
      return;
    }
    List<FindingRow> rows = parent == null ? flat() : group(parent).map(FindingGroup::rows).orElseGet(List::of);
    if (event.index < rows.size()) {
      FindingRow row = rows.get(event.index);
      item.setText(new String[] {row.sentence(), row.where(), row.personName(), row.dayText()});
      item.setImage(0, Icons.image(icon(row)));
      item.setForeground(row.isWaived() ? Theme.current().ink3() : null);
      item.setForeground(3, row.late() ? Theme.current().error() : null);
    }
  }

  /** The mark of a row. */
  static String icon(FindingRow row) {
    return row.isWaived() ? "waived" : row.severity().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The whole sentence, where the column has no room for it. */
  private void tip(Event event) {
    TreeItem item = tree.getItem(new Point(event.x, event.y));
    String words = item == null ? null : row(item).map(FindingRow::sentence).orElse(null);
    if (!Objects.equals(words, tip)) {
      tip = words;
      tree.setToolTipText(words == null ? null : words.replace("&", "&&"));
    }
  }

  /** Shows other rows; what was selected and in sight stays so, as far as it is still there. */
  void show(List<FindingGroup> next, boolean inGroups) {
    if (inGroups == grouped && looksLike(next)) {
      groups = next;
      return;
    }
    List<Object> selected = keys(tree.getSelection());
    TreeItem first = tree.getItemCount() == 0 ? null : tree.getTopItem();
    Object top = first == null ? null : key(first).orElse(null);
    tree.setRedraw(false);
    int before = grouped ? groups.stream().mapToInt(group -> group.rows().size()).sum() : flat().size();
    int after = next.stream().mapToInt(group -> group.rows().size()).sum();
    if (inGroups != grouped || before - after > MANY) {
      tree.removeAll();
    }
    groups = next;
    grouped = inGroups;
    tree.setItemCount(grouped ? groups.size() : flat().size());
    tree.clearAll(true);
    for (int i = 0; grouped && groups.size() <= OPENED && i < groups.size(); i++) {
      TreeItem item = tree.getItem(i);
      item.setItemCount(groups.get(i).rows().size());
      item.setExpanded(!closed.contains(groups.get(i).key()));
    }
    restore(selected, top);
    tree.setRedraw(true);
  }

  private boolean looksLike(List<FindingGroup> next) {
    if (next.size() != groups.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!next.get(i).looksLike(groups.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<Object> keys(TreeItem[] items) {
    List<Object> keys = new ArrayList<>();
    for (TreeItem each : items) {
      key(each).ifPresent(keys::add);
    }
    return keys;
  }

  private Optional<Object> key(TreeItem item) {
    return group(item).map(FindingGroup::key).or(() -> row(item).map(FindingRow::identity));
  }

  private void restore(List<Object> selected, @Nullable Object top) {
    if (selected.isEmpty() && top == null) {
      return;
    }
    Map<Object, TreeItem> found = new HashMap<>();
    Set<Object> wanted = new HashSet<>(selected);
    if (top != null) {
      wanted.add(top);
    }
    for (Object each : wanted) {
      find(each).ifPresent(item -> found.put(each, item));
    }
    TreeItem[] items = selected.stream().map(found::get).filter(Objects::nonNull).toArray(TreeItem[]::new);
    tree.setSelection(items);
    TreeItem first = top == null ? null : found.get(top);
    if (first != null) {
      tree.setTopItem(first);
    }
  }

  private Optional<TreeItem> find(Object key) {
    for (int i = 0; i < groups.size(); i++) {
      FindingGroup group = groups.get(i);
      if (grouped && group.key().equals(key)) {
        return Optional.of(tree.getItem(i));
      }
      for (int j = 0; key instanceof FindingIdentity && j < group.rows().size(); j++) {
        if (group.rows().get(j).identity().equals(key)) {
          return Optional.of(grouped ? tree.getItem(i).getItem(j) : tree.getItem(j));
        }
      }
    }
    return Optional.empty();
  }

  // ---- selection

  /** The rows that are selected, each once; those of the selected groups where only groups are. */
  List<FindingRow> selection() {
    Map<FindingIdentity, FindingRow> rows = new java.util.LinkedHashMap<>();
    for (TreeItem each : tree.getSelection()) {
      row(each).ifPresent(row -> rows.put(row.identity(), row));
    }
    return List.copyOf(rows.values());
  }

  /** The group that is selected alone. */
  Optional<FindingGroup> group() {
    TreeItem[] items = tree.getSelection();
    return items.length == 1 ? group(items[0]) : Optional.empty();
  }

  /** Opens a group or closes it. */
  void toggle(FindingGroup group) {
    find(group.key()).ifPresent(item -> {
      boolean open = !item.getExpanded();
      item.setExpanded(open);
      if (open) {
        closed.remove(group.key());
      } else {
        closed.add(group.key());
      }
    });
  }

  /** Selects a row and brings it into sight; does nothing when it is not shown. */
  void select(FindingIdentity identity) {
    find(identity).ifPresent(item -> {
      tree.setSelection(item);
      tree.showItem(item);
    });
  }

  /** The rows in the order in which they stand. */
  List<FindingRow> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }
}
