package org.throughline.internal.insight.ui.importing;

import java.nio.file.Path;
import java.util.List;
import org.throughline.exchange.RowError;

/**
 * What became of a file, put in words.
 *
 * @param file the file
 * @param kind how it went
 * @param said what became of it, in a sentence or two
 * @param rows how many rows were imported
 * @param skipped how many were left out
 * @param errors those rows with line and reason, as many as are listed
 * @param totals figures to compare with the network's own page
 * @param remarks what should be known when its figures are read
 */
record FileResult(Path file, Kind kind, String said, long rows, long skipped, List<RowError> errors, List<Total> totals,
    List<String> remarks) {

  /** How it went. */
  enum Kind {
    /** It is in the client now. */
    DONE("check"),
    /** It was in the client already. */
    ALREADY("hint"),
    /** It could not be imported. */
    FAILED("error");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }

    String icon() {
      return icon;
    }
  }

  /**
   * A figure over all rows.
   *
   * @param heading what it is called in the file
   * @param sum the sum
   * @param blank in how many rows it was not given
   */
  record Total(String heading, long sum, long blank) {
  }

  FileResult {
    errors = List.copyOf(errors);
    totals = List.copyOf(totals);
    remarks = List.copyOf(remarks);
  }

  /** A file of which nothing is in the client now. */
  static FileResult none(Path file, Kind kind, String said) {
    return new FileResult(file, kind, said, 0, 0, List.of(), List.of(), List.of());
  }
}
