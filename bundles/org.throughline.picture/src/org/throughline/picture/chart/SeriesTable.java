package org.throughline.picture.chart;

import java.util.ArrayList;
import java.util.List;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;

/** The labels of a chart and the series over them: a row for each label, a column for each series. */
final class SeriesTable {

  private SeriesTable() {}

  static ValueTable of(ChartWords words, List<String> labels, List<Series> series) {
    List<Column> columns = new ArrayList<>(List.of(new Column(words.labelHead(), Kind.TEXT)));
    series.forEach(each -> columns.add(new Column(each.name(), Kind.NUMBER)));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<String> row = new ArrayList<>(List.of(labels.get(i)));
      for (Series each : series) {
        row.add(each.texts().get(i));
      }
      rows.add(row);
    }
    return new ValueTable(columns, rows);
  }

  /** Refuses series that do not have a value for each label. */
  static void check(List<String> labels, List<Series> series) {
    if (series.stream().anyMatch(each -> each.amounts().size() != labels.size())) {
      throw new IllegalArgumentException("Every series needs " + labels.size() + " values");
    }
  }
}
