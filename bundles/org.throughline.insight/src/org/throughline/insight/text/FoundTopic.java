package org.throughline.insight.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What messages are about.
 *
 * @param name how it is called: as a person named it, else as most messages write it
 * @param kind what it was found as; a merged topic has the kind of its strongest term
 * @param terms the terms in it as most messages write them, strongest first; more than one only when people merged them
 * @param messages how many messages name it (n)
 * @param share their share of all messages, from 0 to 1
 * @param strength for a phrase the log-likelihood ratio of its words coming together; 0 for others
 * @param posts the ids of the messages, in the order given
 * @param topicId the topic of the client it stands for; null where there is none
 */
public record FoundTopic(String name, Kind kind, List<String> terms, int messages, double share, double strength,
    List<String> posts, @Nullable String topicId) {

  /** What a topic was found as. */
  public enum Kind {
    /** A word in all its forms. */
    WORD,
    /** Two words that come together more often than chance allows. */
    PHRASE,
    /** A hashtag. */
    HASHTAG,
    /** An account that is addressed or spoken of. */
    MENTION
  }

  /** A topic of these terms and messages. */
  public FoundTopic {
    terms = List.copyOf(terms);
    posts = List.copyOf(posts);
  }
}
