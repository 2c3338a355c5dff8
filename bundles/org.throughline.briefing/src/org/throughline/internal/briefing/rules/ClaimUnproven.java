package org.throughline.internal.briefing.rules;

import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Claim;
import org.throughline.model.briefing.ClaimKind;
import org.throughline.model.briefing.Section;
import org.throughline.model.coherence.FindingSeverity;

/** What a briefing claims to know rests on an insight card; what it assumes or chooses says so. */
@Component(service = Rule.class)
public final class ClaimUnproven implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(ClaimUnproven.class, "briefing.claim-unproven",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.counts(subject)) {
      return;
    }
    for (Section section : BriefParts.sections(subject, context)) {
      for (Claim claim : context.read(section.getClaims())) {
        String wording = claim.getWording();
        if (claim.getKind() == ClaimKind.EVIDENCED && wording != null && !wording.isBlank()
            && claim.getCards().isEmpty()) {
          report.finding(Objects.requireNonNullElse(claim.getId(), ""),
              CARD.says(ModelLabel.name(subject), ModelLabel.quoted(wording)),
              Evidence.of(claim, BriefingPackage.Literals.CLAIM__CARDS));
        }
      }
    }
  }
}
