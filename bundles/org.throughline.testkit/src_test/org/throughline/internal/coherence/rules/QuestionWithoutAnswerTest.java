package org.throughline.internal.coherence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.KEY_QUESTION__ANSWER;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.AnswerState;
import org.throughline.model.KeyQuestion;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nobody wrote the one answer. */
class QuestionWithoutAnswerTest extends RuleContractTest<KeyQuestion> {

  @Override
  protected Rule<KeyQuestion> rule() {
    return new QuestionWithoutAnswer();
  }

  @Override
  protected Expected failing(RuleStory story) {
    KeyQuestion question = story.add(story.organisation(), ORGANISATION__KEY_QUESTIONS, "When is it paid?");
    return Expected.about(question, Evidence.of(question, KEY_QUESTION__ANSWER));
  }

  @Override
  protected void passing(RuleStory story) {
    KeyQuestion question = story.add(story.organisation(), ORGANISATION__KEY_QUESTIONS, "When is it paid?");
    question.setAnswer("Within two working days.");
    question.setState(AnswerState.APPROVED);
    question.setValidUntil(story.day(0));
  }

  @Test
  void findsAnswersThatMustNotBeGiven() {
    assertEquals(List.of(
        "The answer to “Old” was valid until 21 November 2026 and nobody looked at it since. Check whether it is still "
            + "right, and give it a new date.",
        "The answer to “Wrong” was withdrawn and there is no other. Write a new one, or say that the question is no longer "
            + "asked.",
        "“New” has an answer that nobody approved, so it must not be given yet. Have it approved, or change it until it "
            + "is."), said(story -> {
              answered(story, "Old", AnswerState.APPROVED).setValidUntil(story.day(-1));
              answered(story, "Wrong", AnswerState.WITHDRAWN);
              answered(story, "New", AnswerState.IN_REVIEW);
            }));
  }

  private static KeyQuestion answered(RuleStory story, String name, AnswerState state) {
    KeyQuestion question = story.add(story.organisation(), ORGANISATION__KEY_QUESTIONS, name);
    question.setAnswer("Yes.");
    question.setState(state);
    return question;
  }
}
