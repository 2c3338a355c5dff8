package org.throughline.insight.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.exchange.RowError;
import org.throughline.insight.Period;

/**
 * What was imported, and what was not. Rows in the file = rows + skipped.
 *
 * @param recognition as what it was read
 * @param id the id of the dataset
 * @param file the Parquet file, as a path inside the client folder with forward slashes
 * @param sha256 the fingerprint of that file
 * @param sourceSha256 the fingerprint of the imported file
 * @param content the fingerprint of the rows, whatever their order: two imports of the same posts have the same
 * @param inFile how many rows the file has
 * @param rows how many were imported
 * @param skipped how many were not
 * @param errors those with line and reason, in the order of the file, at most {@value #MOST_ERRORS}
 * @param totals by figure, to be compared with the network's own page
 * @param channels the own pages and accounts in it
 * @param period from the first to the last post or day; null when there are no rows
 * @param problems what should be known
 * @param importedAt when
 */
public record FeedReport(Recognition recognition, String id, String file, String sha256, String sourceSha256,
    String content, long inFile, long rows, long skipped, List<RowError> errors, Map<FeedColumn, Total> totals,
    List<String> channels, @Nullable Period period, List<FeedProblem> problems, Instant importedAt) {

  /** How many skipped rows are listed one by one. */
  public static final int MOST_ERRORS = 1000;

  /**
   * A figure over all rows.
   *
   * @param sum the sum
   * @param given in how many rows it is given
   * @param blank in how many it is not
   */
  public record Total(long sum, long given, long blank) {
  }

  public FeedReport {
    errors = List.copyOf(errors);
    totals = Map.copyOf(totals);
    channels = List.copyOf(channels);
    problems = List.copyOf(problems);
  }
}
