package org.throughline.internal.briefing.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.briefing.Briefing;
import org.throughline.model.briefing.BriefingPackage;
import org.throughline.model.coherence.FindingSeverity;

/** A brief says what may be spent and by when the answer is expected. */
@Component(service = Rule.class)
public final class BudgetOrDatesMissing implements Rule<Briefing> {

  private static final RuleCard CARD = RuleCard.of(BudgetOrDatesMissing.class, "briefing.budget-or-dates-missing",
      BriefingPackage.Literals.BRIEFING, FindingSeverity.WARNING, "briefing");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Briefing subject, CheckContext context, Report report) {
    if (!BriefParts.assigns(subject)) {
      return;
    }
    List<EStructuralFeature> missing = new ArrayList<>();
    if (subject.getBudget() == null && BriefParts.isBlank(subject.getBudgetNote())) {
      missing.add(BriefingPackage.Literals.BRIEFING__BUDGET);
    }
    if (subject.getDueOn() == null && subject.getMilestones().isEmpty()
        && context.read(subject.getDeliverables()).stream().allMatch(each -> each.getDueOn() == null)) {
      missing.add(BriefingPackage.Literals.BRIEFING__DUE_ON);
    }
    if (!missing.isEmpty()) {
      report.finding(CARD.says(ModelLabel.name(subject),
          new Listed(missing.stream().map(each -> CARD.saysOf(each.getName())).toList())),
          missing.stream().map(each -> Evidence.of(subject, each)).toArray(Evidence[]::new));
    }
  }
}
