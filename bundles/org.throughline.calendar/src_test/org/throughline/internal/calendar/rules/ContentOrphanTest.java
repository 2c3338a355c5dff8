package org.throughline.internal.calendar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER__SERIES;
import static org.throughline.model.calendar.CalendarPackage.Literals.CONTENT_ITEM__CAMPAIGN;
import static org.throughline.model.calendar.CalendarPackage.Literals.CONTENT_ITEM__MESSAGES;
import static org.throughline.model.calendar.CalendarPackage.Literals.CONTENT_ITEM__OBJECTIVES;

import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentSeries;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A post is made that serves nothing. */
class ContentOrphanTest extends RuleContractTest<ContentItem> {

  @Override
  protected Rule<ContentItem> rule() {
    return new ContentOrphan();
  }

  @Override
  protected Expected failing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    calendar.objective("People know what to do");
    ContentItem item = calendar.item("Win a barbecue");
    item.setCampaign(calendar.campaign("Summer"));
    return Expected.about(item, Evidence.of(item, CONTENT_ITEM__OBJECTIVES), Evidence.of(item, CONTENT_ITEM__CAMPAIGN),
        Evidence.of(item, CONTENT_ITEM__MESSAGES)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    Objective objective = calendar.objective("People know what to do");
    calendar.item("Direct").getObjectives().add(objective);
    Campaign campaign = calendar.campaign("Winter");
    campaign.getObjectives().add(objective);
    calendar.item("By campaign").setCampaign(campaign);
    ContentSeries series = story.add(calendar.calendar(), CALENDAR_CHAPTER__SERIES, "Question of the week");
    series.setCampaign(campaign);
    calendar.item("By series").setSeries(series);
    Promise promise = calendar.promise("Fast service");
    promise.getServes().add(objective);
    calendar.item("By promise").getPromises().add(promise);
    Message message = calendar.message("Report it once");
    message.getSupports().add(promise);
    calendar.item("By message").getMessages().add(message);
    calendar.item("Only an idea").setState(ContentState.IDEA);
    calendar.item("Said").setState(ContentState.PUBLISHED);
    calendar.item("Left out").setState(ContentState.SKIPPED);
  }

  @Test
  void findsAnIdeaThatIsPlanned() {
    assertEquals(1, findings(story -> {
      ContentItem item = new CalendarStory(story).item("Win a barbecue");
      item.setState(ContentState.IDEA);
      item.setPlannedAt(story.day(10).atTime(9, 0));
    }).size());
  }
}
