package org.throughline.internal.coherence.ui.findings;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.throughline.internal.coherence.ui.FindingRow;

/** By what a column of findings can be sorted. */
enum Order {
  /** As they come: errors first, what is waived last. */
  WEIGHT,
  WHERE,
  OWNER,
  DUE;

  /** The order of rows; what says nothing there comes last. */
  Comparator<FindingRow> comparator(boolean descending) {
    Comparator<FindingRow> order = switch (this) {
      case WEIGHT -> Comparator.comparing(FindingRow::isWaived).thenComparing(row -> switch (row.severity()) {
        case ERROR -> 0;
        case WARNING -> 1;
        case HINT -> 2;
      });
      case WHERE -> words(FindingRow::where);
      case OWNER -> words(FindingRow::personName);
      case DUE -> Comparator.comparing(row -> String.valueOf(row.day()));
    };
    Comparator<FindingRow> wanted = descending ? order.reversed() : order;
    return switch (this) {
      case OWNER -> Comparator.comparing((FindingRow row) -> row.personName().isEmpty()).thenComparing(wanted);
      case DUE -> Comparator.comparing((FindingRow row) -> row.day() == null).thenComparing(wanted);
      default -> wanted;
    };
  }

  private static Comparator<FindingRow> words(Function<FindingRow, String> text) {
    return Comparator.comparing(text, Collator.getInstance(Locale.getDefault())::compare);
  }
}
