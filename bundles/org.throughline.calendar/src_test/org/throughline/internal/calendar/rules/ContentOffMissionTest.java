package org.throughline.internal.calendar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.calendar.CalendarPackage.Literals.CONTENT_ITEM__MISSION_TEST;
import static org.throughline.model.calendar.CalendarPackage.Literals.MISSION_TEST__DELIVERS_CONTENT;
import static org.throughline.model.calendar.CalendarPackage.Literals.MISSION_TEST__SERVES_OUTCOME;
import static org.throughline.model.dna.DnaPackage.Literals.DNA_CHAPTER__MISSIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.MissionTest;
import org.throughline.model.calendar.Verdict;
import org.throughline.model.dna.ContentMission;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A post was tested against the mission and failed. */
class ContentOffMissionTest extends RuleContractTest<ContentItem> {

  @Override
  protected Rule<ContentItem> rule() {
    return new ContentOffMission();
  }

  @Override
  protected Expected failing(RuleStory story) {
    ContentItem item = new CalendarStory(story).item("Win a barbecue");
    MissionTest test = story.value(item, CONTENT_ITEM__MISSION_TEST);
    test.setReachesAudience(Verdict.PARTLY);
    test.setDeliversContent(Verdict.NO);
    test.setServesOutcome(Verdict.NO);
    return Expected.about(item, Evidence.of(test, MISSION_TEST__DELIVERS_CONTENT),
        Evidence.of(test, MISSION_TEST__SERVES_OUTCOME));
  }

  @Override
  protected void passing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    ContentItem partly = calendar.item("Gutters in thirty seconds");
    MissionTest test = story.value(partly, CONTENT_ITEM__MISSION_TEST);
    test.setReachesAudience(Verdict.PARTLY);
    ContentItem skipped = calendar.item("Win a barbecue");
    skipped.setState(ContentState.SKIPPED);
    MissionTest failed = story.value(skipped, CONTENT_ITEM__MISSION_TEST);
    failed.setServesOutcome(Verdict.NO);
    calendar.item("Not tested");
  }

  @Test
  void namesTheMissionAndWhatFails() {
    assertEquals(List.of("“Win a barbecue” fails the mission “Know what to do first”: it is not for its audience. Change it "
        + "until it fits, or skip it with a reason."), said(story -> {
          CalendarStory calendar = new CalendarStory(story);
          ContentMission mission = story.add(calendar.dna(), DNA_CHAPTER__MISSIONS, "Know what to do first");
          MissionTest test = story.value(calendar.item("Win a barbecue"), CONTENT_ITEM__MISSION_TEST);
          test.setMission(mission);
          test.setReachesAudience(Verdict.NO);
        }));
  }
}
