package org.throughline.internal.insight.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.throughline.internal.insight.EngineTrouble;

/**
 * A table of texts and whole numbers in the plainest form of Parquet: no compression, no dictionaries, some thousand rows
 * at a time. The database reads it several times as fast as text, since nothing in it is to be looked for. For one thread.
 */
final class PartFile implements AutoCloseable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int GROUP_BYTES = 8 << 20;

  // What the format calls these by number.
  private static final int TYPE_LONG = 2;
  private static final int TYPE_BYTES = 6;
  private static final int OPTIONAL = 1;
  private static final int TEXT = 0;
  private static final int PLAIN = 0;
  private static final int RUNS = 3;

  private final Path file;
  private final List<String> names;
  private final boolean[] numbers;
  private final Queue<ColumnValues[]> spare;
  private ColumnValues[] columns = {};
  private final List<Group> groups = new ArrayList<>();
  private OutputStream out = OutputStream.nullOutputStream();
  private long at;
  private long bytes;
  private int waiting;
  private long rows;

  /** Rows that lie in the file together, and where each of their columns begins and ends. */
  private record Group(int rows, long[] bounds) {
  }

  /**
   * A file that is not there yet, and will not be where no row is put into it.
   *
   * @param names what the columns are called
   * @param numbers which are whole numbers
   * @param spare where the memory for rows is taken from and put back, for another file with the same columns
   */
  PartFile(Path file, List<String> names, boolean[] numbers, Queue<ColumnValues[]> spare) {
    this.file = file;
    this.names = List.copyOf(names);
    this.numbers = numbers.clone();
    this.spare = spare;
  }

  Path file() {
    return file;
  }

  /** How many rows were put into it. */
  long rows() {
    return rows;
  }

  /** The values of a column, to which those of the next row are to be added. */
  ColumnValues column(int place) {
    return columns[place];
  }

  /** Lets a row of so many bytes be added to the columns. */
  void begin(int length) throws IOException {
    if (rows == 0) {
      out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
      ColumnValues[] used = spare.poll();
      columns = used == null ? Stream.generate(ColumnValues::new).limit(names.size()).toArray(ColumnValues[]::new) : used;
      put(MAGIC);
    } else if (waiting == ColumnValues.ROWS || bytes + length > GROUP_BYTES) {
      flush();
    }
    rows++;
    waiting++;
    bytes += length;
  }

  private void flush() throws IOException {
    long[] bounds = new long[columns.length + 1];
    for (int i = 0; i < columns.length; i++) {
      bounds[i] = at;
      ColumnValues column = columns[i];
      int length = column.bytes();
      // A page: its kind is 0, its length unpacked and packed, how many values, how these and their presence are written.
      put(new CompactBytes().whole(1, 0).whole(2, length).whole(3, length).structure(5).whole(1, column.rows()).whole(2, PLAIN)
          .whole(3, RUNS).whole(4, RUNS).end().end().bytes());
      try {
        column.writeTo(out);
      } catch (IOException full) {
        throw full(full);
      }
      at += length;
      column.clear();
    }
    bounds[columns.length] = at;
    groups.add(new Group(waiting, bounds));
    waiting = 0;
    bytes = 0;
  }

  private void put(byte[] these) {
    try {
      out.write(these);
    } catch (IOException full) {
      throw full(full);
    }
    at += these.length;
  }

  private static EngineTrouble full(IOException full) {
    return new EngineTrouble(new SQLException("IO Error: " + full.getMessage(), full));
  }

  /** Writes what is left, and what is in the file. */
  void end() throws IOException {
    if (rows == 0) {
      return;
    }
    flush();
    byte[] content = content();
    put(content);
    byte[] length = new byte[Integer.BYTES];
    INT.set(length, 0, content.length);
    put(length);
    put(MAGIC);
    close();
  }

  private byte[] content() {
    CompactBytes content = new CompactBytes().whole(1, 1).structures(2, columns.length + 1);
    content.element().text(4, "rows").whole(5, columns.length).end();
    for (int i = 0; i < columns.length; i++) {
      content.element().whole(1, numbers[i] ? TYPE_LONG : TYPE_BYTES).whole(3, OPTIONAL).text(4, names.get(i));
      if (!numbers[i]) {
        content.whole(6, TEXT);
      }
      content.end();
    }
    content.large(3, rows).structures(4, groups.size());
    for (Group group : groups) {
      content.element().structures(1, columns.length);
      for (int i = 0; i < columns.length; i++) {
        long begin = group.bounds[i];
        long length = group.bounds[i + 1] - begin;
        content.element().large(2, begin).structure(3).whole(1, numbers[i] ? TYPE_LONG : TYPE_BYTES).wholes(2, PLAIN, RUNS)
            .texts(3, names.get(i)).whole(4, 0).large(5, group.rows).large(6, length).large(7, length).large(9, begin).end().end();
      }
      content.large(2, group.bounds[columns.length] - group.bounds[0]).large(3, group.rows).end();
    }
    return content.end().bytes();
  }

  /** Lets go of the file. */
  @Override
  public void close() throws IOException {
    OutputStream open = out;
    out = OutputStream.nullOutputStream();
    try {
      open.close();
    } catch (IOException full) {
      throw full(full);
    }
    if (columns.length > 0) {
      for (ColumnValues each : columns) {
        each.clear();
      }
      spare.add(columns);
      columns = new ColumnValues[0];
    }
  }
}
