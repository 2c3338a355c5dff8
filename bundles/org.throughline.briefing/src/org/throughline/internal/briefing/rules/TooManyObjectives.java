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
import org.throughline.model.briefing.BriefingTemplate;
import org.throughline.model.coherence.FindingSeverity;

/**
 * A brief has no more objectives than its template allows, and never more than three without one: who wants
 * everything directs nothing.
 */
@Component(service = Rule.class)
public final class TooManyObjectives implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(TooManyObjectives.class, "briefing.too-many-objectives",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final int MOST = 3;

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.assigns(subject)) {
      return;
    }
    BriefingTemplate template = context.read(subject.getTemplate());
    Integer own = template == null ? null : template.getMaximumObjectives();
    int most = own == null || own < 1 ? MOST : own;
    int count = subject.getObjectives().size();
    if (count > most) {
      report.finding(CARD.says(ModelLabel.name(subject), count, most),
          Evidence.of(subject, BriefingPackage.Literals.BRIEFING__OBJECTIVES));
    }
  }
}
