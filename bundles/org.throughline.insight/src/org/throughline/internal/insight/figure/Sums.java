package org.throughline.internal.insight.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the columns of an answer with an underscore add up to. */
final class Sums {
  private long n;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private final Map<String, Long> others = new TreeMap<>();

  Sums(Asker.Table table) {
    for (List<@Nullable Object> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        add(table.columns().get(i), row.get(i));
      }
    }
    others.values().removeIf(count -> count == 0);
  }

  private void add(String column, @Nullable Object value) {
    LocalDate begins = from;
    LocalDate ends = until;
    if (column.equals("n_") && value instanceof Number count) {
      n += count.longValue();
    } else if (column.equals("from_") && value instanceof LocalDate day) {
      from = begins == null || day.isBefore(begins) ? day : begins;
    } else if (column.equals("until_") && value instanceof LocalDate day) {
      until = ends == null || day.isAfter(ends) ? day : ends;
    } else if (column.endsWith("_") && value instanceof Number count) {
      others.merge(column.substring(0, column.length() - 1), count.longValue(), Long::sum);
    }
  }

  long n() {
    return n;
  }

  @Nullable LocalDate from() {
    return from;
  }

  @Nullable LocalDate until() {
    return until;
  }

  Map<String, Long> others() {
    return others;
  }
}
