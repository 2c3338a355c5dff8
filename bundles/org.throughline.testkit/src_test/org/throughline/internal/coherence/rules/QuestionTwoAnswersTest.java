package org.throughline.internal.coherence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.ANSWER_IN_USE__TEXT;
import static org.throughline.model.ModelPackage.Literals.KEY_QUESTION__ANSWER;
import static org.throughline.model.ModelPackage.Literals.KEY_QUESTION__ANSWERS_IN_USE;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__CHANNELS;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.AnswerInUse;
import org.throughline.model.AnswerState;
import org.throughline.model.Channel;
import org.throughline.model.KeyQuestion;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A channel gives another answer than the approved one. */
class QuestionTwoAnswersTest extends RuleContractTest<KeyQuestion> {

  @Override
  protected Rule<KeyQuestion> rule() {
    return new QuestionTwoAnswers();
  }

  @Override
  protected Expected failing(RuleStory story) {
    KeyQuestion question = approved(story);
    AnswerInUse website = used(story, question, "Website", "Je krijgt je geld binnen vijf werkdagen na ons besluit.");
    used(story, question, "WhatsApp", "Binnen 2 werkdagen nadat we hebben beslist.");
    return Expected.about(question, Evidence.of(question, KEY_QUESTION__ANSWER),
        Evidence.of(website, ANSWER_IN_USE__TEXT));
  }

  @Override
  protected void passing(RuleStory story) {
    KeyQuestion question = approved(story);
    AnswerInUse earlier = used(story, question, "Website", "Binnen vijf werkdagen na ons besluit.");
    earlier.setSeenOn(story.day(-30));
    AnswerInUse later = story.value(question, KEY_QUESTION__ANSWERS_IN_USE);
    later.setChannel(earlier.getChannel());
    later.setText("Binnen twee werkdagen.");
    later.setSeenOn(story.day(-1));
    used(story, question, "WhatsApp", "Je hebt het binnen 2 werkdagen nadat we hebben beslist.");
    KeyQuestion open = story.add(story.organisation(), ORGANISATION__KEY_QUESTIONS, "Am I covered?");
    used(story, open, "Telephone", "Ja, schade door een gesprongen leiding is gedekt, ook die van de buren.");
    used(story, open, "Chat", "Schade door een gesprongen leiding is gedekt.");
  }

  @Test
  void findsTwoAnswersWhereNoneIsApproved() {
    assertEquals(List.of("“Am I covered?” gets one answer and another on “Telephone” and “Chat”, and none of them is "
        + "approved. Decide on the one answer, have it approved, and put it everywhere."), said(story -> {
          KeyQuestion open = story.add(story.organisation(), ORGANISATION__KEY_QUESTIONS, "Am I covered?");
          used(story, open, "Telephone", "Ja, dat is gedekt tot 500 euro.");
          used(story, open, "Chat", "Alleen als de leiding van jezelf is.");
        }));
  }

  private static KeyQuestion approved(RuleStory story) {
    KeyQuestion question = story.add(story.organisation(), ORGANISATION__KEY_QUESTIONS, "When is it paid?");
    question.setAnswer("Binnen twee werkdagen na ons besluit.");
    question.setState(AnswerState.APPROVED);
    return question;
  }

  private static AnswerInUse used(RuleStory story, KeyQuestion question, String where, String text) {
    AnswerInUse answer = story.value(question, KEY_QUESTION__ANSWERS_IN_USE);
    Channel channel = story.add(story.organisation(), ORGANISATION__CHANNELS, where);
    answer.setChannel(channel);
    answer.setText(text);
    return answer;
  }
}
