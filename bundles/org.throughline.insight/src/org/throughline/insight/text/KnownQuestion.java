package org.throughline.insight.text;

import org.throughline.model.KeyQuestion;

/**
 * A question the client knows, to which groups of questions are linked.
 *
 * @param id the id of the key question
 * @param question its text
 */
public record KnownQuestion(String id, String question) {

  /** The question of a client. */
  public static KnownQuestion of(KeyQuestion question) {
    String text = question.getQuestion();
    return new KnownQuestion(question.getId(), text == null || text.isBlank() ? question.getName() : text);
  }
}
