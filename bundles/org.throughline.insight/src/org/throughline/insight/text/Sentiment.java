package org.throughline.insight.text;

import java.util.List;

/**
 * The feeling a message shows, how sure that is, and from which words it was read.
 *
 * @param polarity the feeling
 * @param score from −1 (all bad) to 1 (all good)
 * @param low the lower end of the range in which the score lies with about four chances out of five
 * @param high the upper end of that range
 * @param confidence from 0 to 1: how sure the polarity is, from the number of cues and how far they agree; 1 when a person
 *     said so
 * @param cues the places that led to it, in their order in the text; also for a corrected message
 * @param origin who says so
 */
public record Sentiment(Polarity polarity, double score, double low, double high, double confidence, List<Cue> cues,
    Origin origin) {

  /** Who says so. */
  public enum Origin {
    /** Computed from the words of the message. */
    COMPUTED,
    /** Set by a person, which wins. */
    CORRECTED,
    /** Not computed: there is no word list for the language of the message. Signs alone count. */
    NO_WORD_LIST
  }

  /** A sentiment of these cues. */
  public Sentiment {
    cues = List.copyOf(cues);
  }

  /** The same cues with the polarity a person set. */
  public Sentiment corrected(Polarity by) {
    double to = by == Polarity.NEGATIVE ? -1 : by == Polarity.POSITIVE ? 1 : 0;
    return new Sentiment(by, to, to, to, 1, cues, Origin.CORRECTED);
  }
}
