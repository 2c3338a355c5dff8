package org.throughline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of a table holds what an importer asks for.
 *
 * @param header the headers as they stand in the file
 * @param headerLine the line of the file on which they stand, counted from 1
 * @param positions the place of each column that was found, counted from 0, by its key
 */
public record ColumnMapping(List<String> header, long headerLine, Map<String, Integer> positions) {

  public ColumnMapping {
    header = List.copyOf(header);
    positions = Map.copyOf(positions);
  }

  /**
   * Finds the columns in a header. An exact header goes before one that differs in capitals or blanks, so that
   * {@code "Reactions, Comments and Shares"} is never taken for {@code Reactions}.
   */
  public static ColumnMapping match(List<String> header, long headerLine, List<Column> columns) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (Column column : columns) {
      int position = position(header, column);
      if (position >= 0) {
        positions.put(column.key(), position);
      }
    }
    return new ColumnMapping(header, headerLine, positions);
  }

  private static int position(List<String> header, Column column) {
    int exact = header.indexOf(column.key());
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < header.size(); i++) {
      String name = plain(header.get(i));
      if (name.equals(plain(column.key())) || column.aliases().stream().anyMatch(alias -> name.equals(plain(alias)))) {
        return i;
      }
    }
    return -1;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /** The headers of the required columns that were not found. */
  public List<String> missing(List<Column> columns) {
    return columns.stream().filter(column -> column.required() && !positions.containsKey(column.key()))
        .map(Column::key).toList();
  }
}
