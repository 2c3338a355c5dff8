package org.throughline.insight;

import java.util.List;
import org.throughline.core.Message;
import org.throughline.exchange.RowError;

/**
 * What an import has done.
 *
 * @param dataset what is kept
 * @param errors the rows that were left out with line and reason, at most {@value ImportCheck#MOST_ERRORS}
 * @param warnings what should be known when figures are read
 */
public record ImportResult(ImportedDataset dataset, List<RowError> errors, List<Message> warnings) {

  public ImportResult {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }
}
