package org.throughline.internal.dna.tone;

/**
 * A word of a text.
 *
 * @param start where it begins
 * @param end behind its last {@code char}
 * @param folded the word in the letters in which words are compared
 * @param base the same without a possessive or contracted ending: client of client’s, we of we’re
 * @param baseEnd behind the last {@code char} of the base
 */
record Word(int start, int end, String folded, String base, int baseEnd) {
}
