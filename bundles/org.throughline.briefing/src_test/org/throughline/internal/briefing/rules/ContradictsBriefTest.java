package org.throughline.internal.briefing.rules;

import java.util.List;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingKind;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.calendar.Campaign;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Two briefs for one campaign ask for two thoughts. */
class ContradictsBriefTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new ContradictsBrief();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Campaign winter = brief.campaign("Winter");
    Briefing idea = brief.briefing("Idea");
    idea.setProposition("We answer when you ask.");
    idea.getCampaigns().add(winter);
    Briefing media = brief.briefing("Media");
    media.setKind(BriefingKind.MEDIA_BRIEF);
    media.setProposition("We are cheap.");
    media.getCampaigns().add(winter);
    Briefing last = idea.getId().compareTo(media.getId()) > 0 ? idea : media;
    return Expected.about(last, Evidence.of(idea, BriefingPackage.Literals.BRIEFING__PROPOSITION),
        Evidence.of(media, BriefingPackage.Literals.BRIEFING__PROPOSITION)).withKey((last == idea ? media : idea).getId());
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Campaign winter = brief.campaign("Winter");
    for (String each : List.of("We answer when you ask.", " we answer  when you ask ", "")) {
      Briefing one = brief.briefing("Brief");
      one.setProposition(each);
      one.getCampaigns().add(winter);
    }
    Briefing other = brief.briefing("Other");
    other.setProposition("We are cheap.");
    other.getCampaigns().add(brief.campaign("Spring"));
    Briefing done = brief.briefing("Done");
    done.setProposition("We are old.");
    done.setState(BriefingState.CLOSED);
    done.getCampaigns().add(winter);
  }
}
