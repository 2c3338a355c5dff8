package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.throughline.core.SetFeature;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;

/** No objective contributes, by others, to itself. One finding for each circle. */
@Component(service = Rule.class)
public final class ObjectiveCycle implements Rule<Objective> {

  private static final RuleCard CARD = RuleCard.of(ObjectiveCycle.class, "dna.objective-cycle",
      DnaPackage.Literals.OBJECTIVE, FindingSeverity.ERROR, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Objective subject, CheckContext context, Report report) {
    List<Objective> circle = LineUp.circle(subject, context);
    if (circle.isEmpty() || !LineUp.isFirst(subject, circle)) {
      return;
    }
    Evidence[] links = circle.stream().map(each -> Evidence.of(each, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO))
        .toArray(Evidence[]::new);
    if (circle.size() == 1) {
      report.finding(CARD.saysOf("self", ModelLabel.name(subject)), links);
    } else {
      report.finding(CARD.says(ModelLabel.name(subject),
          new Listed(circle.stream().skip(1).map(ModelLabel::name).toList())), links);
    }
  }

  /** Cuts the link that leads down, or along, from the highest level. */
  @Override
  public List<Fix> fixes(Objective subject, Finding finding) {
    List<Objective> circle =
        finding.evidence().stream().map(Evidence::element).map(Objective.class::cast).toList();
    Objective from = circle.stream()
        .min(Comparator.comparing(Objective::getLevel)).orElse(subject);
    Objective to = circle.get((circle.indexOf(from) + 1) % circle.size());
    List<Objective> kept = new ArrayList<>(from.getContributesTo());
    kept.remove(to);
    return List.of(Fix.called(CARD.saysOf("fix", ModelLabel.name(from), ModelLabel.name(to)),
        new SetFeature(from, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO, kept)));
  }
}
