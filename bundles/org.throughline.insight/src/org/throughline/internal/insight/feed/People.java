package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.throughline.internal.insight.Pseudonymiser;

/** The people of a file and what stands for them, each worked out once. Safe from any thread. */
final class People {

  private static final int REMEMBERED = 500_000;

  private final Pseudonymiser pseudonyms;
  private final Swaps swaps;
  private final Map<Name, byte[]> known = new ConcurrentHashMap<>();

  /** People of a file; those who were erased are told to the swaps. */
  People(Pseudonymiser pseudonyms, Swaps swaps) {
    this.pseudonyms = pseudonyms;
    this.swaps = swaps;
  }

  /** A name as it stands in the file. */
  private record Name(byte[] bytes, int code) {

    static Name of(byte[] bytes) {
      return new Name(bytes, Arrays.hashCode(bytes));
    }

    @Override
    public int hashCode() {
      return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Name name && name.code == code && Arrays.equals(name.bytes, bytes);
    }
  }

  /** What stands for somebody, in UTF-8; not to be changed. */
  byte[] standIn(byte[] account) {
    Name name = Name.of(account);
    byte[] found = known.get(name);
    if (found == null) {
      String original = new String(account, StandardCharsets.UTF_8).strip();
      String replaced = pseudonyms.person(original);
      if (pseudonyms.isErased(original)) {
        // In the file it is the one, in the copy the other.
        swaps.erased(new String(account, StandardCharsets.UTF_8));
        swaps.erased(replaced);
      }
      found = replaced.getBytes(StandardCharsets.UTF_8);
      // Bounded, so that a file of millions of people does not fill the memory.
      if (known.size() < REMEMBERED) {
        known.put(name, found);
      }
    }
    return found;
  }
}
