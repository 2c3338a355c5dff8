package org.throughline.insight.text;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells in which language a short text is written. A service: the one of highest ranking is used, so that a better detector
 * can take the place of the one that comes with the program. Implementations may be called by several threads at once.
 */
@ConsumerType
public interface LanguageDetector {

  /** The two-letter codes of the languages it can tell. */
  Set<String> languages();

  /**
   * The language of a text. Mentions, links, hashtags and masked data say nothing about it.
   *
   * @param text any text, also an empty one
   * @return the language, or an unknown one where the text gives no ground for any
   */
  DetectedLanguage detect(String text);
}
