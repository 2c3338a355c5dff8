package org.throughline.internal.insight.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.FigureColumn;

/**
 * A figure as SQL.
 *
 * @param picked the rows that count; the rest of the SQL knows them as {@code picked}
 * @param select what is made of them. Besides the columns of the figure it may have some with names that end in an
 *     underscore: {@code n_} (added up), {@code from_} and {@code until_} (the first and last day), and others that are
 *     added up and told as remarks of that name
 * @param summary what gives the columns with an underscore where the figure itself does not; null where it does
 * @param columns the columns of the figure
 * @param unit what n counts: the end of a key
 * @param rows the columns of the rows behind it
 * @param finish makes the rows people see of those the database gives; null to leave them as they are
 * @param readAnew whether the rows that count are read anew each time the SQL needs them, rather than held, since of
 *     millions of rows the memory holds too little
 */
record Query(String picked, String select, @Nullable String summary, List<FigureColumn> columns, String unit, String rows,
    @Nullable Finish finish, boolean readAnew) {

  /** The columns a figure sums up by itself. */
  static final String SUMS = "count(*) AS n_, min(day) AS from_, max(day) AS until_";

  /** Makes rows of rows. */
  @FunctionalInterface
  interface Finish {
    List<List<@Nullable Object>> of(List<List<@Nullable Object>> rows);
  }

  Query(String picked, String select, @Nullable String summary, List<FigureColumn> columns, String unit, String rows) {
    this(picked, select, summary, columns, unit, rows, null);
  }

  Query(String picked, String select, @Nullable String summary, List<FigureColumn> columns, String unit, String rows,
      @Nullable Finish finish) {
    this(picked, select, summary, columns, unit, rows, finish, false);
  }

  /** A figure that needs the rows that count several times, few columns of them each time. */
  static Query readingAnew(String picked, String select, List<FigureColumn> columns, String unit, String rows) {
    return new Query(picked, select, null, columns, unit, rows, null, true);
  }

  String sql() {
    return "WITH picked AS " + (readAnew ? "NOT MATERIALIZED " : "") + "(\n  " + picked + ")\n" + select;
  }

  @Nullable String summarySql() {
    return summary == null ? null : "WITH picked AS (\n  " + picked + ")\nSELECT " + summary + " FROM picked";
  }

  String rowsSql() {
    return "SELECT " + rows + " FROM (\n  " + picked + ") AS picked ORDER BY day DESC NULLS LAST, dataset, line, 2";
  }
}
