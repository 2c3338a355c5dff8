package org.throughline.internal.briefing.rules;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.coherence.FindingSeverity;

/**
 * Two briefs for the same campaign ask for the same one thought. The finding is with the one whose id comes last.
 */
@Component(service = Rule.class)
public final class ContradictsBrief implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(ContradictsBrief.class, "briefing.contradicts-brief",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    String thought = thought(subject);
    if (!BriefParts.assigns(subject) || thought.isEmpty()) {
      return;
    }
    Set<Briefing> others = new LinkedHashSet<>();
    for (Campaign campaign : context.read(subject.getCampaigns())) {
      context.referrers(campaign, BriefingPackage.Literals.BRIEFING__CAMPAIGNS)
          .forEach(each -> others.add((Briefing) each));
    }
    for (Briefing other : context.read(others)) {
      if (id(other).compareTo(id(subject)) < 0 && BriefParts.assigns(other) && !thought(other).isEmpty()
          && !thought(other).equals(thought)) {
        report.finding(id(other), CARD.says(ModelLabel.name(subject), ModelLabel.name(other)),
            Evidence.of(subject, BriefingPackage.Literals.BRIEFING__PROPOSITION),
            Evidence.of(other, BriefingPackage.Literals.BRIEFING__PROPOSITION));
      }
    }
  }

  private static String id(Briefing briefing) {
    return Objects.requireNonNullElse(briefing.getId(), "");
  }

  /** The one thought, spaces, capitals and the full stop aside. */
  private static String thought(Briefing briefing) {
    return Objects.requireNonNullElse(briefing.getProposition(), "").strip().toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ").replaceAll("[.!]+$", "");
  }
}
