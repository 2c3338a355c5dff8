package org.throughline.insight.text;

import java.util.Collection;
import org.throughline.internal.insight.text.TopicCount;
import org.throughline.internal.insight.text.ContentWords;

/**
 * Finds what messages are about: words in all their forms (Lucene's stemmers), phrases of two words that come together more
 * often than chance allows (log-likelihood ratio, Dunning 1993), hashtags and mentions, and which of them come together.
 * Thread-safe. Time and memory in proportion to the number of words; links are counted between the topics shown only.
 */
public final class TopicFinder {

  /** A topic named by fewer messages is none. */
  public static final int LEAST_MESSAGES = 3;

  private final ContentWords contents = new ContentWords();
  private final int most;

  /**
   * A finder.
   *
   * @param most how many topics are given at most, from 1 to 500
   */
  public TopicFinder(int most) {
    if (most < 1 || most > 500) {
      throw new IllegalArgumentException("From 1 to 500 topics can be found");
    }
    this.most = most;
  }

  /**
   * What messages are about.
   *
   * @param posts the messages
   * @param decisions what people decided about topics
   */
  public Topics find(Collection<Post> posts, TopicDecisions decisions) {
    return new TopicCount(contents, decisions, most).count(posts);
  }
}
