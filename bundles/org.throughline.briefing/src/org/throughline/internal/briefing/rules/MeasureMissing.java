package org.throughline.internal.briefing.rules;

import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Vanity;

/**
 * A brief says by which figure success is seen: one of its own, or one of its objectives; a vanity figure does not
 * count.
 */
@Component(service = Rule.class)
public final class MeasureMissing implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(MeasureMissing.class, "briefing.measure-missing",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (BriefParts.assigns(subject) && context.read(subject.getKpis()).stream().noneMatch(MeasureMissing::says)
        && context.read(subject.getObjectives()).stream()
            .noneMatch(each -> context.read(each.getKpis()).stream().anyMatch(MeasureMissing::says))) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, BriefingPackage.Literals.BRIEFING__KPIS));
    }
  }

  private static boolean says(Kpi kpi) {
    return kpi.getVanity() != Vanity.VANITY;
  }
}
