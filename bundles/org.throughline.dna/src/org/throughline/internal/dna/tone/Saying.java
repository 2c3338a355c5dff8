package org.throughline.internal.dna.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.dna.tone.ToneKind;
import org.throughline.model.dna.WordMatch;

/**
 * What is said of a word or phrase, by a word entry of the client or by a list of ours.
 *
 * @param word as it was entered
 * @param kind what it is
 * @param match how it is found
 * @param better what to write instead
 * @param reason why; empty when nobody said
 * @param entryId the id of the word entry; null when it has none, and for a list of ours
 */
record Saying(String word, ToneKind kind, WordMatch match, List<String> better, String reason,
    @Nullable String entryId) {
}
