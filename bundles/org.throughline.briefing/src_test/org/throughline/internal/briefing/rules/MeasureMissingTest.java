package org.throughline.internal.briefing.rules;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Vanity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nobody will see whether it worked. */
class MeasureMissingTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new MeasureMissing();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    Objective objective = brief.objective("Be known");
    Kpi likes = story.add(objective, DnaPackage.Literals.OBJECTIVE__KPIS, "Likes");
    likes.setVanity(Vanity.VANITY);
    winter.getObjectives().add(objective);
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__KPIS));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Objective objective = brief.objective("Stay");
    Kpi stay = story.add(objective, DnaPackage.Literals.OBJECTIVE__KPIS, "Customers after a year");
    brief.briefing("Winter").getObjectives().add(objective);
    brief.briefing("Spring").getKpis().add(stay);
  }
}
