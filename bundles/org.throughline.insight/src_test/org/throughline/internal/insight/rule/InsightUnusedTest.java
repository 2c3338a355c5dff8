package org.throughline.internal.insight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING_CHAPTER__BRIEFINGS;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__AUDIENCE_FOCUSES;
import static org.throughline.model.briefing.BriefingPackage.Literals.BRIEFING__SECTIONS;
import static org.throughline.model.briefing.BriefingPackage.Literals.SECTION__CLAIMS;
import static org.throughline.model.briefing.BriefingPackage.Literals.SECTION__SELECTION;
import static org.throughline.model.insight.InsightPackage.Literals.INSIGHT_CARD__AUDIENCES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.Audience;
import org.throughline.model.ModelPackage;
import org.throughline.model.briefing.AudienceFocus;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingChapter;
import org.throughline.model.briefing.Claim;
import org.throughline.model.briefing.Section;
import org.throughline.model.briefing.Selection;
import org.throughline.model.insight.CardState;
import org.throughline.model.insight.InsightCard;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Somebody found out what renters need, and the brief does not know. */
class InsightUnusedTest extends RuleContractTest<InsightCard> {

  @Override
  protected Rule<InsightCard> rule() {
    return new InsightUnused();
  }

  private static Audience renters(RuleStory story) {
    return story.add(story.organisation(), ModelPackage.Literals.ORGANISATION__AUDIENCES, "Renters");
  }

  private static Briefing brief(RuleStory story) {
    BriefingChapter chapter = story.chapter(BRIEFING_CHAPTER);
    return story.add(chapter, BRIEFING_CHAPTER__BRIEFINGS, "Winter campaign");
  }

  @Override
  protected Expected failing(RuleStory story) {
    Audience renters = renters(story);
    AudienceFocus focus = story.add(brief(story), BRIEFING__AUDIENCE_FOCUSES, null);
    focus.setAudience(renters);
    InsightCard card = new EvidenceStory(story).card("Renters ask their parents", 60);
    card.getAudiences().add(renters);
    return Expected.about(card, Evidence.of(card, INSIGHT_CARD__AUDIENCES)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    Audience renters = renters(story);
    EvidenceStory evidence = new EvidenceStory(story);
    InsightCard used = evidence.card("Renters ask their parents", 60);
    used.getAudiences().add(renters);
    Section section = story.add(brief(story), BRIEFING__SECTIONS, "Who");
    Claim claim = story.add(section, SECTION__CLAIMS, null);
    claim.getCards().add(used);
    InsightCard draft = evidence.card("Not sure yet", 60);
    draft.getAudiences().add(renters);
    draft.setState(CardState.DRAFT);
    InsightCard over = evidence.card("Long ago", 60);
    over.getAudiences().add(renters);
    over.setExpiresOn(story.day(-1));
    evidence.card("About nobody", 60);
  }

  @Test
  void asksNothingWhereThereIsNoBriefOrASectionThatSelectsCards() {
    assertEquals(List.of(), said(story ->
        new EvidenceStory(story).card("Renters ask their parents", 60).getAudiences().add(renters(story))));
    assertEquals(List.of(), said(story -> {
      new EvidenceStory(story).card("Renters ask their parents", 60).getAudiences().add(renters(story));
      Section section = story.add(brief(story), BRIEFING__SECTIONS, "Insights");
      Selection selection = story.value(section, SECTION__SELECTION);
      selection.setElementType("insight.InsightCard");
    }));
  }
}
