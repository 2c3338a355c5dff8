package org.throughline.internal.insight.figure;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.insight.figure.FigureColumn;

/** Makes the rows people see of those a database gives. A row in which nothing stands was only there to tell the sums. */
final class Shown {

  private Shown() {
  }

  static List<List<@Nullable Object>> of(Query query, Asker.Table table) {
    Query.Finish finish = query.finish();
    if (finish != null) {
      return finish.of(table.rows());
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (List<@Nullable Object> row : table.rows()) {
      List<@Nullable Object> one = new ArrayList<>();
      for (int i = 0; i < query.columns().size(); i++) {
        one.add(typed(query.columns().get(i), row.get(i)));
      }
      if (one.stream().anyMatch(Objects::nonNull)) {
        rows.add(one);
      }
    }
    return rows;
  }

  private static @Nullable Object typed(FigureColumn column, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (column.type()) {
      case WORD -> Words.of(column.key(), value.toString());
      case DURATION -> value instanceof Number micros ? Duration.of(Math.round(micros.doubleValue()), ChronoUnit.MICROS) : null;
      case COUNT, WEEKDAY, HOUR -> value instanceof Number number ? (Object) number.longValue() : null;
      case NUMBER, SHARE -> value instanceof Number number ? (Object) number.doubleValue() : null;
      case TEXT -> value.toString();
      case DAY, MOMENT -> value;
    };
  }
}
