package org.throughline.dna.tone;

/** How much something matters, the gravest first. */
public enum ToneSeverity {

  /** Must not be published like this. */
  ERROR,

  /** Does not follow what was agreed. */
  WARNING,

  /** Worth a second look. */
  HINT,

  /** Speaks as the brand wants to speak. */
  GOOD
}
