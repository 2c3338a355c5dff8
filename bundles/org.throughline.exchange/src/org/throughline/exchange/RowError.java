package org.throughline.exchange;

import org.throughline.core.Message;

/**
 * A row that cannot be used.
 *
 * @param line the line of the file on which the row starts, counted from 1
 * @param reason what is wrong with it and what to do
 */
public record RowError(long line, Message reason) {

  /** The line and the reason in one sentence, for a list of rows. */
  public Message text() {
    return Message.of(RowError.class, "row.error", line, reason);
  }
}
