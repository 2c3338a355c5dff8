package org.throughline.exchange;

/** Takes the rows of a table one after the other, on the thread that reads. */
public interface RowSink {

  /** Called once, before the first row. */
  default void start(TableFormat format, ColumnMapping mapping) {
  }

  /** A row that is complete. */
  void row(TableRow row);

  /** A row that cannot be used; reading goes on with the next one. */
  void rejected(RowError error);
}
