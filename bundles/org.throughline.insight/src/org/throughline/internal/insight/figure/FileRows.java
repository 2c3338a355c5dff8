package org.throughline.internal.insight.figure;

import java.nio.file.Path;
import org.throughline.core.Progress;
import org.throughline.internal.insight.AnalysisEngine;
import org.throughline.internal.insight.figure.ClientData.Stored;

/** Stored rows in the files themselves, for DuckDB. */
final class FileRows implements RowSource {

  @Override
  public String of(Stored dataset) {
    return "(SELECT *, file_row_number AS line FROM read_parquet(" + AnalysisEngine.path(dataset.file())
        + ", file_row_number = true))";
  }

  @Override
  public String texts(Stored dataset, Path file, Progress progress) {
    return "read_parquet(" + AnalysisEngine.path(file) + ")";
  }

  @Override
  public String dataset(Stored dataset) {
    return AnalysisEngine.text(dataset.id());
  }
}
