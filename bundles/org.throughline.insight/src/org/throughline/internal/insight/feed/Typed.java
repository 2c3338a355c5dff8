package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What of a plain file is kept as numbers and moments instead of texts. It is seen in the first rows, before all are read;
 * whether it holds of all is seen afterwards. Immutable.
 *
 * @param whole the places of the columns that are kept as whole numbers
 * @param dated whether dates are kept as moments too
 */
record Typed(Set<Integer> whole, boolean dated) {

  /** What the first rows of a file promise. */
  static Typed head(CsvScan scan, Path file, long above, PlainColumns columns, Moments moments) throws IOException {
    FieldForms forms = new FieldForms(columns.width());
    DateShapes dates = new DateShapes();
    int moment = columns.moment();
    scan.head(file, above, (block, row) -> {
      forms.see(block, row);
      if (moment >= 0 && row.length(moment) > 0) {
        dates.see(block, row.begin(moment), row.end(moment), moments.local(block, row.begin(moment), row.end(moment)) != Moments.NONE);
      }
    });
    return new Typed(IntStream.range(0, columns.width()).filter(place -> columns.role(place) == PlainColumns.Role.FIGURE
        && forms.areNumbers(place)).boxed().collect(Collectors.toUnmodifiableSet()), moment >= 0 && dates.areUsual());
  }

  /** What of it holds of all rows. */
  Typed holding(FieldForms forms, DateShapes dates) {
    return new Typed(whole.stream().filter(forms::areNumbers).collect(Collectors.toUnmodifiableSet()),
        dated && dates.areUsual());
  }

  boolean isNumber(int place) {
    return whole.contains(place);
  }

  /** Whether each column of so many is kept as a whole number. */
  boolean[] numbers(int width) {
    boolean[] numbers = new boolean[width];
    whole.forEach(place -> numbers[place] = true);
    return numbers;
  }
}
