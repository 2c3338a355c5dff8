package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.TRAIT__STRENGTH_DESIRED;
import static org.throughline.model.dna.DnaPackage.Literals.TRAIT__STRENGTH_TODAY;
import static org.throughline.model.roadmap.RoadmapPackage.Literals.ROADMAP_CHAPTER;
import static org.throughline.model.roadmap.RoadmapPackage.Literals.ROADMAP_CHAPTER__TASKS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;
import org.throughline.model.roadmap.RoadmapTask;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nobody works for what the organisation wants to become. */
class DesiredWithoutStepTest extends RuleContractTest<Trait> {

  @Override
  protected Rule<Trait> rule() {
    return new DesiredWithoutStep();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Trait trait = dna.trait("Close by");
    trait.setStrengthToday(2);
    trait.setStrengthDesired(4);
    Promise promise = dna.promise("A repairer nearby");
    promise.getExpresses().add(trait);
    promise.getServes().add(dna.objective("Recommended", ObjectiveLevel.MARKETING));
    return Expected.about(trait, Evidence.of(trait, TRAIT__STRENGTH_TODAY), Evidence.of(trait, TRAIT__STRENGTH_DESIRED))
        .withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Trait fast = dna.trait("Fast");
    fast.setHorizon(DnaHorizon.DESIRED);
    dna.objective("First choice", ObjectiveLevel.MARKETING).getExpresses().add(fast);
    Trait near = dna.trait("Close by");
    near.setHorizon(DnaHorizon.DESIRED);
    RoadmapTask task = story.add(story.chapter(ROADMAP_CHAPTER), ROADMAP_CHAPTER__TASKS, "Find repairers");
    task.getConcerns().add(RuleStory.pointer(near));
    Trait honest = dna.trait("Honest");
    honest.setStrengthToday(4);
    honest.setStrengthDesired(4);
  }

  @Test
  void findsATraitThatIsOnlyWanted() {
    assertEquals(List.of("“Fast” is what you want to become, and no objective or task works for it. Name the objective "
        + "that expresses it, or admit that it can wait."), said(story -> {
          DnaStory dna = new DnaStory(story);
          Trait fast = dna.trait("Fast");
          fast.setHorizon(DnaHorizon.DESIRED);
          Objective dropped = dna.objective("First choice", ObjectiveLevel.MARKETING);
          dropped.setState(ObjectiveState.DROPPED);
          dropped.getExpresses().add(fast);
        }));
  }
}
