package org.throughline.internal.picture.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The tables of a font file, each read from its own first byte. Numbers are big endian and without a sign. */
final class FontTables {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int HEAD = 12;
  private static final int ENTRY = 16;

  private final Map<String, ByteBuffer> tables = new HashMap<>();

  FontTables(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    if (file.length < HEAD || in.getInt(0) != TRUE_TYPE) {
      throw new IllegalArgumentException("not a TrueType file");
    }
    for (int i = 0; i < u16(in, 4); i++) {
      int entry = HEAD + i * ENTRY;
      String name = new String(Arrays.copyOfRange(file, entry, entry + 4), StandardCharsets.US_ASCII);
      tables.put(name, in.slice(in.getInt(entry + 8), in.getInt(entry + 12)));
    }
  }

  ByteBuffer get(String name) {
    ByteBuffer table = tables.get(name);
    if (table == null) {
      throw new NoSuchElementException("no table " + name);
    }
    return table;
  }

  boolean has(String name) {
    return tables.containsKey(name);
  }

  static int u16(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }

  /** What lies at an offset that is written in the table. */
  static ByteBuffer part(ByteBuffer in, int offset) {
    return in.slice(offset, in.limit() - offset);
  }
}
