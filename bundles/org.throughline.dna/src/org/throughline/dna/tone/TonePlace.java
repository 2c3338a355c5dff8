package org.throughline.dna.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.Message;

/**
 * A place in a text of which something is said.
 *
 * @param start where it begins, in {@code char}s from the start of the text, as it was handed in
 * @param end behind its last {@code char}; more than {@code start}
 * @param kind what it is
 * @param severity how much it matters
 * @param message what is said of it, why, and what to do
 * @param betterWords what to write instead, the best first; none when nothing is known
 * @param entryId the id of the word entry that says so; null when something else does
 */
public record TonePlace(int start, int end, ToneKind kind, ToneSeverity severity, Message message,
    List<String> betterWords, @Nullable String entryId) {

  public TonePlace {
    betterWords = List.copyOf(betterWords);
  }
}
