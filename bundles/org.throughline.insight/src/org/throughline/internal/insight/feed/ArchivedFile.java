package org.throughline.internal.insight.feed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.throughline.core.ClientException;
import org.throughline.core.ClientException.Kind;
import org.throughline.core.Message;
import org.throughline.insight.feed.FeedImport;

/**
 * A file inside an archive (ZIP, or TAR packed with gzip), read where it lies: nothing is unpacked to the disk, so no name
 * in an archive reaches anything. What unpacks to far more than an archive of posts does is refused while it is read.
 */
public final class ArchivedFile {

  /** The most that is read of one file, and the most that is gone past to find it. */
  private static final long LARGEST = 4L << 30;
  private static final long LARGEST_ARCHIVE = 64L << 30;
  /** JSON packs to about a tenth; what unpacks to more than a hundred times its size is a bomb. */
  private static final long HIGHEST_RATIO = 100;
  private static final long RATIO_GRACE = 1 << 20;

  private ArchivedFile() {
  }

  /** Whether a file is an archive in one of these forms. */
  public static boolean isArchive(Path file) throws IOException {
    return isZip(file) || isPacked(file);
  }

  private static boolean isZip(Path file) throws IOException {
    byte[] head = head(file);
    return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  private static boolean isPacked(Path file) throws IOException {
    byte[] head = head(file);
    return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(4);
    }
  }

  /**
   * Opens a file that lies at the top of an archive or in a folder at its top; to be closed. Empty when there is none.
   *
   * @param name its name
   * @throws ClientException BAD_INPUT when there are several of that name, or it unpacks to too much; the latter also
   *     while it is read
   * @throws IOException when the archive is damaged
   */
  public static Optional<InputStream> open(Path archive, String name) throws IOException {
    return isZip(archive) ? inZip(archive, name) : inPacked(archive, name);
  }

  private static boolean isCalled(String path, String name) {
    String plain = path.startsWith("./") ? path.substring(2) : path;
    return plain.equals(name) || plain.endsWith("/" + name) && plain.indexOf('/') == plain.length() - name.length() - 1;
  }

  private static Optional<InputStream> inZip(Path archive, String name) throws IOException {
    ZipFile zip = new ZipFile(archive.toFile());
    boolean open = false;
    try {
      List<? extends ZipEntry> found =
          zip.stream().filter(each -> !each.isDirectory() && isCalled(each.getName(), name)).limit(2).toList();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      if (found.size() > 1) {
        throw refused("file.archive.twice", archive, name);
      }
      long packed = Math.min(found.getFirst().getCompressedSize(), Files.size(archive));
      InputStream in = new FilterInputStream(new Whole(zip.getInputStream(found.getFirst()), found.getFirst().getCrc())) {
        @Override
        public void close() throws IOException {
          zip.close();
        }
      };
      open = true;
      return Optional.of(new BufferedInputStream(new Bounded(in, archive, LARGEST, () -> packed)));
    } catch (IllegalArgumentException strangeName) {
      ZipException damaged = new ZipException(String.valueOf(strangeName.getMessage()));
      damaged.initCause(strangeName);
      throw damaged;
    } finally {
      if (!open) {
        zip.close();
      }
    }
  }

  private static Optional<InputStream> inPacked(Path archive, String name) throws IOException {
    Counted packed = new Counted(new BufferedInputStream(Files.newInputStream(archive), 1 << 16));
    boolean open = false;
    try {
      InputStream unpacked = new Bounded(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16), archive,
          LARGEST_ARCHIVE, packed::count);
      TarEntries tar = new TarEntries(unpacked);
      for (Optional<TarEntries.Entry> each = tar.next(); each.isPresent(); each = tar.next()) {
        if (each.get().isFile() && isCalled(each.get().name(), name)) {
          if (each.get().size() > LARGEST) {
            throw refused("file.archive.large", archive);
          }
          open = true;
          return Optional.of(new BufferedInputStream(tar.content(packed)));
        }
      }
      return Optional.empty();
    } finally {
      if (!open) {
        packed.close();
      }
    }
  }

  private static ClientException refused(String key, Path archive, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = String.valueOf(archive.getFileName());
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new ClientException(Kind.BAD_INPUT, Message.of(FeedImport.class, key, arguments), archive);
  }

  /** Tells the end of what it gives only when it is what was packed. */
  private static final class Whole extends CheckedInputStream {
    private final long expected;

    Whole(InputStream in, long expected) {
      super(in, new CRC32());
      this.expected = expected;
    }

    private int given(int read) throws IOException {
      if (read < 0 && getChecksum().getValue() != expected) {
        throw new ZipException("Another checksum");
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      return given(super.read());
    }

    @Override
    public int read(byte @Nullable [] block, int from, int length) throws IOException {
      return given(super.read(block, from, length));
    }
  }

  /** Counts what is taken of a stream. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte @Nullable [] block, int from, int length) throws IOException {
      int read = super.read(block, from, length);
      count += Math.max(0, read);
      return read;
    }
  }

  /** Refuses to give more than a packed size can be expected to hold. */
  private static final class Bounded extends FilterInputStream {
    private final Path archive;
    private final long most;
    private final LongSupplier packed;
    private long count;

    Bounded(InputStream in, Path archive, long most, LongSupplier packed) {
      super(in);
      this.archive = archive;
      this.most = most;
      this.packed = packed;
    }

    private int given(int bytes) {
      count += Math.max(0, bytes);
      if (count > most || count > Math.max(RATIO_GRACE, packed.getAsLong() * HIGHEST_RATIO)) {
        throw refused("file.archive.large", archive);
      }
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      given(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte @Nullable [] block, int from, int length) throws IOException {
      return given(super.read(block, from, length));
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] passed = new byte[1 << 16];
      long left = bytes;
      while (left > 0) {
        int read = read(passed, 0, (int) Math.min(left, passed.length));
        if (read < 0) {
          break;
        }
        left -= read;
      }
      return bytes - left;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
