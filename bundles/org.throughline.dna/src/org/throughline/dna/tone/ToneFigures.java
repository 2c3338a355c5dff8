package org.throughline.dna.tone;

/**
 * What can be counted in a text.
 *
 * @param sentences sentences with at least one word; a heading or a list item is one too
 * @param words words; a hyphenated word is one
 * @param longestSentence words of the longest sentence
 * @param we how often the sender speaks of itself: we, us, our
 * @param you how often the reader is spoken to: you, your
 * @param informal how often the reader is spoken to in a form that is only informal, such as je or du
 * @param formal how often the reader is spoken to in a form that is only formal, such as u
 * @param emoji emoji; a family or a flag is one
 */
public record ToneFigures(int sentences, int words, int longestSentence, int we, int you, int informal, int formal,
    int emoji) {

  /** Words for each sentence; 0 for a text without words. */
  public double meanWords() {
    return sentences == 0 ? 0 : (double) words / sentences;
  }
}
