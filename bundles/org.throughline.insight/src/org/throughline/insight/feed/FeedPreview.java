package org.throughline.insight.feed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.throughline.exchange.RowError;

/**
 * What an import would do, from the first {@value #LOOKED_AT} rows; nothing was kept.
 *
 * @param file the file
 * @param recognition as what it was recognised
 * @param rows how many rows were looked at
 * @param whole whether these are all rows of the file
 * @param sample the first rows as they would be kept, people replaced; a value by column, absent when there is none
 * @param errors the rows that would be left out, with line and reason
 * @param problems what should be known, the worst first
 */
public record FeedPreview(Path file, Recognition recognition, long rows, boolean whole,
    List<Map<FeedColumn, String>> sample, List<RowError> errors, List<FeedProblem> problems) {

  /** How many rows a preview looks at. */
  public static final int LOOKED_AT = 20_000;

  public FeedPreview {
    sample = List.copyOf(sample);
    errors = List.copyOf(errors);
    problems = List.copyOf(problems);
  }

  /** Whether nothing stands in the way of an import. */
  public boolean importable() {
    return problems.stream().noneMatch(each -> each.severity() == FeedProblem.Severity.STOPS);
  }
}
