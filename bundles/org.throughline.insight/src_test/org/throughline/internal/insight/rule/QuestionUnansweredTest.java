package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.ModelPackage.Literals.KEY_QUESTION__STATE;
import static org.throughline.model.ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.core.Message;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.evidence.AskedQuestions;
import org.throughline.model.AnswerState;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Everybody asks where the claim is, and nobody wrote down what to say. */
class QuestionUnansweredTest extends RuleContractTest<Organisation> {

  private boolean talk;
  private boolean generated;
  private int least = 12;

  @Override
  protected Rule<Organisation> rule() {
    return new QuestionUnanswered();
  }

  /** Of sixty questions twelve ask for the claim, which is a key question. */
  @Override
  protected Optional<MetricSource.Value> practice(MetricSource.Query query) {
    return !talk ? Optional.empty() : switch (query.metric()) {
      case "asked-question:1" -> Optional.of(asked(least, "Waar blijft mijn schade?", "question-claim"));
      case "asked-question:2" -> Optional.of(asked(4, "Zijn jullie open?", ""));
      default -> Optional.empty();
    };
  }

  private MetricSource.Value asked(int times, String label, String question) {
    return new MetricSource.Value(Quantity.parse(times + " messages"), 60, 0, Instant.parse("2026-11-01T00:00:00Z"),
        Instant.parse("2026-11-20T00:00:00Z"), generated, Message.of(AskedQuestions.class, "method.asked", label, question));
  }

  private static KeyQuestion question(RuleStory story, AnswerState state) {
    KeyQuestion question = story.add(story.organisation(), ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS, "Claim");
    question.setId("question-claim");
    question.setQuestion("Hoe staat het met mijn schade?");
    question.setAnswer("Binnen vijf dagen.");
    question.setState(state);
    return question;
  }

  @Override
  protected Expected failing(RuleStory story) {
    Organisation organisation = story.organisation();
    talk = true;
    organisation.setName("Zekerhuis");
    KeyQuestion question = question(story, AnswerState.DRAFT);
    return Expected.about(organisation, Evidence.of(organisation, ORGANISATION__KEY_QUESTIONS), Evidence.of(question, KEY_QUESTION__STATE))
        .withKey("question-claim");
  }

  @Override
  protected void passing(RuleStory story) {
    story.organisation().setName("Zekerhuis");
    question(story, AnswerState.DRAFT);
  }

  private void answered(RuleStory story) {
    story.organisation().setName("Zekerhuis");
    talk = true;
    question(story, AnswerState.APPROVED).setValidUntil(story.day(1));
  }

  @Test
  void saysHowOftenAndWhatIsMissing() {
    assertEquals(List.of("Customers of “Zekerhuis” ask “Claim” (12 of 60 questions, such as “Waar blijft mijn schade?”), and it has no approved answer "
        + "that is still valid. Write the one answer and have it approved."), said(this::failing));
    assertEquals(List.of("Customers of “Zekerhuis” ask “Claim” (12 of 60 questions, such as “Waar blijft mijn schade?”), and it has no approved answer "
        + "that is still valid. Write the one answer and have it approved."), said(story -> {
          story.organisation().setName("Zekerhuis");
          question(story, AnswerState.APPROVED).setValidUntil(story.day(-1));
        }));
    assertEquals(List.of("Customers of “Zekerhuis” ask “Waar blijft mijn schade?” (12 of 60 questions), and no key question of the client fits. Make it a "
        + "key question and have its answer approved."), said(story -> story.organisation().setName("Zekerhuis")));
    assertEquals(List.of(), said(this::answered));
    least = 4;
    assertEquals(List.of(), said(this::failing));
    least = 12;
    generated = true;
    assertEquals(List.of(), said(this::failing), "what was made up says nothing about what people ask");
  }
}
