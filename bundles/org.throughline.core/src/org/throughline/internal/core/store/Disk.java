package org.throughline.internal.core.store;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.core.DurableWriter;

/**
 * The few things that are ever done to a disk, each of which a crash can cut short. Everything that writes goes through
 * here, so that tests can let any step fail.
 */
public interface Disk {

  /** Creates or empties a file, writes all of it and waits until it is on the disk. */
  void write(Path file, byte[] content) throws IOException;

  /** Creates or empties a file, lets the content be written bit by bit and waits until it is on the disk. */
  void write(Path file, DurableWriter.Content content) throws IOException;

  /** Creates or empties a file and writes all of it, without waiting for the disk: for what may be lost. */
  void note(Path file, byte[] content) throws IOException;

  /** Adds to the end of a file, creating it if need be, and waits until it is on the disk. */
  void append(Path file, byte[] content) throws IOException;

  /** Waits until a file that something else wrote is on the disk. */
  void sync(Path file) throws IOException;

  /** Gives a file a new place in one step, replacing what is there. */
  void rename(Path from, Path to) throws IOException;

  /** Gives a file a second name, or copies it where the file system knows no second names. */
  void link(Path existing, Path link) throws IOException;

  /** Removes a file or an empty folder if it is there. */
  void delete(Path file) throws IOException;

  /** Makes a folder and its parents where they are missing. */
  void createFolders(Path folder) throws IOException;

  /** Waits until the names in a folder are on the disk; does nothing where the system offers no way. */
  void syncFolder(Path folder) throws IOException;

  /** The disk of this machine. */
  static Disk real() {
    return new FileActions();
  }
}
