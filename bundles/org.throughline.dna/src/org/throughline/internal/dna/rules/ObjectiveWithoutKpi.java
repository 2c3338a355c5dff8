package org.throughline.internal.dna.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.AddElement;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;

/** An objective has a figure by which it is seen whether it comes nearer. */
@Component(service = Rule.class)
public final class ObjectiveWithoutKpi implements Rule<Objective> {

  private static final RuleCard CARD = RuleCard.of(ObjectiveWithoutKpi.class, "dna.objective-without-kpi",
      DnaPackage.Literals.OBJECTIVE, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Objective subject, CheckContext context, Report report) {
    if (Standing.counts(subject) && subject.getKpis().isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, DnaPackage.Literals.OBJECTIVE__KPIS));
    }
  }

  @Override
  public List<Fix> fixes(Objective subject, Finding finding) {
    return List.of(Fix.called(CARD.saysOf("fix", ModelLabel.name(subject)),
        AddElement.of(subject, DnaPackage.Literals.OBJECTIVE__KPIS, DnaPackage.Literals.KPI, null)));
  }
}
