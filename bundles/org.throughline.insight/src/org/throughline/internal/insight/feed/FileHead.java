package org.throughline.internal.insight.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.throughline.core.DurableWriter;

/**
 * The first rows of a long text file as a file of their own, so that a look takes no longer for a long one. Any other file is
 * taken as it is.
 */
public final class FileHead implements AutoCloseable {

  private static final int LONGEST = 16 << 20;

  private final Path file;
  private final @Nullable PrivateFolder folder;

  private FileHead(Path file, @Nullable PrivateFolder folder) {
    this.file = file;
    this.folder = folder;
  }

  /** The head of a file; to be closed. A file that is not there is taken as it is. */
  public static FileHead of(Path file, DurableWriter writer) throws IOException {
    return of(file, writer, LONGEST);
  }

  /** The head of a file, of at most so many bytes. */
  static FileHead of(Path file, DurableWriter writer, int longest) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) <= longest) {
      return new FileHead(file, null);
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(longest);
    }
    int end = isPlainTable(head) ? lastRowEnd(head) : -1;
    if (end < head.length / 2) {
      return new FileHead(file, null);
    }
    PrivateFolder folder = PrivateFolder.outside(null, writer);
    try {
      Path copy = folder.path().resolve(String.valueOf(file.getFileName()));
      writer.write(copy, out -> out.write(head, 0, end));
      return new FileHead(copy, folder);
    } catch (RuntimeException failed) {
      folder.close();
      throw failed;
    }
  }

  /** Text with one byte for every plain character, and no JSON. */
  private static boolean isPlainTable(byte[] head) {
    int first = 0;
    while (first < head.length && (head[first] <= ' ' || (head[first] & 0xFF) >= 0xBB)) {
      first++;
    }
    if (first == head.length || head[first] == '{' || head[first] == '[') {
      return false;
    }
    for (byte each : head) {
      if (each == 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the last row ends that is whole; -1 when none is. */
  private static int lastRowEnd(byte[] head) {
    int end = -1;
    boolean quoted = false;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == '"') {
        quoted = !quoted;
      } else if (head[i] == '\n' && !quoted) {
        end = i + 1;
      }
    }
    return end;
  }

  public Path file() {
    return file;
  }

  /** Whether there is more in the file. */
  public boolean cut() {
    return folder != null;
  }

  @Override
  public void close() {
    PrivateFolder own = folder;
    if (own != null) {
      own.close();
    }
  }
}
