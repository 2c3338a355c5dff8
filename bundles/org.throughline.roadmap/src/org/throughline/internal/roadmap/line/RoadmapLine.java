package org.throughline.internal.roadmap.line;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.roadmap.RoadmapPackage;

/** The line through pilots, training and what comes next. */
@Component(service = LineSource.class)
public final class RoadmapLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(RoadmapPackage.Literals.PILOT__OBJECTIVES, says("serves")),
      Step.up(RoadmapPackage.Literals.PILOT__OPPORTUNITIES, says("takes")),
      Step.up(RoadmapPackage.Literals.PILOT__INSIGHTS, says("builds")),
      Step.up(RoadmapPackage.Literals.PILOT__CLOSES_GAPS, says("closes")),
      Step.down(RoadmapPackage.Literals.PILOT__STAGES, says("part")),
      Step.up(RoadmapPackage.Literals.PILOT_STAGE__KPIS, says("works")),
      Step.down(RoadmapPackage.Literals.PILOT_STAGE__EXTENSIONS, says("part")),
      Step.up(RoadmapPackage.Literals.STAGE_EXTENSION__ELEMENT, says("extends")),
      Step.up(RoadmapPackage.Literals.ROADMAP_TASK__PILOT, says("belongs")),
      Step.up(RoadmapPackage.Literals.ROADMAP_TASK__CLOSES_GAPS, says("closes")),
      Step.up(RoadmapPackage.Literals.ROADMAP_TASK__CONCERNS, says("concerns")),
      Step.up(RoadmapPackage.Literals.GUIDELINE__TONE_RULES, says("explains")),
      Step.up(RoadmapPackage.Literals.GUIDELINE__CONTENT_POLICY, says("explains")),
      Step.up(RoadmapPackage.Literals.TRAINING_MODULE__TRAITS, says("teaches")),
      Step.up(RoadmapPackage.Literals.TRAINING_MODULE__GUIDELINES, says("teaches")),
      Step.up(RoadmapPackage.Literals.SESSION__TRAINING_MODULE, says("session")),
      Step.up(RoadmapPackage.Literals.EXPERIMENT__INSIGHTS, says("builds")),
      Step.down(RoadmapPackage.Literals.EXPERIMENT__BECAME_PILOT, says("grew")),
      Step.down(RoadmapPackage.Literals.ASSESSMENT__SCORES, says("part")),
      Step.up(RoadmapPackage.Literals.CULTURE_PROFILE__VALUES, says("about")),
      Step.up(RoadmapPackage.Literals.AGENDA_ITEM__SUBJECTS, says("concerns")),
      Step.up(RoadmapPackage.Literals.AGENDA_ITEM__INSIGHTS, says("concerns")),
      Step.down(RoadmapPackage.Literals.FUTURE_SCENARIO__IMPLICATIONS, says("part")),
      Step.up(RoadmapPackage.Literals.IMPLICATION__AFFECTS, says("touches")),
      Step.down(RoadmapPackage.Literals.IMPLICATION__TASKS, says("prepares")),
      Step.down(RoadmapPackage.Literals.IMPLICATION__EXPERIMENTS, says("prepares")),
      Step.down(RoadmapPackage.Literals.RISK__PLAYBOOK, says("limits")),
      Step.down(RoadmapPackage.Literals.RISK__GUIDELINES, says("limits")),
      Step.up(RoadmapPackage.Literals.GUARDIANSHIP__GUARDS, says("guards")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  @Override
  public Set<EClass> hanging() {
    return Set.of(RoadmapPackage.Literals.PILOT);
  }

  private static Message says(String phrase) {
    return Message.of(RoadmapLine.class, "line." + phrase);
  }
}
