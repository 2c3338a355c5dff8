package org.throughline.internal.briefing.line;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.briefing.BriefingPackage;

/** The line through briefings. */
@Component(service = LineSource.class)
public final class BriefingLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(BriefingPackage.Literals.BRIEFING__OBJECTIVES, says("passes")),
      Step.up(BriefingPackage.Literals.BRIEFING__PROMISES, says("passes")),
      Step.up(BriefingPackage.Literals.BRIEFING__MESSAGES, says("passes")),
      Step.up(BriefingPackage.Literals.BRIEFING__CAMPAIGNS, says("passes")),
      Step.up(BriefingPackage.Literals.BRIEFING__KPIS, says("passes")),
      Step.down(BriefingPackage.Literals.BRIEFING__SECTIONS, says("part")),
      Step.down(BriefingPackage.Literals.SECTION__SECTIONS, says("part")),
      Step.up(BriefingPackage.Literals.SECTION__PICKS, says("shows")),
      Step.down(BriefingPackage.Literals.SECTION__CLAIMS, says("part")),
      Step.up(BriefingPackage.Literals.CLAIM__CARDS, says("rests")),
      Step.up(BriefingPackage.Literals.CLAIM__FIGURES, says("rests")),
      Step.up(BriefingPackage.Literals.CLAIM__QUOTES, says("rests")),
      Step.down(BriefingPackage.Literals.BRIEFING__DELIVERABLES, says("part")),
      Step.down(BriefingPackage.Literals.BRIEFING__MILESTONES, says("part")),
      Step.down(BriefingPackage.Literals.BRIEFING__AUDIENCE_FOCUSES, says("part")),
      Step.up(BriefingPackage.Literals.AUDIENCE_FOCUS__INSIGHTS, says("builds")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  private static Message says(String phrase) {
    return Message.of(BriefingLine.class, "line." + phrase);
  }
}
