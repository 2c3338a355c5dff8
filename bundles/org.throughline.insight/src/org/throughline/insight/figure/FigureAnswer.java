package org.throughline.insight.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;
import org.throughline.insight.figure.FigureColumn.Use;

/**
 * What a figure says, with everything needed to check it. Immutable; safe from any thread.
 *
 * @param figure which figure
 * @param filter which rows counted
 * @param columns its columns
 * @param rows its rows, values as {@link FigureColumn.Type} tells; empty when no row of the data counts
 * @param n on how many cases it rests: messages, posts, answers, as {@code unit} tells
 * @param unit what n counts, such as “1,906 messages”; worded with n
 * @param from the first day of the rows that count; null when there are none
 * @param until the last day of these
 * @param datasets what it was computed from
 * @param sql the very query that was asked; can be asked again by {@link FigureData#select}
 * @param rowsSql the query of the rows behind it; to be asked by {@link FigureData#rows}
 * @param remarks what should be known when it is read, such as how many rows had no value
 */
public record FigureAnswer(FigureInfo figure, FigureFilter filter, List<FigureColumn> columns,
    List<List<@Nullable Object>> rows, long n, Message unit, @Nullable LocalDate from, @Nullable LocalDate until,
    List<Source> datasets, String sql, String rowsSql, List<Message> remarks) {

  /**
   * An import a figure was computed from.
   *
   * @param id the id of the dataset
   * @param name what it is called
   * @param generated whether its rows were made up, which has to be shown wherever the figure is
   */
  public record Source(String id, String name, boolean generated) {
  }

  public FigureAnswer {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> kept = new ArrayList<>();
    rows.forEach(row -> kept.add(Collections.unmodifiableList(new ArrayList<>(row))));
    rows = Collections.unmodifiableList(kept);
    datasets = List.copyOf(datasets);
    remarks = List.copyOf(remarks);
  }

  /** Whether any of it was computed from made-up rows. */
  public boolean generated() {
    return datasets.stream().anyMatch(Source::generated);
  }

  /** The columns of a use, as places in a row, in order. */
  public List<Integer> columns(Use use) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).use() == use) {
        places.add(i);
      }
    }
    return List.copyOf(places);
  }

  /** The value of a row in a column. */
  public @Nullable Object value(int row, String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return rows.get(row).get(i);
      }
    }
    throw new IllegalArgumentException("No column " + key);
  }
}
