package org.throughline.internal.dna.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Grouping;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.AddElement;
import org.throughline.core.Ids;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.Direction;
import org.throughline.model.dna.DnaFactory;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.GoalConflict;
import org.throughline.model.dna.Kpi;
import org.throughline.model.dna.Objective;
import org.throughline.model.value.Quantity;

/**
 * No two departments pull the same figure in opposite directions without having talked about it. Two indicators are the
 * same figure when they have the same name, capitals aside, and the same unit; the departments are those of their
 * objectives and differ when neither set contains the other. A goal conflict that names both objectives, whatever its
 * state, shows that they talked; an open one has a rule of its own.
 *
 * <p>The finding is with the indicator that should fall, one for each that should rise.
 */
@Component(service = Rule.class)
public final class GoalsOpposed implements Rule<Kpi> {

  private static final RuleCard CARD = RuleCard.of(GoalsOpposed.class, "dna.goals-opposed", DnaPackage.Literals.KPI,
      FindingSeverity.WARNING, "dna");

  private static final Grouping<Kpi, String> RISING = new Grouping<>(DnaPackage.Literals.KPI,
      (member, context) -> member.getDirection() == Direction.HIGHER ? figure(member) : null);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Kpi subject, CheckContext context, Report report) {
    String figure = subject.getDirection() == Direction.LOWER ? figure(subject) : null;
    if (figure == null || context.count(RISING, figure) == 0
        || !(context.read(subject.eContainer()) instanceof Objective falls) || !Standing.counts(falls)) {
      return;
    }
    for (Kpi rising : context.read(context.<Kpi, String>group(RISING, figure))) {
      if (context.read(rising.eContainer()) instanceof Objective rises && Standing.counts(rises)
          && areOfOthers(falls, rises) && !isTalkedAbout(falls, rises, context)) {
        report.finding(Objects.requireNonNullElse(rising.getId(), ""),
            CARD.says(ModelLabel.name(subject), ModelLabel.name(falls), ModelLabel.name(rises)),
            Evidence.of(subject, DnaPackage.Literals.KPI__DIRECTION),
            Evidence.of(rising, DnaPackage.Literals.KPI__DIRECTION));
      }
    }
  }

  private static @Nullable String figure(Kpi kpi) {
    String name = kpi.getName();
    if (name == null || name.isBlank()) {
      return null;
    }
    Quantity quantity = kpi.getTarget() == null ? kpi.getBaseline() : kpi.getTarget();
    return name.strip().toLowerCase(Locale.ROOT) + " / " + (quantity == null ? "" : quantity.unit().name());
  }

  private static boolean areOfOthers(Objective one, Objective other) {
    return !one.getDepartments().containsAll(other.getDepartments())
        && !other.getDepartments().containsAll(one.getDepartments());
  }

  private static boolean isTalkedAbout(Objective one, Objective other, CheckContext context) {
    List<GoalConflict> conflicts = context.referrers(one, DnaPackage.Literals.GOAL_CONFLICT__OBJECTIVES).stream()
        .map(GoalConflict.class::cast).toList();
    return context.read(conflicts).stream().anyMatch(each -> each.getObjectives().contains(other));
  }

  @Override
  public List<Fix> fixes(Kpi subject, Finding finding) {
    GoalConflict conflict = DnaFactory.eINSTANCE.createGoalConflict();
    conflict.setId(Ids.fresh());
    conflict.setName(subject.getName());
    finding.evidence().forEach(each -> conflict.getObjectives().add((Objective) each.element().eContainer()));
    return List.of(Fix.called(CARD.saysOf("fix", ModelLabel.name(subject)),
        new AddElement(Aims.chapter(subject), DnaPackage.Literals.DNA_CHAPTER__CONFLICTS, conflict)));
  }
}
