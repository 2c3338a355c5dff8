package org.throughline.internal.briefing.rules;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.dna.BrandDna;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.VisualCue;
import org.throughline.model.dna.VisualCueKind;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A brand begins with a colour in which nobody can read. */
class ColourFaintTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new ColourFaint();
  }

  private static VisualCue colour(RuleStory story, BrandDna brand, String colour) {
    VisualCue cue = story.add(brand, DnaPackage.Literals.BRAND_DNA__VISUAL_CUES, colour);
    cue.setKind(VisualCueKind.COLOUR);
    cue.setColour(colour);
    return cue;
  }

  private static BrandDna brand(RuleStory story) {
    return story.add(story.chapter(DnaPackage.Literals.DNA_CHAPTER), DnaPackage.Literals.DNA_CHAPTER__BRANDS, "Brand");
  }

  @Override
  protected Expected failing(RuleStory story) {
    BrandDna brand = brand(story);
    VisualCue faint = colour(story, brand, "#F6C667");
    colour(story, brand, "#1B4F72");
    Briefing winter = new BriefStory(story).briefing("Winter");
    return Expected.about(winter, Evidence.of(faint, DnaPackage.Literals.VISUAL_CUE__COLOUR)).withKey(faint.getId());
  }

  @Override
  protected void passing(RuleStory story) {
    BrandDna brand = brand(story);
    colour(story, brand, "#1B4F72");
    colour(story, brand, "#F6C667");
    new BriefStory(story).briefing("Winter");
  }
}
