package org.throughline.core;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and was written down. It is never changed; when it was wrong, another one counters it.
 *
 * @param id its own id
 * @param at when it was written down
 * @param by who wrote it down; empty when nobody said who it is
 * @param kind what kind of fact it is, such as {@code erasure}; a word of the module that records it
 * @param counters the id of the fact that it takes back; null for most
 * @param values what is known about it, by name
 */
public record Fact(String id, Instant at, String by, String kind, @Nullable String counters,
    Map<String, String> values) {

  public Fact {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The id of the fact that it takes back. */
  public Optional<String> countered() {
    return Optional.ofNullable(counters);
  }
}
