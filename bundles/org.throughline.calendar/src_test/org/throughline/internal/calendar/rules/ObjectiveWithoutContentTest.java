package org.throughline.internal.calendar.rules;

import static org.throughline.model.calendar.CalendarPackage.Literals.CALENDAR_CHAPTER__SERIES;

import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentSeries;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveKind;
import org.throughline.model.dna.ObjectiveLevel;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** Nothing is said to bring an objective nearer. */
class ObjectiveWithoutContentTest extends RuleContractTest<Objective> {

  @Override
  protected Rule<Objective> rule() {
    return new ObjectiveWithoutContent();
  }

  @Override
  protected Expected failing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    Objective objective = calendar.objective("People know what to do");
    ContentItem skipped = calendar.item("Left out");
    skipped.setState(ContentState.SKIPPED);
    skipped.getObjectives().add(objective);
    calendar.campaign("Winter").getObjectives().add(objective);
    return Expected.about(objective, Evidence.of(objective)).withFixes(1);
  }

  @Override
  protected void passing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    calendar.item("Post").getObjectives().add(calendar.objective("Direct"));
    Campaign campaign = calendar.campaign("Winter");
    campaign.getObjectives().add(calendar.objective("By campaign"));
    calendar.item("Winter post").setCampaign(campaign);
    Promise promise = calendar.promise("Fast service");
    Objective byPromise = calendar.objective("By promise");
    promise.getServes().add(byPromise);
    Message message = calendar.message("Report it once");
    message.getSupports().add(promise);
    message.getServes().add(calendar.objective("By message"));
    calendar.item("Report it").getMessages().add(message);
    byPromise.getContributesTo().add(calendar.objective("By an objective below"));
    ContentSeries series = story.add(calendar.calendar(), CALENDAR_CHAPTER__SERIES, "Question of the week");
    series.getObjectives().add(calendar.objective("By series"));
    calendar.objective("At the desk").setKind(ObjectiveKind.SERVICE);
    calendar.objective("Higher").setLevel(ObjectiveLevel.MARKETING);
    calendar.objective("Over").setState(ObjectiveState.DROPPED);
  }
}
