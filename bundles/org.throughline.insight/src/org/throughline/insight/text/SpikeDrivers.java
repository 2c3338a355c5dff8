package org.throughline.insight.text;

import java.util.List;

/**
 * What drives a spike.
 *
 * @param terms the terms that come far more often in it than outside, strongest first
 * @param posts the messages in it that name most of them, best first
 * @param inside how many messages were written during the spike
 * @param outside how many it was compared with
 */
public record SpikeDrivers(List<Term> terms, List<Post> posts, int inside, int outside) {

  /**
   * A term that drives a spike.
   *
   * @param term as most messages write it
   * @param inside how many messages of the spike name it
   * @param outside how many others name it
   * @param strength the log-likelihood ratio; above 10.83 chance is less likely than one in a thousand
   */
  public record Term(String term, int inside, int outside, double strength) {
  }

  /** Drivers. */
  public SpikeDrivers {
    terms = List.copyOf(terms);
    posts = List.copyOf(posts);
  }
}
