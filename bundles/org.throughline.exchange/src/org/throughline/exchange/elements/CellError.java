package org.throughline.exchange.elements;

import org.throughline.core.Message;

/**
 * A cell, or a whole row, that cannot be used.
 *
 * @param line the row of the file as a spreadsheet counts rows, from 1
 * @param column what stands above the cell; empty when it is about the row
 * @param value what stands in the cell, cut when it is long; empty when it is about the row
 * @param reason what is wrong and what to do
 */
public record CellError(long line, String column, String value, Message reason) {

  /** All of it in one sentence. */
  public Message text() {
    // Most reasons begin with the value; then once is enough.
    return column.isEmpty() ? Message.of(CellError.class, "error.row", line, reason)
        : value.isEmpty() || reason.arguments().contains(value) ? Message.of(CellError.class, "error.column", line, column, reason)
        : Message.of(CellError.class, "error.cell", line, column, value, reason);
  }
}
