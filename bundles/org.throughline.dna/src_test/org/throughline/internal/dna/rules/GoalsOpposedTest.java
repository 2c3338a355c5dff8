package org.throughline.internal.dna.rules;

import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__CONFLICTS;
import static org.throughline.model.dna.DnaPackage.Literals.KPI__DIRECTION;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Department;
import org.throughline.model.dna.ConflictState;
import org.throughline.model.dna.Direction;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Two departments pull one figure in opposite directions. */
class GoalsOpposedTest extends RuleContractTest<Kpi> {

  @Override
  protected Rule<Kpi> rule() {
    return new GoalsOpposed();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective costs = dna.objective("Cheaper claims", ObjectiveLevel.DEPARTMENT);
    costs.getDepartments().add(dna.department("Claims"));
    Kpi falls = dna.kpi(costs, "Visits per claim");
    falls.setDirection(Direction.LOWER);
    Objective near = dna.objective("Close by", ObjectiveLevel.DEPARTMENT);
    near.getDepartments().add(dna.department("Service"));
    Kpi rises = dna.kpi(near, "visits per claim ");
    return Expected.about(falls, Evidence.of(falls, KPI__DIRECTION), Evidence.of(rises, KPI__DIRECTION))
        .withKey(rises.getId()).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Department claims = dna.department("Claims");
    Objective costs = dna.objective("Cheaper claims", ObjectiveLevel.DEPARTMENT);
    costs.getDepartments().add(claims);
    dna.kpi(costs, "Visits per claim").setDirection(Direction.LOWER);
    dna.kpi(costs, "Calls").setDirection(Direction.LOWER);
    Objective own = dna.objective("Close by", ObjectiveLevel.DEPARTMENT);
    own.getDepartments().add(claims);
    dna.kpi(own, "Visits per claim");
    Objective other = dna.objective("Within reach", ObjectiveLevel.DEPARTMENT);
    other.getDepartments().add(dna.department("Service"));
    dna.kpi(other, "Calls");
    GoalConflict conflict = story.add(dna.chapter(), DNA_CHAPTER__CONFLICTS, "Calls");
    conflict.setState(ConflictState.ACCEPTED);
    conflict.getObjectives().add(other);
    conflict.getObjectives().add(costs);
    Kpi share = dna.kpi(other, "Visits per claim");
    share.setTarget(Quantity.parse("80 %"));
  }
}
