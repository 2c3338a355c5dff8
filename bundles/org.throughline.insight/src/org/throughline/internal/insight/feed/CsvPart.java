package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.throughline.core.Progress;

/** Rows of a file from a place up to the first one that ends at or after another place. For one thread. */
final class CsvPart {

  private static final int BLOCK = 1 << 20;

  private final long start;
  private final long until;
  private final CsvRow row;
  private final CsvScan.Taker taker;
  private long end;

  CsvPart(long start, long until, CsvRow row, CsvScan.Taker taker) {
    this.start = start;
    this.until = until;
    this.row = row;
    this.taker = taker;
    end = start;
  }

  long start() {
    return start;
  }

  /** Where its rows end, once it was looked at. */
  long end() {
    return end;
  }

  /** What was seen of its rows. */
  CsvRow row() {
    return row;
  }

  /**
   * Hands all rows over, as long as they are plain.
   *
   * @param done how many bytes of the file were looked at
   * @return whether all are
   */
  boolean look(FileChannel channel, Progress progress, AtomicLong done, long size) throws IOException {
    byte[] block = new byte[BLOCK];
    int filled = 0;
    long at = start;
    boolean last = false;
    while (end < until || last && filled > 0) {
      progress.check();
      if (filled == block.length) {
        if (block.length > row.columns() * (long) (CsvRow.LONGEST_FIELD + 3)) {
          return false;
        }
        block = Arrays.copyOf(block, block.length * 2);
      }
      int read = channel.read(ByteBuffer.wrap(block, filled, block.length - filled), at);
      if (read > 0) {
        filled += read;
        at += read;
        progress.done((double) done.addAndGet(read) / size);
      }
      last = at >= size;
      int next = 0;
      while (next < filled && end < until) {
        int after = row.read(block, next, filled, last);
        if (after == CsvRow.NOT_PLAIN) {
          return false;
        }
        if (after == CsvRow.NOT_WHOLE) {
          break;
        }
        taker.row(block, row);
        end += after - next;
        next = after;
      }
      if (next == 0 && read <= 0) {
        return end >= until;
      }
      System.arraycopy(block, next, block, 0, filled - next);
      filled -= next;
      if (end >= until) {
        return true;
      }
    }
    return true;
  }
}
