package org.throughline.insight.text;

import java.util.Set;
import org.throughline.internal.insight.text.SentimentWords;
import org.throughline.internal.insight.text.SentimentRules;

/**
 * Reads the feeling of messages from word lists written for this project, with negation, emphasis, emoji and what follows a
 * “but”. Thread-safe. Each message costs time in proportion to its length. See {@code docs/insight-text.md} for how often it
 * is right.
 */
public final class SentimentReader {

  private final SentimentRules rules;
  private final SentimentCorrections corrections;

  /**
   * A reader with the lists that come with the program.
   *
   * @param corrections what people said about single messages
   */
  public SentimentReader(SentimentCorrections corrections) {
    this.rules = new SentimentRules(SentimentWords.shipped());
    this.corrections = corrections;
  }

  /** The two-letter codes of the languages with a word list. */
  public Set<String> languages() {
    return rules.languages();
  }

  /** The feeling of a message; what a person said about it wins. */
  public Sentiment read(Post post) {
    Sentiment computed = read(post.text(), post.language());
    return corrections.of(post.id()).map(computed::corrected).orElse(computed);
  }

  /**
   * The feeling of a text, without corrections.
   *
   * @param language its two-letter code
   */
  public Sentiment read(String text, String language) {
    return rules.read(text, language);
  }
}
