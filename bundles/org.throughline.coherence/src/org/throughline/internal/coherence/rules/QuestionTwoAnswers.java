package org.throughline.internal.coherence.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.model.AnswerInUse;
import org.throughline.model.AnswerState;
import org.throughline.model.Channel;
import org.throughline.model.KeyQuestion;
import org.throughline.model.ModelPackage;
import org.throughline.model.coherence.FindingSeverity;

/**
 * What channels answer does not deviate from the approved answer, and where there is none, not from each other. The
 * latest answer seen on a channel counts. How answers are compared: {@link AnswerWords}; the parameter {@code words}
 * says what part of an answer's words must be in the approved one, in per cent, 30 unless the client decided otherwise.
 */
@Component(service = Rule.class)
public final class QuestionTwoAnswers implements Rule<KeyQuestion> {

  private static final RuleCard CARD = RuleCard.of(QuestionTwoAnswers.class, "coherence.question-two-answers",
      ModelPackage.Literals.KEY_QUESTION, FindingSeverity.ERROR, "coherence");
  private static final BigDecimal WORDS = BigDecimal.valueOf(30);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(KeyQuestion subject, CheckContext context, Report report) {
    List<AnswerInUse> used = latest(subject);
    if (used.isEmpty()) {
      return;
    }
    double share = context.parameter("words", WORDS).doubleValue() / 100;
    boolean approved = subject.getState() == AnswerState.APPROVED && !isBlank(subject.getAnswer());
    List<AnswerInUse> deviating = approved ? deviating(subject.getAnswer(), used, share) : unlike(used, share);
    if (deviating.isEmpty()) {
      return;
    }
    List<Evidence> evidence = new ArrayList<>();
    if (approved) {
      evidence.add(Evidence.of(subject, ModelPackage.Literals.KEY_QUESTION__ANSWER));
    }
    deviating.forEach(each -> evidence.add(Evidence.of(each, ModelPackage.Literals.ANSWER_IN_USE__TEXT)));
    Listed channels = new Listed(deviating.stream().map(each -> place(each, context)).toList());
    report.finding(approved ? CARD.says(ModelLabel.name(subject), channels)
        : CARD.saysOf("channels", ModelLabel.name(subject), channels), evidence.toArray(Evidence[]::new));
  }

  private static List<AnswerInUse> deviating(String approved, List<AnswerInUse> used, double share) {
    AnswerWords right = AnswerWords.of(approved);
    return used.stream().filter(each -> AnswerWords.of(each.getText()).deviatesFrom(right, share)).toList();
  }

  /** The first two that say something else, whichever of them is taken as right. */
  private static List<AnswerInUse> unlike(List<AnswerInUse> used, double share) {
    for (int one = 0; one < used.size(); one++) {
      AnswerWords words = AnswerWords.of(used.get(one).getText());
      for (AnswerInUse other : used.subList(one + 1, used.size())) {
        AnswerWords others = AnswerWords.of(other.getText());
        if (words.deviatesFrom(others, share) && others.deviatesFrom(words, share)) {
          return List.of(used.get(one), other);
        }
      }
    }
    return List.of();
  }

  /** The last answer seen on each channel, in the order of the channels. */
  private static List<AnswerInUse> latest(KeyQuestion question) {
    Map<Object, AnswerInUse> latest = new LinkedHashMap<>();
    for (AnswerInUse each : question.getAnswersInUse()) {
      if (!isBlank(each.getText())) {
        EObject place = each.getChannel();
        latest.merge(place == null ? each : place, each, (one, other) ->
            Comparator.comparing(QuestionTwoAnswers::seen).compare(one, other) > 0 ? one : other);
      }
    }
    return List.copyOf(latest.values());
  }

  private static LocalDate seen(AnswerInUse answer) {
    return Objects.requireNonNullElse(answer.getSeenOn(), LocalDate.MIN);
  }

  private static Worded place(AnswerInUse answer, CheckContext context) {
    Channel channel = context.read(answer.getChannel());
    return channel == null ? CARD.saysOf("somewhere") : ModelLabel.name(channel);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
