package org.throughline.internal.insight.feed;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a TAR stream, one after the other: the plain form, that of POSIX with long names and sizes (pax), and
 * that of GNU. For one thread; bounded by what it is given.
 */
final class TarEntries {

  private static final int BLOCK = 512;
  private static final int MOST_ENTRIES = 1_000_000;
  private static final int LONGEST_NAME = 64 << 10;

  private final InputStream in;
  private long left;
  private long padding;
  private int entries;

  /**
   * An entry.
   *
   * @param isFile whether it is a plain file, and no folder, link or device
   */
  record Entry(String name, long size, boolean isFile) {
  }

  TarEntries(InputStream in) {
    this.in = in;
  }

  /** The next entry, past what is left of the one before; empty at the end, and where the stream is no TAR at all. */
  Optional<Entry> next() throws IOException {
    String longName = "";
    long longSize = -1;
    while (true) {
      in.skipNBytes(left + padding);
      byte[] header = in.readNBytes(BLOCK);
      if (header.length == 0 || isBlank(header)) {
        return Optional.empty();
      }
      boolean tar = header.length == BLOCK && isChecked(header);
      if (!tar && entries == 0) {
        return Optional.empty();
      }
      if (!tar || ++entries > MOST_ENTRIES) {
        throw new IOException("No TAR header");
      }
      char type = (char) header[156];
      long size = number(header, 124, 12);
      begin(size);
      switch (type) {
        case 'x' -> {
          String pax = small();
          longName = value(pax, "path", longName);
          longSize = Long.parseLong(value(pax, "size", String.valueOf(longSize)));
        }
        case 'L' -> longName = small().replace("\0", "");
        default -> {
          boolean file = type == '0' || type == '\0';
          long whole = longSize >= 0 ? longSize : size;
          begin(whole);
          return Optional.of(new Entry(longName.isEmpty() ? name(header) : longName, whole, file));
        }
      }
    }
  }

  private void begin(long size) throws IOException {
    if (size < 0 || size > Long.MAX_VALUE / 2) {
      throw new IOException("A size that cannot be");
    }
    left = size;
    padding = (BLOCK - size % BLOCK) % BLOCK;
  }

  /**
   * What the entry holds, with its end where the entry ends; closing it closes the archive. Its end is told only when the
   * archive is whole to its own end, as there stands by what damage is known.
   */
  InputStream content(Closeable archive) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte @Nullable [] block, int from, int length) throws IOException {
        if (left == 0) {
          in.transferTo(OutputStream.nullOutputStream());
          return -1;
        }
        int read = in.read(Objects.requireNonNull(block), from, (int) Math.min(length, left));
        if (read < 0) {
          throw new EOFException("The archive is cut off");
        }
        left -= read;
        return read;
      }

      @Override
      public void close() throws IOException {
        archive.close();
      }
    };
  }

  private String small() throws IOException {
    if (left > LONGEST_NAME) {
      throw new IOException("A name that is too long");
    }
    byte[] bytes = in.readNBytes((int) left);
    left -= bytes.length;
    if (left > 0) {
      throw new EOFException("The archive is cut off");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A value of records such as {@code 18 path=outbox.json}, each with its own length in bytes, which names have no need of. */
  private static String value(String pax, String key, String otherwise) throws IOException {
    String found = otherwise;
    for (String record : pax.split("\n")) {
      int blank = record.indexOf(' ');
      if (blank > 0 && record.startsWith(key + "=", blank + 1)) {
        found = record.substring(blank + key.length() + 2);
      }
    }
    if (key.equals("size") && !found.matches("-?\\d{1,18}")) {
      throw new IOException("A size that cannot be");
    }
    return found;
  }

  private static String name(byte[] header) {
    String name = text(header, 0, 100);
    String before = text(header, 257, 5).equals("ustar") && header[262] == 0 ? text(header, 345, 155) : "";
    return before.isEmpty() ? name : before + "/" + name;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static boolean isBlank(byte[] header) {
    return Arrays.equals(header, new byte[BLOCK]);
  }

  /** The sum of all bytes, with blanks in the place of the sum itself. */
  private static boolean isChecked(byte[] header) {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    String written = text(header, 148, 8).strip();
    return written.matches("[0-7]{1,8}") && Long.parseLong(written, 8) == sum;
  }

  /** A number in octal digits, or in bytes where the first says so. */
  private static long number(byte[] header, int from, int length) throws IOException {
    if ((header[from] & 0x80) != 0) {
      long number = 0;
      for (int i = from + length - 8; i < from + length; i++) {
        number = number << 8 | header[i] & 0xFF;
      }
      return number;
    }
    String digits = text(header, from, length).strip();
    if (!digits.matches("[0-7]{0,12}")) {
      throw new IOException("A number that cannot be");
    }
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
  }
}
