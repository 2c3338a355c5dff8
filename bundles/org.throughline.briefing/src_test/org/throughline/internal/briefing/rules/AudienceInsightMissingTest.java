package org.throughline.internal.briefing.rules;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brief knows nothing about the people it wants to reach. */
class AudienceInsightMissingTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new AudienceInsightMissing();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    brief.focus(winter, "Tenants");
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__AUDIENCE_FOCUSES));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    brief.focus(winter, "Owners");
    brief.focus(winter, "Tenants").getInsights().add(brief.card("They ask after six"));
  }
}
