package org.throughline.insight;

import java.nio.file.Path;
import java.util.List;
import org.throughline.core.Message;
import org.throughline.exchange.ColumnMapping;
import org.throughline.exchange.RowError;
import org.throughline.exchange.TableFormat;
import org.throughline.model.insight.DataOrigin;

/**
 * What an import would do; nothing has been written.
 *
 * @param file the file that was looked at
 * @param sha256 its fingerprint, 64 hexadecimal digits
 * @param format how it is written down
 * @param mapping which column was taken for what
 * @param rows how many rows can be imported
 * @param rejected how many rows cannot
 * @param errors those rows with line and reason, in the order of the file, at most {@value #MOST_ERRORS}
 * @param conversations how many conversations the rows form
 * @param desks the support desks in it, in alphabetical order
 * @param period from the first to the last message
 * @param origin {@link DataOrigin#GENERATED} when the messages come from the generator of sample conversations
 * @param warnings what does not stand in the way of the import but should be known when figures are read
 * @param sample the first rows as they would be kept, with people already replaced by pseudonyms
 */
public record ImportCheck(Path file, String sha256, TableFormat format, ColumnMapping mapping, long rows,
    long rejected, List<RowError> errors, long conversations, List<String> desks, Period period,
    DataOrigin origin, List<Message> warnings, List<ConversationMessage> sample) {

  /** How many rejected rows are listed one by one. */
  public static final int MOST_ERRORS = 1000;

  public ImportCheck {
    errors = List.copyOf(errors);
    desks = List.copyOf(desks);
    warnings = List.copyOf(warnings);
    sample = List.copyOf(sample);
  }
}
