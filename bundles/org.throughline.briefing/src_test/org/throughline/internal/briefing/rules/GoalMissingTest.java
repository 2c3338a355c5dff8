package org.throughline.internal.briefing.rules;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingKind;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brief names nothing it has to bring about. */
class GoalMissingTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new GoalMissing();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    Objective dropped = brief.objective("More followers");
    dropped.setState(ObjectiveState.DROPPED);
    winter.getObjectives().add(dropped);
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__OBJECTIVES));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    brief.briefing("Winter").getObjectives().add(brief.objective("Customers stay"));
    brief.briefing("Done").setState(BriefingState.CLOSED);
    brief.briefing("Only told").setKind(BriefingKind.STRATEGY_REPORT);
  }
}
