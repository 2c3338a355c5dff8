package org.throughline.dna.tone;

/** What is said of a place in a text, or of the text as a whole. */
public enum ToneKind {

  /** A word that must not be used. */
  FORBIDDEN(ToneSeverity.ERROR),

  /** A word or slogan of a competitor. */
  COMPETITOR(ToneSeverity.WARNING),

  /** A word for which there is a better one. */
  DISCOURAGED(ToneSeverity.WARNING),

  /** A name that is spelled otherwise than agreed. */
  SPELLING(ToneSeverity.WARNING),

  /** The reader is addressed in another form than agreed, or in two forms. */
  ADDRESS(ToneSeverity.WARNING),

  /** A sentence of more words than agreed. */
  LONG_SENTENCE(ToneSeverity.WARNING),

  /** More emoji than agreed. */
  EMOJI(ToneSeverity.WARNING),

  /** A word of the trade that readers may not know; from lists that come with the program. */
  JARGON(ToneSeverity.HINT),

  /** The text speaks more of its sender than of its reader. */
  BALANCE(ToneSeverity.HINT),

  /** A word that fits the brand. */
  PREFERRED(ToneSeverity.GOOD);

  private final ToneSeverity severity;

  ToneKind(ToneSeverity severity) {
    this.severity = severity;
  }

  /** How much it matters as a rule; a place may matter less. */
  public ToneSeverity severity() {
    return severity;
  }
}
