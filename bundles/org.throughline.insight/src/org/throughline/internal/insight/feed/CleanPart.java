package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.throughline.internal.insight.EngineTrouble;

/**
 * Writes rows anew with some fields replaced and others left out; what stays is copied byte by byte. One field more stands
 * behind the others. For one thread.
 */
final class CleanPart implements AutoCloseable {

  private static final int BLOCK = 1 << 20;

  private final Path file;
  private final byte delimiter;
  private final boolean[] kept;
  private final byte[][] replaced;
  private OutputStream out = OutputStream.nullOutputStream();
  private byte[] block = new byte[BLOCK];
  private int filled;
  private boolean begun;
  private byte[] added = new byte[0];

  /**
   * Rows in a file that is not there yet.
   *
   * @param kept which columns are
   */
  CleanPart(Path file, char delimiter, boolean[] kept) {
    this.file = file;
    this.delimiter = (byte) delimiter;
    this.kept = kept;
    replaced = new byte[kept.length][];
  }

  Path file() {
    return file;
  }

  /** Whether there is a row in it. */
  boolean hasRows() {
    return begun;
  }

  /** What is to stand in a column of the next row. */
  void replace(int column, byte[] text) {
    replaced[column] = text;
  }

  /** What is to stand behind the last column of the next row: nothing that would need quotation marks. */
  void add(byte[] text) {
    added = text;
  }

  /** Writes a row with what is to be replaced in it, and one field more. */
  void row(byte[] bytes, CsvRow row) throws IOException {
    if (!begun) {
      begun = true;
      out = Files.newOutputStream(file);
    }
    boolean first = true;
    int from = -1;
    int to = -1;
    for (int column = 0; column < kept.length; column++) {
      if (!kept[column]) {
        continue;
      }
      byte[] text = replaced[column];
      int marks = row.isMarked(column) ? 1 : 0;
      int begin = row.begin(column) - marks;
      int end = row.end(column) + marks;
      if (text == null && from >= 0 && begin == to + 1) {
        // Goes on where the last one ended, a delimiter between.
        to = end;
        continue;
      }
      if (from >= 0) {
        put(bytes, from, to);
        from = -1;
      }
      if (!first) {
        put(delimiter);
      }
      first = false;
      if (text == null) {
        from = begin;
        to = end;
      } else {
        text(text);
        replaced[column] = null;
      }
    }
    if (from >= 0) {
      put(bytes, from, to);
    }
    put(delimiter);
    put(added, 0, added.length);
    put((byte) '\n');
    if (filled >= BLOCK / 2) {
      flush();
    }
  }

  private void text(byte[] text) {
    if (text.length == 0) {
      return;
    }
    put((byte) '"');
    for (byte each : text) {
      if (each == '"') {
        put(each);
      }
      put(each);
    }
    put((byte) '"');
  }

  private void put(byte each) {
    if (filled == block.length) {
      block = Arrays.copyOf(block, block.length * 2);
    }
    block[filled++] = each;
  }

  private void put(byte[] bytes, int from, int to) {
    int length = to - from;
    while (filled + length > block.length) {
      block = Arrays.copyOf(block, block.length * 2);
    }
    System.arraycopy(bytes, from, block, filled, length);
    filled += length;
  }

  private void flush() {
    try {
      out.write(block, 0, filled);
      filled = 0;
    } catch (IOException full) {
      throw new EngineTrouble(new SQLException("IO Error: " + full.getMessage(), full));
    }
  }

  /** Writes what is left. */
  void end() throws IOException {
    flush();
    out.close();
    block = new byte[0];
  }

  /** Lets go of the file. */
  @Override
  public void close() throws IOException {
    out.close();
    block = new byte[0];
  }
}
