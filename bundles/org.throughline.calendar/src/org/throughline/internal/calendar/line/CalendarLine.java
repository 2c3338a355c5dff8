package org.throughline.internal.calendar.line;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.calendar.CalendarPackage;

/** The line through campaigns and content. */
@Component(service = LineSource.class)
public final class CalendarLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(CalendarPackage.Literals.CAMPAIGN__OBJECTIVES, says("serves")),
      Step.up(CalendarPackage.Literals.CAMPAIGN__MESSAGES, says("says")),
      Step.up(CalendarPackage.Literals.CAMPAIGN__KPIS, says("works")),
      Step.up(CalendarPackage.Literals.CAMPAIGN__INSIGHTS, says("builds")),
      Step.down(CalendarPackage.Literals.CAMPAIGN__PHASES, says("part")),
      Step.down(CalendarPackage.Literals.CAMPAIGN__SUCCESSOR, says("continues")),
      Step.up(CalendarPackage.Literals.CONTENT_SERIES__OBJECTIVES, says("serves")),
      Step.up(CalendarPackage.Literals.CONTENT_SERIES__MESSAGES, says("says")),
      Step.up(CalendarPackage.Literals.CONTENT_SERIES__CAMPAIGN, says("belongs")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__OBJECTIVES, says("serves")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__MESSAGES, says("says")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__PROMISES, says("tells")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__TRAITS, says("shows")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__CAMPAIGN, says("belongs")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__CAMPAIGN_PHASE, says("belongs")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__SERIES, says("belongs")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__KEY_QUESTIONS, says("answers")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__TOUCHPOINT, says("at")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__HOOK, says("hook")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__INSIGHTS, says("builds")),
      Step.up(CalendarPackage.Literals.CONTENT_ITEM__REUSES, says("reuses")),
      Step.up(CalendarPackage.Literals.MISSION_TEST__MISSION, says("tested")),
      Step.down(CalendarPackage.Literals.CONTENT_ITEM__VARIANTS, says("publishes")),
      Step.down(CalendarPackage.Literals.VARIANT__RESULTS, says("received")),
      Step.down(CalendarPackage.Literals.CONTENT_ITEM__BOOSTS, says("boosts")),
      Step.up(CalendarPackage.Literals.BOOST__KPI, says("works")),
      Step.down(CalendarPackage.Literals.HOOK__ASSESSMENTS, says("judges")),
      Step.up(CalendarPackage.Literals.HOOK_ASSESSMENT__INSIGHTS, says("builds")),
      Step.up(CalendarPackage.Literals.SLOT__SERIES, says("room")),
      Step.up(CalendarPackage.Literals.CHANNEL_RHYTHM__BASED_ON, says("builds")),
      Step.up(CalendarPackage.Literals.MIX_TARGET__SUBJECT, says("room")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  @Override
  public Set<EClass> hanging() {
    return Set.of(CalendarPackage.Literals.CAMPAIGN,
        CalendarPackage.Literals.CONTENT_SERIES,
        CalendarPackage.Literals.CONTENT_ITEM);
  }

  @Override
  public Set<EClass> content() {
    return Set.of(CalendarPackage.Literals.CONTENT_ITEM);
  }

  private static Message says(String phrase) {
    return Message.of(CalendarLine.class, "line." + phrase);
  }
}
