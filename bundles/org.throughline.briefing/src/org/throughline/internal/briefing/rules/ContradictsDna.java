package org.throughline.internal.briefing.rules;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.Element;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.ConflictState;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Message;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveState;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;

/**
 * A briefing asks for nothing the organisation has given up: no dropped objective, withdrawn promise, retired
 * message; nor for two objectives whose conflict nobody has settled.
 */
@Component(service = Rule.class)
public final class ContradictsDna implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(ContradictsDna.class, "briefing.contradicts-dna",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.counts(subject)) {
      return;
    }
    for (Objective each : context.read(subject.getObjectives())) {
      gone(subject, each, each.getState() == ObjectiveState.DROPPED, DnaPackage.Literals.OBJECTIVE__STATE, report);
      conflict(subject, each, context, report);
    }
    for (Promise each : context.read(subject.getPromises())) {
      gone(subject, each, each.getState() == PromiseState.WITHDRAWN
          || each.getEndsOn() != null && each.getEndsOn().isBefore(context.today()), DnaPackage.Literals.PROMISE__STATE,
          report);
    }
    for (Message each : context.read(subject.getMessages())) {
      gone(subject, each, each.getState() == AgreementState.RETIRED
          || each.getValidUntil() != null && each.getValidUntil().isBefore(context.today()),
          DnaPackage.Literals.MESSAGE__STATE, report);
    }
  }

  private static void gone(Briefing subject, Element element, boolean gone, EAttribute state, Report report) {
    if (gone) {
      report.finding(Objects.requireNonNullElse(element.getId(), ""),
          CARD.says(ModelLabel.name(subject), new ModelLabel(element.eClass()), ModelLabel.name(element)),
          Evidence.of(element, state));
    }
  }

  private static void conflict(Briefing subject, Objective objective, CheckContext context, Report report) {
    List<GoalConflict> conflicts = context.referrers(objective, DnaPackage.Literals.GOAL_CONFLICT__OBJECTIVES).stream()
        .map(GoalConflict.class::cast).toList();
    for (GoalConflict each : context.read(conflicts)) {
      if (each.getState() == ConflictState.OPEN
          && each.getObjectives().stream().filter(subject.getObjectives()::contains).count() > 1) {
        report.finding(Objects.requireNonNullElse(each.getId(), ""),
            CARD.saysOf("conflict", ModelLabel.name(subject), ModelLabel.name(each)),
            Evidence.of(each, DnaPackage.Literals.GOAL_CONFLICT__STATE));
      }
    }
  }
}
