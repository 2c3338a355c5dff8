package org.throughline.internal.dna.rules;

import static org.throughline.model.dna.DnaPackage.Literals.KPI__VANITY;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Vanity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** An objective is judged by followers alone. */
class VanityOnlyTest extends RuleContractTest<Objective> {

  @Override
  protected Rule<Objective> rule() {
    return new VanityOnly();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective objective = dna.objective("Loved on Instagram", ObjectiveLevel.CHANNEL);
    Kpi followers = dna.kpi(objective, "Followers");
    followers.setVanity(Vanity.VANITY);
    return Expected.about(objective, Evidence.of(followers, KPI__VANITY)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective objective = dna.objective("Loved on Instagram", ObjectiveLevel.CHANNEL);
    dna.kpi(objective, "Followers").setVanity(Vanity.VANITY);
    dna.kpi(objective, "Questions answered").setVanity(Vanity.TELLING);
    dna.kpi(dna.objective("Customers stay", ObjectiveLevel.ORGANISATION), "Customers after a year");
  }
}
