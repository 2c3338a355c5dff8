package org.throughline.dna.tone;

import org.throughline.core.Message;

/**
 * Something that is said of a text as a whole.
 *
 * @param kind what it is about
 * @param severity how much it matters
 * @param message what is said, and what to do
 */
public record ToneRemark(ToneKind kind, ToneSeverity severity, Message message) {
}
