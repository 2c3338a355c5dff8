package org.throughline.core;

import java.time.Instant;
import java.util.List;

/**
 * Unsaved work of a session that did not end well.
 *
 * @param at when it was kept, by the clock of that session
 * @param paths the files it changes
 * @param current true when the files on disk are still those it was made from; false when they were saved since
 */
public record Recovery(Instant at, List<String> paths, boolean current) {

  public Recovery {
    paths = List.copyOf(paths);
  }
}
