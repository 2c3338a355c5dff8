package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.throughline.core.Progress;

/** Where the first row of each part of a text file begins. Safe from any thread. */
@FunctionalInterface
interface CsvStarts {

  /** The start of what is not to be found nearby. */
  long NOWHERE = -1;

  /** Where the first row begins that begins at or after the beginning of a part; {@link #NOWHERE} when none does nearby. */
  long of(int place) throws IOException;

  /**
   * Where some lines can be read as rows. Quick, and wrong only where a text holds lines that look like rows of its own
   * file; where the rows before end says so.
   */
  static CsvStarts guessed(FileChannel channel, long[] bounds, char delimiter, int columns) {
    return place -> {
      byte[] block = new byte[1 << 18];
      // One byte before: a row begins where a line ended just before.
      long from = bounds[place] - 1;
      int filled = channel.read(ByteBuffer.wrap(block), from);
      CsvRow row = new CsvRow(delimiter, columns);
      for (int i = 0; i < filled - 1; i++) {
        if (block[i] == '\n' && areRows(row, block, i + 1, filled)) {
          return from + i + 1;
        }
      }
      return NOWHERE;
    };
  }

  private static boolean areRows(CsvRow row, byte[] block, int from, int filled) {
    int at = from;
    for (int several = 4; several > 0; several--) {
      at = at < filled ? row.read(block, at, filled, false) : CsvRow.NOT_WHOLE;
      if (at < 0) {
        return at == CsvRow.NOT_WHOLE && several < 4;
      }
    }
    return true;
  }

  /** Where a line ends that is not inside quotation marks, after all marks before it were counted. */
  static CsvStarts counted(FileChannel channel, long[] bounds, int columns, Progress progress) throws IOException {
    boolean[] inside = new boolean[bounds.length];
    for (int i = 1; i < bounds.length; i++) {
      inside[i] = inside[i - 1] ^ (marks(channel, bounds[i - 1], bounds[i], progress) & 1) == 1;
    }
    return place -> rowAfter(channel, bounds[place], inside[place], (long) columns * (CsvRow.LONGEST_FIELD + 3));
  }

  /** How many quotation marks stand in a part. */
  private static long marks(FileChannel channel, long from, long until, Progress progress) throws IOException {
    byte[] block = new byte[1 << 20];
    long marks = 0;
    for (long at = from; at < until;) {
      progress.check();
      int read = channel.read(ByteBuffer.wrap(block, 0, (int) Math.min(block.length, until - at)), at);
      if (read < 0) {
        throw new IOException("The file became shorter");
      }
      for (int i = 0; i < read; i++) {
        marks += block[i] == '"' ? 1 : 0;
      }
      at += read;
    }
    return marks;
  }

  private static long rowAfter(FileChannel channel, long from, boolean insideMarks, long longest) throws IOException {
    byte[] block = new byte[1 << 16];
    boolean inside = insideMarks;
    if (!inside && channel.read(ByteBuffer.wrap(block, 0, 1), from - 1) == 1 && block[0] == '\n') {
      return from;
    }
    for (long at = from; at - from < longest;) {
      int read = channel.read(ByteBuffer.wrap(block), at);
      if (read < 0) {
        return at;
      }
      for (int i = 0; i < read; i++) {
        if (block[i] == '"') {
          inside = !inside;
        } else if (block[i] == '\n' && !inside) {
          return at + i + 1;
        }
      }
      at += read;
    }
    return NOWHERE;
  }
}
