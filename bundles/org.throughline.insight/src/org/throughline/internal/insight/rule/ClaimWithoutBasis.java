package org.throughline.internal.insight.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.core.SetFeature;
import org.throughline.core.Together;
import org.throughline.insight.evidence.CardCheck;
import org.throughline.insight.evidence.Certainty;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.insight.Dataset;
import org.throughline.model.insight.Figure;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;

/** A claim says on how many cases it rests and from when to when. */
@Component(service = Rule.class)
public final class ClaimWithoutBasis implements Rule<InsightCard> {

  private static final RuleCard CARD = RuleCard.of(ClaimWithoutBasis.class, "insight.claim-without-basis",
      InsightPackage.Literals.INSIGHT_CARD, FindingSeverity.WARNING, "insight");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(InsightCard subject, CheckContext context, Report report) {
    List<EAttribute> missing = missing(subject);
    if (CardCheck.stands(subject) && !missing.isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject), new Listed(missing.stream().map(ModelLabel::new).toList())),
          missing.stream().map(each -> Evidence.of(subject, each)).toArray(Evidence[]::new));
    }
  }

  private static List<EAttribute> missing(InsightCard card) {
    List<EAttribute> missing = new ArrayList<>();
    Integer n = card.getN();
    if (n == null || n <= 0) {
      missing.add(InsightPackage.Literals.INSIGHT_CARD__N);
    }
    if (card.getPeriodFrom() == null) {
      missing.add(InsightPackage.Literals.INSIGHT_CARD__PERIOD_FROM);
    }
    if (card.getPeriodUntil() == null) {
      missing.add(InsightPackage.Literals.INSIGHT_CARD__PERIOD_UNTIL);
    }
    return missing;
  }

  /** Where its figures and datasets tell all that is missing. */
  @Override
  public List<Fix> fixes(InsightCard subject, Finding finding) {
    List<Operation> steps = new ArrayList<>();
    for (EAttribute each : missing(subject)) {
      Optional<?> known = each == InsightPackage.Literals.INSIGHT_CARD__N
          ? Certainty.main(subject).map(Figure::getN).filter(n -> n != null && n > 0)
          : each == InsightPackage.Literals.INSIGHT_CARD__PERIOD_FROM ? first(subject) : last(subject);
      if (known.isEmpty()) {
        return List.of();
      }
      steps.add(new SetFeature(subject, each, known.get()));
    }
    return List.of(Fix.of(new Together(CARD.saysOf("fix", ModelLabel.name(subject)), steps)));
  }

  private static Optional<LocalDate> first(InsightCard card) {
    return card.getDatasets().stream().map(Dataset::getPeriodFrom).filter(Objects::nonNull).min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> last(InsightCard card) {
    return card.getDatasets().stream().map(Dataset::getPeriodUntil).filter(Objects::nonNull).max(Comparator.naturalOrder());
  }
}
