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

/** A brief has one thought that has to stay, in one sentence short enough to repeat. */
@Component(service = Rule.class)
public final class MessageNotSingle implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(MessageNotSingle.class, "briefing.message-not-single",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final int MOST_WORDS = 20;

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.assigns(subject)) {
      return;
    }
    String thought = subject.getProposition();
    Evidence evidence = Evidence.of(subject, BriefingPackage.Literals.BRIEFING__PROPOSITION);
    if (thought == null || thought.isBlank()) {
      report.finding(CARD.says(ModelLabel.name(subject)), evidence);
    } else if (thought.strip().split("[.!?]+(\\s+|$)").length > 1) {
      report.finding(CARD.saysOf("several", ModelLabel.name(subject), ModelLabel.quoted(thought)), evidence);
    } else if (BriefParts.words(thought) > MOST_WORDS) {
      report.finding(CARD.saysOf("long", ModelLabel.name(subject), BriefParts.words(thought), MOST_WORDS), evidence);
    }
  }
}
