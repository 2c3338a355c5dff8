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

/**
 * A brief says with whom to talk, and for at least one of them what is known that makes the idea possible.
 */
@Component(service = Rule.class)
public final class AudienceInsightMissing implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(AudienceInsightMissing.class, "briefing.audience-insight-missing",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (BriefParts.assigns(subject) && context.read(subject.getAudienceFocuses()).stream()
        .allMatch(each -> each.getInsights().isEmpty())) {
      report.finding(
          subject.getAudienceFocuses().isEmpty() ? CARD.saysOf("nobody", ModelLabel.name(subject))
              : CARD.says(ModelLabel.name(subject)),
          Evidence.of(subject, BriefingPackage.Literals.BRIEFING__AUDIENCE_FOCUSES));
    }
  }
}
