package org.throughline.internal.core.store;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the entries of a zip file that stand for symbolic links or devices. The JDK shows everything about an entry but
 * that, so the central directory is read once more for it.
 */
final class ZipLinks {

  private static final int END = 0x06054b50;
  private static final int HEADER = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LARGEST_DIRECTORY = 64 << 20;
  private static final int KIND_OF_FILE = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;

  private ZipLinks() {
  }

  /** The names of entries that are neither files nor folders. */
  static Set<String> in(Path zip) throws IOException {
    try (FileInputStream in = new FileInputStream(zip.toFile()); SeekableByteChannel channel = in.getChannel()) {
      ByteBuffer tail = read(channel, Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT),
          (int) Math.min(channel.size(), END_SIZE + LONGEST_COMMENT));
      int end = tail.limit() - END_SIZE;
      while (end >= 0 && tail.getInt(end) != END) {
        end--;
      }
      if (end < 0) {
        throw new IOException("no central directory");
      }
      long size = Integer.toUnsignedLong(tail.getInt(end + 12));
      long start = Integer.toUnsignedLong(tail.getInt(end + 16));
      if (size > LARGEST_DIRECTORY || start + size > channel.size()) {
        throw new IOException("central directory out of bounds");
      }
      return links(read(channel, start, (int) size));
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      continue;
    }
    return buffer.flip();
  }

  private static Set<String> links(ByteBuffer directory) throws IOException {
    Set<String> links = new HashSet<>();
    int at = 0;
    while (at + 46 <= directory.limit() && directory.getInt(at) == HEADER) {
      int nameLength = Short.toUnsignedInt(directory.getShort(at + 28));
      int extra = Short.toUnsignedInt(directory.getShort(at + 30));
      int comment = Short.toUnsignedInt(directory.getShort(at + 32));
      int mode = directory.getInt(at + 38) >>> 16 & KIND_OF_FILE;
      if (at + 46 + nameLength > directory.limit()) {
        throw new IOException("central directory cut short");
      }
      if (mode != 0 && mode != REGULAR && mode != FOLDER) {
        links.add(new String(directory.array(), at + 46, nameLength, StandardCharsets.UTF_8));
      }
      at += 46 + nameLength + extra + comment;
    }
    return links;
  }
}
