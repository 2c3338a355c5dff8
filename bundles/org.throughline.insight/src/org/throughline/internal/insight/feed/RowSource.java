package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.throughline.exchange.RowError;
import org.throughline.core.Progress;

/** The rows of a file as text, as a query the database can run as often as it likes. */
interface RowSource {

  /**
   * The rows with the raw columns and the masked ones.
   *
   * @param numbered whether each row also has {@code row}, its number from 1; slower
   * @param masked whether the masked columns are wanted; else they hold what is not to be kept, or nothing, which is faster
   */
  String query(boolean numbered, boolean masked);

  /** The masked rows in the fastest way: columns of {@link Known#numbers()} are numbers in it already. */
  String typed();

  /** What holds of every field of {@link #typed()}. */
  Known known();

  /** How many rows there are. */
  long rows();

  /** What could not even be read as a row. */
  List<RowError> rejected();

  /** How many those are. */
  long rejectedRows();

  /** What was counted on the way; by the place of the column in the file. */
  RowTally tally();

  /** A value for each way in which the dates are written, of all rows. */
  Collection<String> dates();

  /** By how many bytes the texts or ids of a column grow when they are masked. */
  long growth(int place);

  /** How many bytes the raw columns of the masked query have of a column of the file. */
  long maskedBytes(int place);

  /** The lines on which some rows begin. */
  Map<Long, Long> lines(java.util.Set<Long> rows, Progress progress) throws IOException, SQLException;
}
