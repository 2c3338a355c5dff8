package org.throughline.internal.calendar.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.calendar.CalendarPackage;
import org.throughline.model.calendar.ContentItem;
import org.throughline.model.calendar.ContentState;
import org.throughline.model.calendar.MissionTest;
import org.throughline.model.calendar.Verdict;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.ContentMission;

/** Content that was held against the content mission and failed is changed or not published. */
@Component(service = Rule.class)
public final class ContentOffMission implements Rule<ContentItem> {

  private static final RuleCard CARD = RuleCard.of(ContentOffMission.class, "calendar.content-off-mission",
      CalendarPackage.Literals.CONTENT_ITEM, FindingSeverity.WARNING, "calendar");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ContentItem subject, CheckContext context, Report report) {
    MissionTest test = subject.getMissionTest();
    if (test == null || subject.getState() == ContentState.SKIPPED || subject.getState() == ContentState.PUBLISHED) {
      return;
    }
    List<EAttribute> failed = new ArrayList<>();
    if (test.getReachesAudience() == Verdict.NO) {
      failed.add(CalendarPackage.Literals.MISSION_TEST__REACHES_AUDIENCE);
    }
    if (test.getDeliversContent() == Verdict.NO) {
      failed.add(CalendarPackage.Literals.MISSION_TEST__DELIVERS_CONTENT);
    }
    if (test.getServesOutcome() == Verdict.NO) {
      failed.add(CalendarPackage.Literals.MISSION_TEST__SERVES_OUTCOME);
    }
    if (!failed.isEmpty()) {
      ContentMission mission = context.read(test.getMission());
      report.finding(CARD.says(ModelLabel.name(subject), mission == null ? CARD.saysOf("mission") : ModelLabel.name(mission),
          new Listed(failed.stream().map(each -> CARD.saysOf(each.getName())).toList())),
          failed.stream().map(each -> Evidence.of(test, each)).toArray(Evidence[]::new));
    }
  }
}
