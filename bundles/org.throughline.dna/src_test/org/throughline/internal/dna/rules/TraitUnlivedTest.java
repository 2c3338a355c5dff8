package org.throughline.internal.dna.rules;

import static org.throughline.model.dna.DnaPackage.Literals.TRAIT__BEHAVIOURS;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Department;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.Behaviour;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A trait asks nothing of any department. */
class TraitUnlivedTest extends RuleContractTest<Trait> {

  @Override
  protected Rule<Trait> rule() {
    return new TraitUnlived();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Trait trait = dna.trait("Close by");
    story.add(trait, TRAIT__BEHAVIOURS, "Sign with your name");
    dna.promise("A repairer nearby").getExpresses().add(trait);
    return Expected.about(trait, Evidence.of(trait, TRAIT__BEHAVIOURS));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Department purchasing = dna.department("Purchasing");
    Behaviour behaviour = story.add(dna.trait("Fast"), TRAIT__BEHAVIOURS, "Choose by distance");
    behaviour.getDepartments().add(purchasing);
    Promise promise = dna.promise("One page");
    promise.getExpresses().add(dna.trait("Honest"));
    dna.standard(promise, "Understood").setDepartment(purchasing);
    Objective objective = dna.objective("Calm", ObjectiveLevel.DEPARTMENT);
    objective.getExpresses().add(dna.trait("Sober"));
    objective.getDepartments().add(purchasing);
    dna.trait("Big").setState(AgreementState.RETIRED);
  }
}
