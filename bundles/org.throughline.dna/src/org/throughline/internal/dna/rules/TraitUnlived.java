package org.throughline.internal.dna.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.Trait;

/**
 * At least one department knows what a trait asks of it: a behaviour names it, or it works for a promise or an objective
 * that expresses the trait. A behaviour meant for everybody says nothing to anybody in particular.
 */
@Component(service = Rule.class)
public final class TraitUnlived implements Rule<Trait> {

  private static final RuleCard CARD = RuleCard.of(TraitUnlived.class, "dna.trait-unlived", DnaPackage.Literals.TRAIT,
      FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Trait subject, CheckContext context, Report report) {
    if (Standing.counts(subject.getState()) && !isInBehaviour(subject, context) && !isInPromise(subject, context)
        && !isInObjective(subject, context)) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, DnaPackage.Literals.TRAIT__BEHAVIOURS));
    }
  }

  private static boolean isInBehaviour(Trait trait, CheckContext context) {
    return context.read(trait.getBehaviours()).stream().anyMatch(each -> !each.getDepartments().isEmpty());
  }

  private static boolean isInPromise(Trait trait, CheckContext context) {
    return context.referrers(trait, DnaPackage.Literals.PROMISE__EXPRESSES).stream().map(Promise.class::cast)
        .anyMatch(each -> {
          Promise promise = context.read(each);
          return Standing.counts(promise, context)
              && (!promise.getDepartments().isEmpty() || hasStandardWithDepartment(promise, context));
        });
  }

  private static boolean hasStandardWithDepartment(Promise promise, CheckContext context) {
    return context.read(promise.getStandards()).stream().anyMatch(each -> each.getDepartment() != null);
  }

  private static boolean isInObjective(Trait trait, CheckContext context) {
    List<Objective> objectives = context.referrers(trait, DnaPackage.Literals.OBJECTIVE__EXPRESSES).stream()
        .map(Objective.class::cast).toList();
    return context.read(objectives).stream()
        .anyMatch(each -> Standing.counts(each) && !each.getDepartments().isEmpty());
  }
}
