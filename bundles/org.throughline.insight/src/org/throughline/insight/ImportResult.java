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
 * @param erased how many rows were left out, and not listed, because they are of people who were erased from the client,
 *     or answers to these; among those that were not imported
 */
public record ImportResult(ImportedDataset dataset, List<RowError> errors, List<Message> warnings, long erased) {

  public ImportResult {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
  }
}
