package org.throughline.picture;

import java.util.List;

/**
 * What a picture shows, as a table: for readers who cannot see it and for readers who want the figures.
 *
 * @param columns at least one
 * @param rows each as long as there are columns, worded as a person reads them
 */
public record ValueTable(List<Column> columns, List<List<String>> rows) {

  /**
   * A column.
   *
   * @param head its heading
   * @param kind how its cells are set
   */
  public record Column(String head, Kind kind) {}

  /** How cells are set. */
  public enum Kind {
    /** Words, from the left. */
    TEXT,
    /** Figures, to the right with their unit. */
    NUMBER,
    /** Figures that were promised, to the right and in accent. */
    PROMISE
  }

  /** Refuses rows of another length than the heading. */
  public ValueTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("Every row needs " + width + " cells");
    }
  }
}
