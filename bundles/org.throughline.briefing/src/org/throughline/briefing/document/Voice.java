package org.throughline.briefing.document;

/** Whose words they are. The two are never mixed, and look different. */
public enum Voice {
  /** The program's words: labels, numbers, explanations. Set without serifs. */
  PROGRAM,
  /** The client's and the customers' own words, never changed and never translated. Set with serifs where large. */
  CLIENT
}
