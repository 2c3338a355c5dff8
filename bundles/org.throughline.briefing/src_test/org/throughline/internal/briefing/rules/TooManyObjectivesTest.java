package org.throughline.internal.briefing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brief wants everything. */
class TooManyObjectivesTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new TooManyObjectives();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    for (String each : List.of("Stay", "Buy", "Tell", "Trust")) {
      winter.getObjectives().add(brief.objective(each));
    }
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__OBJECTIVES));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    for (String each : List.of("Stay", "Buy", "Tell")) {
      winter.getObjectives().add(brief.objective(each));
    }
  }


  @Test
  void theTemplateMayAllowFewer() {
    assertEquals(List.of("“Winter” has 2 objectives; 1 at most give direction. Keep those that decide, and leave the "
        + "others to other work."), said(story -> {
          BriefStory brief = new BriefStory(story);
          Briefing winter = brief.briefing("Winter");
          winter.setTemplate(brief.template("Idea"));
          winter.getTemplate().setMaximumObjectives(1);
          winter.getObjectives().addAll(List.of(brief.objective("Stay"), brief.objective("Buy")));
        }));
  }
}
