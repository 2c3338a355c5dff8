package org.throughline.internal.briefing.rules;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Claim;
import org.throughline.model.briefing.ClaimKind;
import org.throughline.model.briefing.Section;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A briefing claims to know what nothing shows. */
class ClaimUnprovenTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new ClaimUnproven();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    Claim claim = brief.claim(brief.section(winter, "Now"), "Everybody knows us.");
    return Expected.about(winter, Evidence.of(claim, BriefingPackage.Literals.CLAIM__CARDS)).withKey(claim.getId());
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    Section now = brief.section(winter, "Now");
    brief.claim(now, "Half of them ask after six.").getCards().add(brief.card("They ask after six"));
    brief.claim(now, "The evening desk pays.").setKind(ClaimKind.ASSUMPTION);
    brief.claim(now, " ");
  }
}
