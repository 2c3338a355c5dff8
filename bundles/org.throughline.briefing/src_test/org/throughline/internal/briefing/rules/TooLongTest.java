package org.throughline.internal.briefing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.briefing.Section;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A section says more than anybody reads. */
class TooLongTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new TooLong();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    Section now = brief.section(winter, "Now");
    now.setOwnWords("- *One* two\n- three");
    brief.claim(now, "Four five.");
    now.setMaximumWords(4);
    return Expected.about(winter, Evidence.of(now, BriefingPackage.Literals.SECTION__OWN_WORDS)).withKey(now.getId());
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setTemplate(brief.template("Short"));
    winter.getTemplate().setMaximumWords(4);
    Section now = brief.section(winter, "Now");
    now.setOwnWords("- *One* two\n- three");
    now.setTemplateSection(story.add(winter.getTemplate(), BriefingPackage.Literals.BRIEFING_TEMPLATE__SECTIONS, "Now"));
    now.getTemplateSection().setMaximumWords(3);
  }


  @Test
  void manyShortSectionsMakeALongBriefing() {
    assertEquals(List.of("“Winter” has 4 words of its own; 3 is the limit. Cut what does not change the work."),
        said(story -> {
          BriefStory brief = new BriefStory(story);
          Briefing winter = brief.briefing("Winter");
          winter.setTemplate(brief.template("Short"));
          winter.getTemplate().setMaximumWords(3);
          brief.section(winter, "Now").setOwnWords("One two");
          brief.section(winter, "Then").setOwnWords("three four");
        }));
  }
}
