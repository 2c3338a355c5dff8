package org.throughline.insight.text;

import java.util.Collection;
import java.util.List;
import org.throughline.internal.insight.text.ContentWords;
import org.throughline.internal.insight.text.QuestionClusters;

/**
 * Answers “What do people ask us?”: brings questions together that share the words that matter (TF-IDF over Lucene's stems,
 * cosine), first one by one to the most alike group, then group by group while any two are alike enough. Thread-safe and
 * deterministic: the order in which messages are given does not matter. Time in proportion to the number of questions times
 * the groups that share a rare word with each, at most 64; the joining looks at the 300 largest groups only.
 */
public final class QuestionGrouper {

  /** From this likeness on, a group is linked to a question of the client. */
  public static final double FITS_FROM = 0.3;

  private final QuestionDetector detector;
  private final ContentWords contents = new ContentWords();

  /** A grouper of what that detector takes for questions. */
  public QuestionGrouper(QuestionDetector detector) {
    this.detector = detector;
  }

  /**
   * The questions in some messages, in groups.
   *
   * @param posts the messages; those that ask nothing are left out
   * @param known the questions of the client
   * @return the groups, largest first, also those of a single message
   */
  public List<QuestionGroup> group(Collection<Post> posts, Collection<KnownQuestion> known) {
    return new QuestionClusters(detector, contents).group(posts, known);
  }
}
