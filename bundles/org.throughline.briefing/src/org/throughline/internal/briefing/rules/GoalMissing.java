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
import org.throughline.model.dna.ObjectiveState;

/** A brief names at least one objective that is still worked for. */
@Component(service = Rule.class)
public final class GoalMissing implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(GoalMissing.class, "briefing.goal-missing",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (BriefParts.assigns(subject) && context.read(subject.getObjectives()).stream()
        .noneMatch(each -> each.getState() == ObjectiveState.DRAFT || each.getState() == ObjectiveState.ACTIVE)) {
      report.finding(CARD.says(ModelLabel.name(subject)),
          Evidence.of(subject, BriefingPackage.Literals.BRIEFING__OBJECTIVES));
    }
  }
}
