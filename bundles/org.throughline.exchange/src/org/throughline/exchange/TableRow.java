package org.throughline.exchange;

import java.util.List;

/**
 * One row of a table, complete and free of damaged characters.
 *
 * @param line the line of the file on which it starts, counted from 1
 * @param fields its fields, one per header; never null, possibly empty
 * @param mapping where each column lies
 */
public record TableRow(long line, List<String> fields, ColumnMapping mapping) {

  public TableRow {
    fields = List.copyOf(fields);
  }

  /** The field of that column; empty when the table has no such column. */
  public String get(String key) {
    Integer position = mapping.positions().get(key);
    return position == null ? "" : fields.get(position);
  }
}
