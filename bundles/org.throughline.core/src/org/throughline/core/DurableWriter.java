package org.throughline.core;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The only writer on disk in the product. Whatever happens while it writes (a crash, a full disk, a lost network
 * drive), afterwards the old or the new content is there, whole. Safe for use from any thread; two commits to the same
 * folder must not overlap, which the lock of the client folder sees to.
 */
public final class DurableWriter {

  /** Writes, replacing what was there; makes missing parent folders. */
  public void write(Path file, byte[] content) {
    throw new UnsupportedOperationException();
  }

  /** Adds one line to a log and returns when it is on disk. */
  public void append(Path log, String line) {
    throw new UnsupportedOperationException();
  }

  /** Puts a finished file that another library wrote beside the target in the target's place. */
  public void publish(Path temporary, Path target) {
    throw new UnsupportedOperationException();
  }

  /** Begins a change of several files of a client folder that happens wholly or not at all. */
  public Commit begin(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** A change of several files; nothing is written before {@link #commit()}. */
  public interface Commit {

    /**
     * Puts a file, whatever is there.
     *
     * @param path inside the folder, with forward slashes
     */
    Commit put(String path, byte[] content);

    /**
     * Puts a file in the place of the content that was last seen.
     *
     * @param expected SHA-256 of what must be there in lower-case hexadecimal; null when nothing may be there
     */
    Commit replace(String path, @Nullable String expected, byte[] content);

    /** Removes a file if it is there. */
    Commit remove(String path);

    /**
     * Does it all.
     *
     * @throws ClientException IN_USE when a file changed outside meanwhile, NOT_WRITABLE when the disk refuses; the
     *     old files are all untouched then
     */
    void commit();
  }
}
