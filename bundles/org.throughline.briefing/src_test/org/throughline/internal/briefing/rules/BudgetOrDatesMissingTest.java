package org.throughline.internal.briefing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.value.Money;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nobody knows what may be spent. */
class BudgetOrDatesMissingTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new BudgetOrDatesMissing();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setDueOn(story.day(9));
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__BUDGET));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setBudget(Money.parse("EUR 5000"));
    story.add(winter, BriefingPackage.Literals.BRIEFING__MILESTONES, "Talk");
    Briefing spring = brief.briefing("Spring");
    spring.setBudgetNote("Between five and ten thousand.");
    spring.setDueOn(story.day(90));
  }


  @Test
  void bothAreNamedInOneSentence() {
    assertEquals(List.of("“Winter” does not say what may be spent and by when the answer is expected. Fill it in, even if it "
        + "is a range."), said(story -> new BriefStory(story).briefing("Winter")));
  }
}
