package org.throughline.internal.briefing.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.SectionUse;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;
import org.throughline.model.insight.InsightPackage;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A briefing rests on a card whose date has passed. */
class InsightStaleTest extends RuleContractTest<Briefing> {

  @Override
  protected Rule<Briefing> rule() {
    return new InsightStale();
  }

  @Override
  protected Expected failing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    InsightCard card = brief.card("They ask after six");
    card.setExpiresOn(story.day(-1));
    brief.claim(brief.section(winter, "Now"), "Half of them ask after six.").getCards().add(card);
    return Expected.about(winter, Evidence.of(card, InsightPackage.Literals.INSIGHT_CARD__EXPIRES_ON))
        .withKey(card.getId());
  }

  @Override
  protected void passing(RuleStory story) {
    BriefStory brief = new BriefStory(story);
    Briefing winter = brief.briefing("Winter");
    InsightCard card = brief.card("They ask after six");
    card.setExpiresOn(story.day(0));
    brief.focus(winter, "Tenants").getInsights().add(card);
    InsightCard old = brief.card("They write letters");
    old.setExpiresOn(story.day(-900));
    Section left = brief.section(winter, "Left out");
    left.setUse(SectionUse.LEFT_OUT);
    brief.claim(left, "They write.").getCards().add(old);
  }


  @Test
  void aCardThatWasReplacedIsFoundWhereverItIsUsed() {
    assertEquals(1, findings(story -> {
      BriefStory brief = new BriefStory(story);
      Briefing winter = brief.briefing("Winter");
      InsightCard card = brief.card("They ask after six");
      card.setState(CardState.SUPERSEDED);
      brief.focus(winter, "Tenants").getInsights().add(card);
      brief.section(winter, "Now").getPicks().add(RuleStory.pointer(card));
    }).size());
  }
}
