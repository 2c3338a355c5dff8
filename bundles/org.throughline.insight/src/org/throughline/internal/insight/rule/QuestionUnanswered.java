package org.throughline.internal.insight.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.spi.MetricSource;
import org.throughline.insight.evidence.AskedQuestions;
import org.throughline.model.AnswerState;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.Organisation;
import org.throughline.model.coherence.FindingSeverity;

/**
 * What people ask most has an approved answer that is still valid. It starts from what was imported, so it is silent without
 * data, and about what was made up.
 */
@Component(service = Rule.class)
public final class QuestionUnanswered implements Rule<Organisation> {

  private static final BigDecimal LEAST = BigDecimal.valueOf(5);
  private static final RuleCard CARD = RuleCard.of(QuestionUnanswered.class, "insight.question-unanswered",
      ModelPackage.Literals.ORGANISATION, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Organisation subject, CheckContext context, Report report) {
    BigDecimal least = context.parameter("messages", LEAST);
    for (int rank = 1; rank <= AskedQuestions.MOST; rank++) {
      Optional<MetricSource.Value> value = context.metric(AskedQuestions.asking(rank));
      if (value.isEmpty() || value.get().generated() || value.get().amount().compareTo(least) < 0) {
        return;
      }
      tell(subject, value.get(), context, report);
    }
  }

  private static void tell(Organisation organisation, MetricSource.Value asked, CheckContext context, Report report) {
    String label = AskedQuestions.label(asked);
    Optional<KeyQuestion> known = AskedQuestions.keyQuestion(asked).flatMap(id -> context.<KeyQuestion>all(ModelPackage.Literals.KEY_QUESTION)
        .stream().filter(each -> id.equals(each.getId())).findFirst()).map(each -> Objects.requireNonNull(context.read(each)));
    if (known.filter(each -> isAnswered(each, context.today())).isPresent()) {
      return;
    }
    // What a customer wrote is no key: keys are kept with the client.
    String key = known.map(KeyQuestion::getId).orElseGet(() -> Integer.toHexString(label.hashCode()));
    Evidence questions = Evidence.of(organisation, ModelPackage.Literals.ORGANISATION__KEY_QUESTIONS);
    if (known.isPresent()) {
      report.finding(key, CARD.saysOf("known", ModelLabel.name(organisation), ModelLabel.quoted(label), asked.amount().longValue(), asked.cases(),
          ModelLabel.name(known.get())), questions, Evidence.of(known.get(), ModelPackage.Literals.KEY_QUESTION__STATE));
    } else {
      report.finding(key, CARD.says(ModelLabel.name(organisation), ModelLabel.quoted(label), asked.amount().longValue(), asked.cases()), questions);
    }
  }

  private static boolean isAnswered(KeyQuestion question, LocalDate today) {
    String answer = question.getAnswer();
    LocalDate until = question.getValidUntil();
    return answer != null && !answer.isBlank() && question.getState() == AnswerState.APPROVED
        && (until == null || !until.isBefore(today));
  }
}
