package org.throughline.internal.insight.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A compound file, the container of workbooks before 2007 (MS-CFB): streams in chains of sectors. Reads a stream as a
 * whole; a chain that leads nowhere or round in circles is an error.
 */
final class CompoundFile {

  private static final int END = -2;
  private static final int ENTRY = 128;
  private static final int HEADER_FAT = 109;

  private final ByteBuffer file;
  private final int sector;
  private final int mini;
  private final long cutoff;
  private final int[] next;
  private final int[] nextMini;
  private final ByteBuffer directory;

  /**
   * Opens a compound file.
   *
   * @throws IOException when it is none, or damaged
   */
  CompoundFile(byte[] bytes) throws IOException {
    try {
      file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      if (file.getLong(0) != 0xE11AB1A1E011CFD0L) {
        throw new IOException("No compound file");
      }
      sector = size(file.getShort(30), 9, 12);
      mini = size(file.getShort(32), 6, 6);
      cutoff = file.getInt(56) & 0xFFFFFFFFL;
      next = fat();
      directory = ordered(chain(file.getInt(48)));
      int first = file.getInt(60);
      ByteBuffer minis = ordered(first == END ? new byte[0] : chain(first));
      nextMini = new int[minis.remaining() / 4];
      minis.asIntBuffer().get(nextMini);
    } catch (RuntimeException damaged) {
      throw new IOException("The file ends too early", damaged);
    }
  }

  private static ByteBuffer ordered(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int size(short shift, int least, int most) throws IOException {
    if (shift < least || shift > most) {
      throw new IOException("Sectors of an unknown size");
    }
    return 1 << shift;
  }

  /** Which sector follows each sector. */
  private int[] fat() throws IOException {
    int sectors = (file.limit() - 1) / sector;
    ByteBuffer list = ByteBuffer.allocate(Math.max(HEADER_FAT, sectors + HEADER_FAT) * 4 * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < HEADER_FAT; i++) {
      list.putInt(file.getInt(76 + 4 * i));
    }
    int more = file.getInt(68);
    for (int seen = 0; more >= 0; seen++) {
      if (seen > sectors) {
        throw new IOException("A list that goes round in circles");
      }
      for (int i = 0; i < sector / 4 - 1; i++) {
        list.putInt(file.getInt(at(more) + 4 * i));
      }
      more = file.getInt(at(more) + sector - 4);
    }
    list.flip();
    int[] following = new int[sectors];
    java.util.Arrays.fill(following, END);
    int place = 0;
    while (list.hasRemaining() && place < sectors) {
      int part = list.getInt();
      if (part >= 0) {
        for (int i = 0; i < sector / 4 && place < sectors; i++) {
          following[place++] = file.getInt(at(part) + 4 * i);
        }
      }
    }
    return following;
  }

  private int at(int number) {
    return Math.multiplyExact(number + 1, sector);
  }

  private byte[] chain(int first) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int seen = 0;
    for (int each = first; each != END; each = next[each]) {
      if (seen++ > next.length) {
        throw new IOException("A chain that goes round in circles");
      }
      all.write(file.array(), at(each), Math.min(sector, file.limit() - at(each)));
    }
    return all.toByteArray();
  }

  /**
   * The content of a stream.
   *
   * @throws IOException when it is damaged
   */
  Optional<byte[]> stream(String name) throws IOException {
    try {
      int root = -1;
      for (int entry = 0; entry + ENTRY <= directory.limit(); entry += ENTRY) {
        int type = directory.get(entry + 66);
        root = type == 5 ? entry : root;
        int length = directory.getShort(entry + 64) - 2;
        if (type == 2 && length > 0 && length <= 62
            && new String(directory.array(), entry, length, StandardCharsets.UTF_16LE).equalsIgnoreCase(name)) {
          return Optional.of(content(directory.getInt(entry + 116), directory.getInt(entry + 120) & 0xFFFFFFFFL, root));
        }
      }
      return Optional.empty();
    } catch (RuntimeException damaged) {
      throw new IOException("A stream that is not there", damaged);
    }
  }

  private byte[] content(int first, long size, int root) throws IOException {
    byte[] all;
    if (size >= cutoff) {
      all = chain(first);
    } else {
      byte[] small = chain(directory.getInt(root + 116));
      ByteArrayOutputStream parts = new ByteArrayOutputStream();
      int seen = 0;
      for (int each = first; each != END && parts.size() < size; each = nextMini[each]) {
        if (seen++ > nextMini.length) {
          throw new IOException("A chain that goes round in circles");
        }
        parts.write(small, each * mini, mini);
      }
      all = parts.toByteArray();
    }
    if (all.length < size) {
      throw new IOException("A stream that is too short");
    }
    return java.util.Arrays.copyOf(all, (int) size);
  }
}
