package org.throughline.internal.insight.feed;

import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.throughline.insight.feed.FeedColumn;
import org.throughline.insight.feed.FeedColumn.Type;

/** The SQL that gives fields of a file the names of what they mean, and those that are masked besides. Immutable. */
final class RawColumns {

  private final Map<FeedColumn, Integer> positions;
  private final Swaps swaps;
  private final IntFunction<String> field;
  private final boolean replaced;

  /**
   * Columns of rows.
   *
   * @param field the SQL of the field at a place
   * @param replaced whether texts and people in these rows are replaced already
   */
  RawColumns(Map<FeedColumn, Integer> positions, Swaps swaps, IntFunction<String> field, boolean replaced) {
    this.positions = positions;
    this.swaps = swaps;
    this.field = field;
    this.replaced = replaced;
  }

  /**
   * The raw and masked columns of rows.
   *
   * @param rows where they come from; they are called f
   * @param masked whether the masked columns are wanted
   * @param more what else is to be told of each row, followed by a comma
   */
  String of(String rows, boolean masked, String more) {
    Set<FeedColumn> addresses = Swaps.addresses(positions.keySet());
    StringBuilder select = new StringBuilder("SELECT " + more);
    StringBuilder joins = new StringBuilder();
    positions.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
      FeedColumn column = entry.getKey();
      String raw = field.apply(entry.getValue());
      select.append(raw).append(" AS ").append(TypedSelect.RAW).append(column.key()).append(", ");
      if (column.type() == Type.TEXT) {
        boolean joined = masked && !replaced && swaps.anyText();
        select.append(joined ? "COALESCE(" + joined(joins, "text_swaps", column, raw) + ", " + raw + ")" : raw);
      } else if (column.type() == Type.PERSON) {
        select.append(!masked ? "CAST(NULL AS VARCHAR)" : replaced ? raw : joined(joins, "people_swaps", column, raw));
      } else if (addresses.contains(column) && masked && swaps.anyAddress()) {
        // What could be an address and was not replaced is left out rather than kept.
        select.append("CASE WHEN ").append(Swaps.isAddress(raw)).append(" THEN ")
            .append(joined(joins, "address_swaps", column, raw)).append(" ELSE ").append(raw).append(" END");
      } else if (addresses.contains(column)) {
        select.append(masked ? raw : "CAST(NULL AS VARCHAR)");
      } else {
        return;
      }
      select.append(" AS m_").append(column.key()).append(", ");
    });
    select.setLength(select.length() - 2);
    return select + " FROM " + rows + " f" + joins;
  }

  private static String joined(StringBuilder joins, String table, FeedColumn column, String raw) {
    String alias = "s_" + column.key();
    joins.append(" LEFT JOIN ").append(table).append(' ').append(alias).append(" ON ").append(alias).append(".original = ")
        .append(raw);
    return alias + ".replaced";
  }
}
