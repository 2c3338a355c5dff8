package org.throughline.internal.insight.rule;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.SetFeature;
import org.throughline.core.practice.Amount;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.Certainty;
import org.throughline.insight.evidence.Range;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.Confidence;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;

/** A claim is no surer than the number of its cases allows, see {@link Certainty}. */
@Component(service = Rule.class)
public final class ClaimTooCertain implements Rule<InsightCard> {

  private static final RuleCard CARD = RuleCard.of(ClaimTooCertain.class, "insight.claim-too-certain",
      InsightPackage.Literals.INSIGHT_CARD, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(InsightCard subject, CheckContext context, Report report) {
    if (!CardCheck.stands(subject)) {
      return;
    }
    context.read(subject.getFigures());
    Optional<Confidence> possible = Certainty.possible(subject);
    if (possible.isPresent() && subject.getConfidence().compareTo(possible.get()) > 0) {
      Optional<Figure> main = Certainty.main(subject).filter(each -> each.getN() != null && each.getN() > 0);
      Evidence cases = main.map(each -> Evidence.of(each, InsightPackage.Literals.FIGURE__N))
          .orElseGet(() -> Evidence.of(subject, InsightPackage.Literals.INSIGHT_CARD__N));
      report.finding(message(subject, possible.get(), main),
          Evidence.of(subject, InsightPackage.Literals.INSIGHT_CARD__CONFIDENCE), cases);
    }
  }

  private static Message message(InsightCard card, Confidence possible, Optional<Figure> main) {
    Integer of = main.map(Figure::getN).orElse(card.getN());
    Integer cases = of == null ? 0 : of;
    Optional<Range> range = main.flatMap(Certainty::range);
    return range.isPresent() && main.isPresent()
        ? CARD.saysOf("interval", ModelLabel.name(card), label(card.getConfidence()), cases,
            new Amount(range.get().low(), main.get().getHoursBasis()),
            new Amount(range.get().high(), main.get().getHoursBasis()), label(possible))
        : CARD.says(ModelLabel.name(card), label(card.getConfidence()), cases, label(possible));
  }

  private static Message label(Confidence confidence) {
    return CARD.saysOf(confidence.getName());
  }

  @Override
  public List<Fix> fixes(InsightCard subject, Finding finding) {
    return Certainty.possible(subject).map(possible -> Fix.called(
        CARD.saysOf("fix", ModelLabel.name(subject), label(possible)),
        new SetFeature(subject, InsightPackage.Literals.INSIGHT_CARD__CONFIDENCE, possible))).stream().toList();
  }
}
