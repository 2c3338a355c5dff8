package org.throughline.internal.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ElementSearch;
import org.throughline.exchange.elements.CellColumn;
import org.throughline.exchange.elements.Cells;

/**
 * Filters and sorts rows. It remembers what stands in the rows it has seen, so that the next letter of a filter costs
 * little; tell it by {@link #forget} what changed. Safe from any thread that may read the model.
 *
 * @param cells what stands in the cells
 * @param columns the columns that are shown
 */
public record RowOrder(Cells cells, List<CellColumn> columns, Map<EObject, String[]> known) {

  /** For these columns. */
  public RowOrder(Cells cells, List<CellColumn> columns) {
    this(cells, List.copyOf(columns), new ConcurrentHashMap<>());
  }

  /** Looks anew at a row that changed. */
  public void forget(EObject row) {
    known.remove(row);
  }

  /** Looks anew at every row. */
  public void forgetAll() {
    known.clear();
  }

  /**
   * The wanted rows in their order. Rows that are equal in the sorted column stay as they were.
   *
   * @param check called every few milliseconds; what it throws ends it
   */
  public List<EObject> arrange(List<EObject> all, RowFilter filter, @Nullable RowSort sort, Runnable check) {
    List<EObject> wanted = new ArrayList<>(all.size());
    int looked = 0;
    for (EObject row : all) {
      if (++looked % 64 == 0) {
        check.run();
      }
      if (filter.isEmpty() || matches(row, filter)) {
        wanted.add(row);
      }
    }
    CellColumn by = sort == null ? null
        : columns.stream().filter(column -> column.key().equals(sort.column())).findFirst().orElse(null);
    return sort == null || by == null ? wanted : sorted(wanted, by, sort.descending(), check);
  }

  private boolean matches(EObject row, RowFilter filter) {
    String[] texts = known.computeIfAbsent(row, this::folded);
    for (Map.Entry<String, String> each : filter.byColumn().entrySet()) {
      int at = index(each.getKey());
      if (at >= 0 && !texts[at].contains(each.getValue())) {
        return false;
      }
    }
    for (String word : filter.anywhere().split("\\s+")) {
      boolean found = word.isEmpty();
      for (int i = 0; i < texts.length && !found; i++) {
        found = texts[i].contains(word);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private int index(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private String[] folded(EObject row) {
    String[] texts = new String[columns.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = ElementSearch.fold(cells.text(row, columns.get(i)));
    }
    return texts;
  }

  private record Keyed(EObject row, @Nullable Comparable<Object> key) {
  }

  private List<EObject> sorted(List<EObject> rows, CellColumn by, boolean descending, Runnable check) {
    Collator collator = Collator.getInstance(cells.locale());
    List<Keyed> keyed = new ArrayList<>(rows.size());
    for (EObject row : rows) {
      if (keyed.size() % 64 == 0) {
        check.run();
      }
      keyed.add(new Keyed(row, cells.sortKey(row, by, collator)));
    }
    Comparator<Comparable<Object>> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    keyed.sort(Comparator.comparing(Keyed::key, Comparator.nullsLast(order)));
    return new ArrayList<>(keyed.stream().map(Keyed::row).toList());
  }
}
