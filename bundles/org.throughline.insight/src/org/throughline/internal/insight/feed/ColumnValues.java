package org.throughline.internal.insight.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The values of one column in some rows, as Parquet writes them plainly: which rows have one, and these one behind the
 * other. For one thread.
 */
final class ColumnValues {

  /** How many rows it takes at most. */
  static final int ROWS = 1 << 14;

  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] present = new byte[ROWS / Byte.SIZE];
  private byte[] values = new byte[ROWS * Long.BYTES];
  private int filled;
  private int rows;
  private int given;

  /** A row without a value. */
  void none() {
    rows++;
  }

  /** A row with a number. */
  void number(long value) {
    give(Long.BYTES);
    LONG.set(values, filled, value);
    filled += Long.BYTES;
  }

  /** A row with a text in UTF-8. */
  void text(byte[] bytes, int from, int to) {
    int length = to - from;
    give(Integer.BYTES + length);
    INT.set(values, filled, length);
    System.arraycopy(bytes, from, values, filled + Integer.BYTES, length);
    filled += Integer.BYTES + length;
  }

  /** A row with a text in which quotation marks stand twice; each is taken once. */
  void unmarked(byte[] bytes, int from, int to) {
    give(Integer.BYTES + to - from);
    int begin = filled + Integer.BYTES;
    int at = begin;
    for (int i = from; i < to; i++) {
      byte each = bytes[i];
      values[at++] = each;
      i += each == '"' ? 1 : 0;
    }
    INT.set(values, filled, at - begin);
    filled = at;
  }

  private void give(int length) {
    present[rows >> 3] |= (byte) (1 << (rows & 7));
    rows++;
    given++;
    if (filled + length > values.length) {
      values = Arrays.copyOf(values, Math.max(values.length * 2, filled + length));
    }
  }

  int rows() {
    return rows;
  }

  /** How many bytes {@link #writeTo} writes. */
  int bytes() {
    return Integer.BYTES + presence().length + filled;
  }

  /** Writes them as the content of a page. */
  void writeTo(OutputStream out) throws IOException {
    byte[] presence = presence();
    byte[] length = new byte[Integer.BYTES];
    INT.set(length, 0, presence.length);
    out.write(length);
    out.write(presence);
    out.write(values, 0, filled);
  }

  /** Which rows have a value: as one run where all or none have, else a bit for each. */
  private byte[] presence() {
    boolean mixed = given > 0 && given < rows;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int groups = (rows + Byte.SIZE - 1) / Byte.SIZE;
    int head = mixed ? groups << 1 | 1 : rows << 1;
    while (head > 0x7F) {
      bytes.write(head & 0x7F | 0x80);
      head >>>= 7;
    }
    bytes.write(head);
    if (mixed) {
      bytes.write(present, 0, groups);
    } else {
      bytes.write(given > 0 ? 1 : 0);
    }
    return bytes.toByteArray();
  }

  /** Makes place for other rows. */
  void clear() {
    Arrays.fill(present, (byte) 0);
    filled = 0;
    rows = 0;
    given = 0;
  }
}
