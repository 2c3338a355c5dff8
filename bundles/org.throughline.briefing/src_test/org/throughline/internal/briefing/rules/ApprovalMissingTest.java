package org.throughline.internal.briefing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Person;
import org.throughline.model.briefing.ApprovalDecision;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brief counts as approved and is not. */
class ApprovalMissingTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new ApprovalMissing();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setState(BriefingState.APPROVED);
    brief.approval(winter, brief.person("Ruben"), ApprovalDecision.APPROVED);
    brief.approval(winter, brief.person("Sanne"), ApprovalDecision.AWAITED);
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__APPROVALS));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setState(BriefingState.ISSUED);
    Person els = brief.person("Els");
    brief.approval(winter, els, ApprovalDecision.APPROVED).setDecidedAt(story.moment(-1));
    brief.approval(winter, els, ApprovalDecision.CHANGES_ASKED).setDecidedAt(story.moment(-2));
    Briefing draft = brief.briefing("Draft");
    brief.approval(draft, els, ApprovalDecision.AWAITED).setDueOn(story.day(0));
  }


  @Test
  void nobodyNamedOrSomebodyLateIsTold() {
    assertEquals(List.of("For “Late” the decision of “Els” is overdue. Ask for it, or agree on another day.",
        "Nobody has to agree to “Winter” before it goes out. Name the person who has the last word."), said(story -> {
          BriefStory brief = new BriefStory(story);
          brief.briefing("Winter");
          brief.approval(brief.briefing("Late"), brief.person("Els"), ApprovalDecision.AWAITED).setDueOn(story.day(-1));
        }));
  }
}
