package org.throughline.internal.calendar.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.model.coherence.FindingSeverity;

/** A campaign that is not closed works for an objective that is still worked for. */
@Component(service = Rule.class)
public final class CampaignWithoutObjective implements Rule<Campaign> {

  private static final RuleCard CARD = RuleCard.of(CampaignWithoutObjective.class, "calendar.campaign-without-objective",
      CalendarPackage.Literals.CAMPAIGN, FindingSeverity.WARNING, "calendar");
  private static final int OFFERED = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Campaign subject, CheckContext context, Report report) {
    if (subject.getState() != CampaignState.CLOSED && !Aims.any(subject.getObjectives(), context)) {
      report.finding(subject.getObjectives().isEmpty() ? CARD.says(ModelLabel.name(subject))
          : CARD.saysOf("over", ModelLabel.name(subject)),
          Evidence.of(subject, CalendarPackage.Literals.CAMPAIGN__OBJECTIVES));
    }
  }

  /** What its messages serve, else any communication objective. */
  @Override
  public List<Fix> fixes(Campaign subject, Finding finding) {
    List<Fix> told = subject.getMessages().stream().flatMap(each -> each.getServes().stream()).filter(Aims::counts)
        .distinct().limit(OFFERED)
        .map(each -> Aims.fix(subject, CalendarPackage.Literals.CAMPAIGN__OBJECTIVES, each)).toList();
    return told.isEmpty() ? Aims.offered(subject, CalendarPackage.Literals.CAMPAIGN__OBJECTIVES) : told;
  }
}
