package org.throughline.picture.chart;

import java.util.List;
import org.throughline.picture.ValueTable;
import org.throughline.picture.ValueTable.Column;
import org.throughline.picture.ValueTable.Kind;

/** The tables of charts that have one value per label. */
final class Tables {

  private Tables() {}

  static ValueTable of(ChartWords words, List<Value> values) {
    return new ValueTable(
        List.of(new Column(words.labelHead(), Kind.TEXT), new Column(words.valueHead(), Kind.NUMBER)),
        values.stream().map(value -> List.of(value.label(), value.text())).toList());
  }
}
