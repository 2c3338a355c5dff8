package org.throughline.internal.journey.line;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.journey.JourneyPackage;

/** The line through journeys and their touchpoints. */
@Component(service = LineSource.class)
public final class JourneyLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(JourneyPackage.Literals.JOURNEY_MAP__OBJECTIVES, says("serves")),
      Step.down(JourneyPackage.Literals.JOURNEY_MAP__STAGES, says("part")),
      Step.down(JourneyPackage.Literals.STAGE__TOUCHPOINTS, says("part")),
      Step.up(JourneyPackage.Literals.TOUCHPOINT__PROMISES, says("keeps")),
      Step.up(JourneyPackage.Literals.TOUCHPOINT__MESSAGES, says("says")),
      Step.up(JourneyPackage.Literals.TOUCHPOINT__KEY_QUESTIONS, says("answers")),
      Step.down(JourneyPackage.Literals.TOUCHPOINT__ACTIONS, says("possible")),
      Step.down(JourneyPackage.Literals.TOUCHPOINT__QUOTES, says("quoted")),
      Step.down(JourneyPackage.Literals.TOUCHPOINT__PAIN_POINTS, says("pain")),
      Step.down(JourneyPackage.Literals.TOUCHPOINT__INSIGHTS, says("about")),
      Step.up(JourneyPackage.Literals.PAIN_POINT__TRAITS, says("against")),
      Step.up(JourneyPackage.Literals.OPPORTUNITY__SOLVES, says("solves")),
      Step.up(JourneyPackage.Literals.OPPORTUNITY__TOUCHPOINTS, says("improves")),
      Step.up(JourneyPackage.Literals.RECOVERY__TOUCHPOINT, says("mends")),
      Step.down(JourneyPackage.Literals.RECOVERY__LED_TO, says("from")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  @Override
  public Set<EClass> hanging() {
    return Set.of(JourneyPackage.Literals.JOURNEY_MAP,
        JourneyPackage.Literals.TOUCHPOINT,
        JourneyPackage.Literals.OPPORTUNITY);
  }

  private static Message says(String phrase) {
    return Message.of(JourneyLine.class, "line." + phrase);
  }
}
