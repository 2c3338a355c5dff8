package org.throughline.internal.calendar.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.calendar.CalendarPackage.Literals.CAMPAIGN__OBJECTIVES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Rule;
import org.throughline.model.calendar.Campaign;
import org.throughline.model.calendar.CampaignState;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.testkit.RuleContractTest;
import org.throughline.testkit.RuleStory;

/** A campaign works for nothing. */
class CampaignWithoutObjectiveTest extends RuleContractTest<Campaign> {

  @Override
  protected Rule<Campaign> rule() {
    return new CampaignWithoutObjective();
  }

  @Override
  protected Expected failing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    calendar.objective("People know what to do");
    calendar.objective("One answer everywhere");
    Campaign campaign = calendar.campaign("Summer");
    return Expected.about(campaign, Evidence.of(campaign, CAMPAIGN__OBJECTIVES)).withFixes(2);
  }

  @Override
  protected void passing(RuleStory story) {
    CalendarStory calendar = new CalendarStory(story);
    calendar.campaign("Winter").getObjectives().add(calendar.objective("People know what to do"));
    calendar.campaign("Last year").setState(CampaignState.CLOSED);
  }

  @Test
  void findsACampaignWhoseObjectivesAreOver() {
    List<Finding> found = findings(story -> {
      CalendarStory calendar = new CalendarStory(story);
      Objective reached = calendar.objective("Opening");
      reached.setState(ObjectiveState.REACHED);
      Campaign campaign = calendar.campaign("Summer");
      campaign.getObjectives().add(reached);
      Message message = calendar.message("Report it once");
      message.getServes().add(calendar.objective("People know what to do"));
      calendar.objective("One answer everywhere");
      campaign.getMessages().add(message);
    });
    assertEquals("“Summer” works only for objectives that are over. Name the objective it serves now, or close the "
        + "campaign.", found.getFirst().message().toString());
    assertEquals(List.of("Let “Summer” serve “People know what to do”"), rule()
        .fixes((Campaign) found.getFirst().about(), found.getFirst()).stream().map(each -> each.label().toString()).toList());
  }
}
