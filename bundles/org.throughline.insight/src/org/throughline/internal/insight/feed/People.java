package org.throughline.internal.insight.feed;

import java.nio.charset.StandardCharsets;
import org.throughline.internal.insight.Pseudonymiser;

/** The people of a file and what stands for them, each worked out once. Safe from any thread. */
final class People {

  /** Bounded, so that a file of millions of people does not fill the memory. */
  private static final int REMEMBERED = 500_000;

  private final Pseudonymiser pseudonyms;
  private final Swaps swaps;
  private final StandIns known = new StandIns(REMEMBERED);

  /** People of a file; those who were erased are told to the swaps. */
  People(Pseudonymiser pseudonyms, Swaps swaps) {
    this.pseudonyms = pseudonyms;
    this.swaps = swaps;
  }

  /** What stands for the account in some bytes, in UTF-8. */
  byte[] standIn(byte[] bytes, int from, int to) {
    byte[] found = known.of(bytes, from, to);
    if (found == null) {
      String account = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      String original = account.strip();
      String replaced = pseudonyms.person(original);
      if (pseudonyms.isErased(original)) {
        // In the file it is the one, in the copy the other.
        swaps.erased(account);
        swaps.erased(replaced);
      }
      found = replaced.getBytes(StandardCharsets.UTF_8);
      known.put(bytes, from, to, found);
    }
    return found;
  }
}
