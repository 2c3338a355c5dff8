package org.throughline.internal.coherence.rules;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.AnswerState;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.coherence.FindingSeverity;

/** Every key question has an answer that is approved and still valid. */
@Component(service = Rule.class)
public final class QuestionWithoutAnswer implements Rule<KeyQuestion> {

  private static final RuleCard CARD = RuleCard.of(QuestionWithoutAnswer.class, "coherence.question-without-answer",
      ModelPackage.Literals.KEY_QUESTION, FindingSeverity.WARNING, "coherence");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(KeyQuestion subject, CheckContext context, Report report) {
    String answer = subject.getAnswer();
    LocalDate until = subject.getValidUntil();
    Evidence state = Evidence.of(subject, ModelPackage.Literals.KEY_QUESTION__STATE);
    if (answer == null || answer.isBlank()) {
      report.finding(CARD.says(ModelLabel.name(subject)),
          Evidence.of(subject, ModelPackage.Literals.KEY_QUESTION__ANSWER));
    } else if (subject.getState() == AnswerState.WITHDRAWN) {
      report.finding(CARD.saysOf("withdrawn", ModelLabel.name(subject)), state);
    } else if (subject.getState() != AnswerState.APPROVED) {
      report.finding(CARD.saysOf("unapproved", ModelLabel.name(subject)), state);
    } else if (until != null && until.isBefore(context.today())) {
      report.finding(CARD.saysOf("expired", ModelLabel.name(subject), new Day(until)),
          Evidence.of(subject, ModelPackage.Literals.KEY_QUESTION__VALID_UNTIL));
    }
  }
}
