package org.throughline.core;

import java.time.Instant;
import java.util.Map;

/**
 * One earlier state of a client's model files, kept by a backup or elsewhere.
 *
 * @param name names it for the source that knows it
 * @param at when it was kept
 * @param origin where it comes from, for people: a backup, a commit and by whom
 * @param files for each path inside the client folder, with forward slashes, what tells its content from others: equal
 *     for equal content
 */
public record EarlierState(String name, Instant at, Message origin, Map<String, String> files) {

  public EarlierState {
    files = Map.copyOf(files);
  }
}
