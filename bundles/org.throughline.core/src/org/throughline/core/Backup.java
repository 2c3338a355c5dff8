package org.throughline.core;

import java.time.Instant;
import java.util.Map;

/**
 * One kept state of a client's files.
 *
 * @param name names it for {@link Clients#restore}
 * @param at when it was kept
 * @param hashes SHA-256 by path
 */
public record Backup(String name, Instant at, Map<String, String> hashes) {

  public Backup {
    hashes = Map.copyOf(hashes);
  }
}
