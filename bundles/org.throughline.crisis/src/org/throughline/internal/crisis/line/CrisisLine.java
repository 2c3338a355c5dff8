package org.throughline.internal.crisis.line;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.LineSource;
import org.throughline.core.Message;
import org.throughline.model.crisis.CrisisPackage;

/** The line through playbooks, incidents and drills. */
@Component(service = LineSource.class)
public final class CrisisLine implements LineSource {

  private static final List<Step> STEPS = List.of(
      Step.up(CrisisPackage.Literals.PLAYBOOK__PROMISES, says("protects")),
      Step.up(CrisisPackage.Literals.PLAYBOOK__TRAITS, says("faithful")),
      Step.up(CrisisPackage.Literals.PLAYBOOK__TOUCHPOINTS, says("whatToDo")),
      Step.up(CrisisPackage.Literals.PLAYBOOK__INSIGHTS, says("builds")),
      Step.down(CrisisPackage.Literals.PLAYBOOK__TRIGGERS, says("sets")),
      Step.down(CrisisPackage.Literals.PLAYBOOK__STEPS, says("part")),
      Step.down(CrisisPackage.Literals.PLAYBOOK__ESCALATION, says("part")),
      Step.down(CrisisPackage.Literals.PLAYBOOK__STATEMENTS, says("part")),
      Step.up(CrisisPackage.Literals.HOLDING_STATEMENT__MESSAGES, says("says")),
      Step.up(CrisisPackage.Literals.INCIDENT__PLAYBOOK, says("follows")),
      Step.up(CrisisPackage.Literals.INCIDENT__PROMISES, says("risk")),
      Step.down(CrisisPackage.Literals.INCIDENT__ISSUED, says("issued")),
      Step.up(CrisisPackage.Literals.ISSUED_STATEMENT__STATEMENT, says("uses")),
      Step.up(CrisisPackage.Literals.DRILL__PLAYBOOK, says("rehearses")),
      Step.down(CrisisPackage.Literals.DRILL__INJECTS, says("part")),
      Step.up(CrisisPackage.Literals.AFTER_ACTION__INCIDENT, says("back")),
      Step.up(CrisisPackage.Literals.AFTER_ACTION__DRILL, says("back")),
      Step.down(CrisisPackage.Literals.AFTER_ACTION__ACTIONS, says("learns")),
      Step.up(CrisisPackage.Literals.CRISIS_ACTION__CHANGES, says("changes")));

  @Override
  public List<Step> steps() {
    return STEPS;
  }

  private static Message says(String phrase) {
    return Message.of(CrisisLine.class, "line." + phrase);
  }
}
