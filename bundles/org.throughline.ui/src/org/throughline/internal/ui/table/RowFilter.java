package org.throughline.internal.ui.table;

import java.util.Map;
import java.util.TreeMap;
import org.throughline.core.ElementSearch;

/**
 * Which rows are wanted. Capitals and accents make no difference.
 *
 * @param anywhere every word of it stands in some shown cell of the row
 * @param byColumn what stands in the cell of a column, by the column's key
 */
public record RowFilter(String anywhere, Map<String, String> byColumn) {

  /** Every row. */
  public static final RowFilter NONE = new RowFilter("", Map.of());

  public RowFilter {
    anywhere = ElementSearch.fold(anywhere).strip();
    Map<String, String> folded = new TreeMap<>();
    byColumn.forEach((key, text) -> {
      if (!text.isBlank()) {
        folded.put(key, ElementSearch.fold(text).strip());
      }
    });
    byColumn = Map.copyOf(folded);
  }

  /** Whether every row is wanted. */
  public boolean isEmpty() {
    return anywhere.isEmpty() && byColumn.isEmpty();
  }
}
