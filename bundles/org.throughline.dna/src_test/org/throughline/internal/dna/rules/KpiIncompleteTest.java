package org.throughline.internal.dna.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.dna.DnaPackage.Literals.KPI__BASELINE;
import static org.throughline.model.dna.DnaPackage.Literals.KPI__DUE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Vanity;
import org.throughline.model.value.Quantity;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A figure does not say from where to where by when. */
class KpiIncompleteTest extends RuleContractTest<Kpi> {

  @Override
  protected Rule<Kpi> rule() {
    return new KpiIncomplete();
  }

  @Override
  protected Expected failing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Kpi kpi = dna.kpi(dna.objective("Customers stay", ObjectiveLevel.ORGANISATION), "Customers after a year");
    kpi.setTarget(Quantity.parse("88 %"));
    return Expected.about(kpi, Evidence.of(kpi, KPI__BASELINE), Evidence.of(kpi, KPI__DUE));
  }

  @Override
  protected void passing(RuleStory story) {
    DnaStory dna = new DnaStory(story);
    Objective dated = dna.objective("Customers stay", ObjectiveLevel.ORGANISATION);
    dated.setDue(story.day(400));
    Kpi kpi = dna.kpi(dated, "Customers after a year");
    kpi.setBaseline(Quantity.parse("84 %"));
    kpi.setTarget(Quantity.parse("88 %"));
    dna.kpi(dated, "Followers").setVanity(Vanity.VANITY);
    Objective dropped = dna.objective("More branches", ObjectiveLevel.ORGANISATION);
    dropped.setState(ObjectiveState.DROPPED);
    dna.kpi(dropped, "Branches");
  }

  @Test
  void saysAllThatIsMissing() {
    assertEquals(List.of("“Named first” of “Known for help” lacks a baseline, a target and a date, so nobody can "
        + "say whether it goes well. Fill it in, or ask whoever keeps the figures."), said(story -> {
          DnaStory dna = new DnaStory(story);
          dna.kpi(dna.objective("Known for help", ObjectiveLevel.MARKETING), "Named first");
        }));
  }
}
