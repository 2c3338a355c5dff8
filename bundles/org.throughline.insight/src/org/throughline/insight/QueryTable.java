package org.throughline.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a saved query found.
 *
 * @param columns the names of its columns
 * @param rows its rows: texts, numbers and moments as Java has them, null where there is no value
 * @param cut whether there were more rows than asked for
 */
public record QueryTable(List<String> columns, List<List<@Nullable Object>> rows, boolean cut) {

  public QueryTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
