package org.throughline.insight.text;

/**
 * A place in a text that shows a feeling.
 *
 * @param kind why it counts
 * @param start where it begins, in chars of the text
 * @param end where it ends, in chars of the text
 * @param weight how much it counts: below 0 for a bad feeling, above for a good one; after negation and emphasis
 */
public record Cue(Kind kind, int start, int end, double weight) {

  /** Why a place counts. */
  public enum Kind {
    /** A word or phrase of the list of its language. */
    WORD,
    /** A word or phrase of the list that a negation turns round. */
    NEGATED_WORD,
    /** An emoji or a typed face. */
    SIGN,
    /** A word written in capitals. */
    CAPITALS,
    /** A word whose letters are drawn out, such as “whyyyy”. */
    DRAWN_OUT,
    /** A run of exclamation or question marks. */
    MARKS,
    /** A stretch of time or a number of times somebody has waited or tried. */
    WAITING
  }
}
