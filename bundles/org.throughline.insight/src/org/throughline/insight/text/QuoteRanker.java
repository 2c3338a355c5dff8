package org.throughline.insight.text;

import java.util.Collection;
import java.util.List;
import org.throughline.internal.insight.text.ContentWords;
import org.throughline.internal.insight.text.QuotePoints;

/**
 * Finds the messages worth quoting, by points for each {@link QuoteCriterion}. Among messages that share more than half of
 * their words only the best is given, so that a row of quotes does not say the same thing twice. Thread-safe and
 * deterministic. Time in proportion to the length of the messages, and to the number of quotes times the messages looked at
 * until there are enough.
 */
public final class QuoteRanker {

  private final SentimentReader sentiments;
  private final QuestionDetector questions;
  private final ContentWords contents = new ContentWords();

  /** A ranker that reads feelings and questions with those. */
  public QuoteRanker(SentimentReader sentiments, QuestionDetector questions) {
    this.sentiments = sentiments;
    this.questions = questions;
  }

  /**
   * The best quotes.
   *
   * @param posts the messages to choose from
   * @param topics what the messages are about
   * @param most how many quotes are wanted at most
   * @return the quotes, best first
   */
  public List<RankedQuote> rank(Collection<Post> posts, Topics topics, int most) {
    return new QuotePoints(sentiments, questions, contents, topics).rank(posts, most);
  }
}
