package org.throughline.insight.text;

/**
 * The language of a text, as far as it can be told.
 *
 * @param code the two-letter code of the language (ISO 639-1), or {@link #UNKNOWN}
 * @param confidence how sure that is, from 0 to 1; 0 for an unknown language
 */
public record DetectedLanguage(String code, double confidence) {

  /** The code of an undetermined language (ISO 639-2). */
  public static final String UNKNOWN = "und";

  /** No language could be told, as in a text of nothing but names. */
  public static DetectedLanguage unknown() {
    return new DetectedLanguage(UNKNOWN, 0);
  }

  /** Whether a language could be told. */
  public boolean isKnown() {
    return !code.equals(UNKNOWN);
  }
}
