package org.throughline.internal.briefing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.dna.ConflictState;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A briefing passes on what was given up. */
class ContradictsDnaTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new ContradictsDna();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    Promise promise = brief.promise("Answer within an hour");
    promise.setState(PromiseState.WITHDRAWN);
    winter.getPromises().add(promise);
    return Expected.about(winter, Evidence.of(promise, DnaPackage.Literals.PROMISE__STATE)).withKey(promise.getId());
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.getPromises().add(brief.promise("Answer within an hour"));
    Objective one = brief.objective("Cheaper");
    Objective other = brief.objective("Nearer");
    winter.getObjectives().addAll(List.of(one, other));
    GoalConflict settled = story.add(story.chapter(DnaPackage.Literals.DNA_CHAPTER),
        DnaPackage.Literals.DNA_CHAPTER__CONFLICTS, "Cheap and near");
    settled.setState(ConflictState.SETTLED);
    settled.getObjectives().addAll(List.of(one, other));
  }


  @Test
  void aConflictThatNobodySettledIsTold() {
    assertEquals(List.of("“Winter” asks for objectives that get in each other’s way, see “Cheap and near”, and nobody has "
        + "decided what goes first. Settle the conflict before the agency has to."), said(story -> {
          BriefStory brief = new BriefStory(story);
          Objective one = brief.objective("Cheaper");
          Objective other = brief.objective("Nearer");
          brief.briefing("Winter").getObjectives().addAll(List.of(one, other));
          brief.briefing("Spring").getObjectives().add(one);
          GoalConflict open = story.add(story.chapter(DnaPackage.Literals.DNA_CHAPTER),
              DnaPackage.Literals.DNA_CHAPTER__CONFLICTS, "Cheap and near");
          open.getObjectives().addAll(List.of(one, other));
        }));
  }
}
