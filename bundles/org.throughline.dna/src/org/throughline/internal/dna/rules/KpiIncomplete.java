package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Vanity;

/** A figure says where it starts, where it has to go, and by when, if only by the date of its objective. */
@Component(service = Rule.class)
public final class KpiIncomplete implements Rule<Kpi> {

  private static final RuleCard CARD = RuleCard.of(KpiIncomplete.class, "dna.kpi-incomplete", DnaPackage.Literals.KPI,
      FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Kpi subject, CheckContext context, Report report) {
    if (subject.getVanity() == Vanity.VANITY || !(context.read(subject.eContainer()) instanceof Objective objective)
        || !Standing.counts(objective)) {
      return;
    }
    List<EAttribute> missing = new ArrayList<>();
    if (subject.getBaseline() == null) {
      missing.add(DnaPackage.Literals.KPI__BASELINE);
    }
    if (subject.getTarget() == null) {
      missing.add(DnaPackage.Literals.KPI__TARGET);
    }
    if (subject.getDue() == null && objective.getDue() == null) {
      missing.add(DnaPackage.Literals.KPI__DUE);
    }
    if (!missing.isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject), ModelLabel.name(objective),
          new Listed(missing.stream().map(each -> CARD.saysOf(each.getName())).toList())),
          missing.stream().map(each -> Evidence.of(subject, each)).toArray(Evidence[]::new));
    }
  }
}
