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

/** A brief has no one thought. */
class MessageNotSingleTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new MessageNotSingle();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    winter.setProposition(" ");
    return Expected.about(winter, Evidence.of(winter, BriefingPackage.Literals.BRIEFING__PROPOSITION));
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    brief.briefing("Winter").setProposition("We answer when you ask.");
  }


  @Test
  void severalThoughtsOrALongOneAreToldApart() {
    assertEquals(List.of(
        "The one thought of “Long” takes 21 words, and nobody repeats more than 20. Cut it until it can be said in one breath.",
        "“Several” asks for several thoughts at once: “We answer when you ask. We are cheap!”. Choose the one that matters, "
            + "and let the others prove it."),
        said(story -> {
          BriefStory brief = new BriefStory(story);
          brief.briefing("Several").setProposition("We answer when you ask. We are cheap!");
          brief.briefing("Long").setProposition("so ".repeat(20) + "far");
        }));
  }
}
