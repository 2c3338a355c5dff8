package org.throughline.internal.insight;

import org.throughline.core.Progress;
import org.throughline.exchange.ColumnMapping;
import org.throughline.exchange.RowError;
import org.throughline.exchange.RowSink;
import org.throughline.exchange.TableFormat;
import org.throughline.exchange.TableRow;

/** Hands rows on and tells how far the file is read, by the characters that went by. */
public final class ToldRows implements RowSink {

  private static final int EVERY = 256;

  private final RowSink rows;
  private final double bytes;
  private final Progress progress;
  private long characters;
  private long count;

  /**
   * Rows for another sink.
   *
   * @param bytes how large the file is
   * @param progress is told, and may cancel the reading
   */
  public ToldRows(RowSink rows, long bytes, Progress progress) {
    this.rows = rows;
    this.bytes = Math.max(1, bytes);
    this.progress = progress;
  }

  @Override
  public void start(TableFormat format, ColumnMapping mapping) {
    rows.start(format, mapping);
  }

  @Override
  public void row(TableRow row) {
    progress.check();
    for (String field : row.fields()) {
      characters += field.length() + 1;
    }
    if (++count % EVERY == 0) {
      progress.done(Math.min(1, characters / bytes));
    }
    rows.row(row);
  }

  @Override
  public void rejected(RowError error) {
    progress.check();
    rows.rejected(error);
  }
}
