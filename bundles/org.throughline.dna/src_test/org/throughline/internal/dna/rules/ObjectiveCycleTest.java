package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Objectives contribute, by others, to themselves. */
class ObjectiveCycleTest extends RuleContractTest<Objective> {

  @Override
  protected Rule<Objective> rule() {
    return new ObjectiveCycle();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective one = dna.objective("Known for help", ObjectiveLevel.MARKETING);
    Objective other = dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION, one);
    one.getContributesTo().add(other);
    dna.objective("Help pages", ObjectiveLevel.CHANNEL, other);
    Objective first = one.getId().compareTo(other.getId()) < 0 ? one : other;
    return Expected.about(first, Evidence.of(one, OBJECTIVE__CONTRIBUTES_TO), Evidence.of(other, OBJECTIVE__CONTRIBUTES_TO))
        .withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective top = dna.objective("Customers stay", ObjectiveLevel.ORGANISATION);
    Objective left = dna.objective("Known for help", ObjectiveLevel.MARKETING, top);
    Objective right = dna.objective("Trusted", ObjectiveLevel.MARKETING, top);
    dna.objective("People know what to do", ObjectiveLevel.COMMUNICATION, left, right);
  }

  @Test
  void findsAnObjectiveThatContributesToItself() {
    assertEquals(List.of("“Grow” contributes to itself, which is no reason for it. Name the objective above it."),
        said(story -> {
          Objective objective = new DnaStory(story).objective("Grow", ObjectiveLevel.ORGANISATION);
          objective.getContributesTo().add(objective);
        }));
  }
}
