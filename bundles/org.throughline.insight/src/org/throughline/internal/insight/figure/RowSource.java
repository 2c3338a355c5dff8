package org.throughline.internal.insight.figure;

import java.nio.file.Path;
import java.sql.SQLException;
import org.throughline.core.Progress;
import org.throughline.internal.insight.figure.ClientData.Stored;

/** Where the stored rows of imports are found in a database. For one thread. */
interface RowSource {

  /** The rows of an import, with the place of each in {@code line}; what may stand behind FROM. */
  String of(Stored dataset);

  /**
   * What was read from the texts of an import; what may stand behind FROM.
   *
   * @param file where it lies
   */
  String texts(Stored dataset, Path file, Progress progress) throws SQLException;

  /** The id of an import as a text in SQL. */
  String dataset(Stored dataset);
}
