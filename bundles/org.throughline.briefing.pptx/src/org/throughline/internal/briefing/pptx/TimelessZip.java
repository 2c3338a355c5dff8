package org.throughline.internal.briefing.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file that was written loosely: its parts in a fixed order, without the time they were made. */
final class TimelessZip {

  /** Programs that look into the file want to find this first. */
  private static final String FIRST = "[Content_Types].xml";
  /** Dots are packed already. */
  private static final String PACKED = ".png";
  /** Outlines of letters get 5% longer than by default, in a third of the time. */
  private static final int LEVEL = 4;
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  TimelessZip() {}

  byte[] of(byte[] zip) {
    try {
      return packed(zip);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException("Nothing but memory is written to", cannotHappen);
    }
  }

  private static byte[] packed(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(Comparator.comparing((String name) -> !name.equals(FIRST))
        .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LONG_AGO);
        out.setLevel(part.getKey().endsWith(PACKED) ? Deflater.NO_COMPRESSION : LEVEL);
        out.putNextEntry(entry);
        out.write(part.getValue());
      }
    }
    return packed.toByteArray();
  }
}
