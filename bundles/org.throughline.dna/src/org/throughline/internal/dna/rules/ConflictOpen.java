package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.model.Department;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.ConflictState;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Objective;

/** A conflict that people noted between objectives is settled or accepted, as long as two of them are worked for. */
@Component(service = Rule.class)
public final class ConflictOpen implements Rule<GoalConflict> {

  private static final RuleCard CARD = RuleCard.of(ConflictOpen.class, "dna.conflict-open",
      DnaPackage.Literals.GOAL_CONFLICT, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(GoalConflict subject, CheckContext context, Report report) {
    if (subject.getState() != ConflictState.OPEN) {
      return;
    }
    List<Objective> clashing =
        context.read(subject.getObjectives()).stream().filter(Standing::counts).toList();
    if (clashing.isEmpty() || clashing.size() == 1 && subject.getTraits().isEmpty()) {
      return;
    }
    Set<Department> departments = new LinkedHashSet<>();
    clashing.forEach(each -> departments.addAll(context.read(each.getDepartments())));
    List<Evidence> evidence = new ArrayList<>(List.of(Evidence.of(subject, DnaPackage.Literals.GOAL_CONFLICT__STATE)));
    clashing.forEach(each -> evidence.add(Evidence.of(each)));
    Listed objectives = new Listed(clashing.stream().map(ModelLabel::name).toList());
    List<Worded> silos = departments.stream().map(ModelLabel::name).toList();
    report.finding(silos.isEmpty() ? CARD.says(ModelLabel.name(subject), objectives)
        : CARD.saysOf("departments", ModelLabel.name(subject), objectives, new Listed(silos)),
        evidence.toArray(Evidence[]::new));
  }
}
