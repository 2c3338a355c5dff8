package org.throughline.internal.dna.rules;

import static org.throughline.model.dna.DnaPackage.Literals.OBJECTIVE__KPIS;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nothing is measured by an objective. */
class ObjectiveWithoutKpiTest extends RuleContractTest<Objective> {

  @Override
  protected Rule<Objective> rule() {
    return new ObjectiveWithoutKpi();
  }

  @Override
  protected Expected failing(RuleStory story) {
    Objective objective = new DnaStory(story).objective("Customers stay", ObjectiveLevel.ORGANISATION);
    return Expected.about(objective, Evidence.of(objective, OBJECTIVE__KPIS)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    dna.kpi(dna.objective("Customers stay", ObjectiveLevel.ORGANISATION), "Customers after a year");
    dna.objective("More branches", ObjectiveLevel.ORGANISATION).setState(ObjectiveState.DROPPED);
    dna.objective("A website", ObjectiveLevel.ORGANISATION).setState(ObjectiveState.REACHED);
  }
}
