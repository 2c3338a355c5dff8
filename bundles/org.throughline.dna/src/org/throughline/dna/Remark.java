package org.throughline.dna;

import org.throughline.picture.kit.Mark;

/**
 * What is to be said about an element in a picture: the mark of its highest finding, and what it says.
 *
 * @param mark the mark
 * @param words what was found, as a sentence in the language of the program; never blank
 */
public record Remark(Mark mark, String words) {

  /** Refuses a mark that says nothing. */
  public Remark {
    if (words.isBlank()) {
      throw new IllegalArgumentException("A remark needs words");
    }
  }
}
