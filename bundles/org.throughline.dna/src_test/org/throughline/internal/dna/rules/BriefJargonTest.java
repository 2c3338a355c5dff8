package org.throughline.internal.dna.rules;

import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER__BRIEFINGS;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__CHALLENGE;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__SECTIONS;
import static org.throughline.model.briefing.BriefingPackage.Literals.SECTION__OWN_WORDS;

import java.util.Locale;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingState;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brief in words nobody uses at home. */
class BriefJargonTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new BriefJargon();
  }

  private static Briefing briefing(RuleStory story, String name) {
    return story.add(story.chapter(BRIEFING_CHAPTER), BRIEFING_CHAPTER__BRIEFINGS, name);
  }

  private static Section section(RuleStory story, Briefing briefing, String words) {
    Section section = story.add(briefing, BRIEFING__SECTIONS, "Nu");
    section.setOwnWords(words);
    return section;
  }

  @Override
  protected Expected failing(RuleStory story) {
    Briefing winter = briefing(story, "Winter");
    winter.setLanguage(Locale.ENGLISH);
    winter.setChallenge("We must leverage our synergy.");
    Section section = section(story, winter, "A **holistic** approach, and synergy.");
    return Expected.about(winter, Evidence.of(winter, BRIEFING__CHALLENGE), Evidence.of(section, SECTION__OWN_WORDS));
  }

  @Override
  protected void passing(RuleStory story) {
    Briefing winter = briefing(story, "Winter");
    winter.setChallenge("Mensen vragen ’s avonds, wij antwoorden ’s ochtends.");
    section(story, winter, "Synergy").setUse(SectionUse.LEFT_OUT);
    Briefing done = briefing(story, "Klaar");
    done.setLanguage(Locale.ENGLISH);
    done.setChallenge("Synergy.");
    done.setState(BriefingState.CLOSED);
  }
}
