package org.throughline.core;

import org.jspecify.annotations.Nullable;

/**
 * What was found about one file of a client.
 *
 * @param path the file's path inside the client folder, with forward slashes; empty for the client as a whole
 * @param state what it is
 * @param problem what is wrong and what to do next; null when nothing is wrong
 */
public record FileReport(String path, State state, @Nullable Message problem) {

  /** What a file can be. */
  public enum State {
    /** It was read whole. */
    READABLE,
    /** Its module is not installed; it is kept as it is. */
    MISSING_MODULE,
    /** A newer version of the program wrote it; it is kept as it is. */
    NEWER,
    /** It cannot be read, or only in part; it is kept as it is. */
    DAMAGED,
    /** The client file names it and it is not there. */
    MISSING
  }
}
