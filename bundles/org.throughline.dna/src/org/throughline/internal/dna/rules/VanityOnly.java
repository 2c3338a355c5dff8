package org.throughline.internal.dna.rules;

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
import org.throughline.core.AddElement;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Vanity;

/** An objective is not judged by figures alone that only flatter. */
@Component(service = Rule.class)
public final class VanityOnly implements Rule<Objective> {

  private static final RuleCard CARD = RuleCard.of(VanityOnly.class, "dna.vanity-only", DnaPackage.Literals.OBJECTIVE,
      FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Objective subject, CheckContext context, Report report) {
    List<Kpi> kpis = context.read(subject.getKpis());
    if (Standing.counts(subject) && !kpis.isEmpty() && kpis.stream().allMatch(each -> each.getVanity() == Vanity.VANITY)) {
      report.finding(CARD.says(ModelLabel.name(subject), new Listed(kpis.stream().map(ModelLabel::name).toList())),
          kpis.stream().map(each -> Evidence.of(each, DnaPackage.Literals.KPI__VANITY)).toArray(Evidence[]::new));
    }
  }

  @Override
  public List<Fix> fixes(Objective subject, Finding finding) {
    return List.of(Fix.called(CARD.saysOf("fix", ModelLabel.name(subject)),
        AddElement.of(subject, DnaPackage.Literals.OBJECTIVE__KPIS, DnaPackage.Literals.KPI, null)));
  }
}
