package org.throughline.insight.text;

import org.throughline.internal.insight.text.QuestionRules;

/**
 * Tells whether a message asks something that wants an answer: a direct question, with or without a question mark, a request
 * in the form of a question, or an indirect question. Questions that only reproach do not count, nor do plain requests.
 * Thread-safe. Each message costs time in proportion to its length.
 *
 * <p>Knows how questions are asked in Dutch, Swedish, English, German and French; elsewhere a question mark decides.
 */
public final class QuestionDetector {

  private final QuestionRules rules = QuestionRules.shipped();

  /** Whether a text asks something. */
  public Question read(String text, String language) {
    return rules.read(text, language);
  }

  /** Whether a message asks something. */
  public Question read(Post post) {
    return rules.read(post.text(), post.language());
  }
}
