/**
 * Checks any text against how a client speaks: forbidden, discouraged and preferred words in every inflected form,
 * names of competitors, fixed spellings, jargon, sentence length, form of address and emoji, in Dutch, Swedish and
 * English.
 *
 * <p>{@link org.throughline.dna.tone.Tones} compiles the word lists of a client once into a
 * {@link org.throughline.dna.tone.Tone}, which is kept by whoever needs it and checks texts from any thread.
 */
@Version("1.0.0")
@NullMarked
package org.throughline.dna.tone;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
