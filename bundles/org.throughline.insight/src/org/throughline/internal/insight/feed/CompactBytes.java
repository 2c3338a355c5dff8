package org.throughline.internal.insight.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Structures in the compact protocol of Thrift, in which a Parquet file says what is in it. The fields of a structure are
 * put in the order of their numbers. For one thread.
 */
final class CompactBytes {

  private static final int WHOLE = 5;
  private static final int LONG = 6;
  private static final int BYTES = 8;
  private static final int LIST = 9;
  private static final int STRUCTURE = 12;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  /** The number of the last field of each structure that is not over yet. */
  private final int[] last = new int[8];
  private int depth;

  /** A field that is a whole number or one of several kinds. */
  CompactBytes whole(int field, int value) {
    begin(field, WHOLE);
    number(zigzag(value));
    return this;
  }

  /** A field that is a long whole number. */
  CompactBytes large(int field, long value) {
    begin(field, LONG);
    number(zigzag(value));
    return this;
  }

  /** A field that is a text. */
  CompactBytes text(int field, String value) {
    begin(field, BYTES);
    text(value);
    return this;
  }

  /** A list of whole numbers. */
  CompactBytes wholes(int field, int... values) {
    list(field, WHOLE, values.length);
    for (int each : values) {
      number(zigzag(each));
    }
    return this;
  }

  /** A list of one text. */
  CompactBytes texts(int field, String value) {
    list(field, BYTES, 1);
    text(value);
    return this;
  }

  /** A field that is a structure, which is to be ended. */
  CompactBytes structure(int field) {
    begin(field, STRUCTURE);
    return element();
  }

  /** A list of so many structures, each of which is to be begun as an element and ended. */
  CompactBytes structures(int field, int size) {
    list(field, STRUCTURE, size);
    return this;
  }

  /** The next structure of a list. */
  CompactBytes element() {
    depth++;
    last[depth] = 0;
    return this;
  }

  /** The structure is over. */
  CompactBytes end() {
    out.write(0);
    depth--;
    return this;
  }

  /** All bytes, once the outermost structure is ended. */
  byte[] bytes() {
    return out.toByteArray();
  }

  private void begin(int field, int type) {
    out.write(field - last[depth] << 4 | type);
    last[depth] = field;
  }

  private void list(int field, int type, int size) {
    begin(field, LIST);
    out.write(Math.min(size, SHORT_LIST) << 4 | type);
    if (size >= SHORT_LIST) {
      number(size);
    }
  }

  private void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> Long.SIZE - 1;
  }

  private void number(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      out.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
