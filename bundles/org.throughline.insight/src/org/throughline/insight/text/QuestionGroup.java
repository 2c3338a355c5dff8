package org.throughline.insight.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages that ask the same.
 *
 * @param language the language of the messages, as a two-letter code
 * @param label the most typical question, as somebody wrote it, without mentions and links
 * @param labelPost the id of the message it stands in
 * @param posts the ids of the messages, the most typical first
 * @param terms the words they share, the weightiest first, at most five
 * @param cohesion how alike the messages are, from 0 to 1: their mean likeness to the middle of the group
 * @param match the question of the client it fits best; null where none fits
 */
public record QuestionGroup(String language, String label, String labelPost, List<String> posts, List<String> terms,
    double cohesion, @Nullable Match match) {

  /**
   * A question of the client.
   *
   * @param questionId its id
   * @param score how well it fits, from {@link QuestionGrouper#FITS_FROM} to 1
   */
  public record Match(String questionId, double score) {
  }

  /** A group of these messages. */
  public QuestionGroup {
    posts = List.copyOf(posts);
    terms = List.copyOf(terms);
  }

  /** How many messages ask it (n). */
  public int size() {
    return posts.size();
  }
}
