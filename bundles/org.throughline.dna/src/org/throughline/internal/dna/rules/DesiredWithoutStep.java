package org.throughline.internal.dna.rules;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaHorizon;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.Trait;
import org.throughline.model.roadmap.RoadmapPackage;
import org.throughline.model.roadmap.RoadmapTask;
import org.throughline.model.roadmap.TaskState;

/**
 * Towards a trait that is wanted, or wanted stronger than it is, somebody works: an objective expresses it, or a task of
 * the roadmap is about it.
 */
@Component(service = Rule.class)
public final class DesiredWithoutStep implements Rule<Trait> {

  private static final RuleCard CARD = RuleCard.of(DesiredWithoutStep.class, "dna.desired-without-step",
      DnaPackage.Literals.TRAIT, FindingSeverity.WARNING, "dna");
  private static final int OFFERED = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Trait subject, CheckContext context, Report report) {
    boolean wanted = subject.getHorizon() == DnaHorizon.DESIRED;
    if (!Standing.counts(subject.getState()) || !wanted && !isToGrow(subject) || isWorkedFor(subject, context)) {
      return;
    }
    if (isToGrow(subject)) {
      report.finding(CARD.saysOf("grow", ModelLabel.name(subject), subject.getStrengthToday(),
          subject.getStrengthDesired()), Evidence.of(subject, DnaPackage.Literals.TRAIT__STRENGTH_TODAY),
          Evidence.of(subject, DnaPackage.Literals.TRAIT__STRENGTH_DESIRED));
    } else {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, DnaPackage.Literals.TRAIT__HORIZON));
    }
  }

  private static boolean isToGrow(Trait trait) {
    Integer today = trait.getStrengthToday();
    Integer desired = trait.getStrengthDesired();
    return today != null && desired != null && today < desired;
  }

  private static boolean isWorkedFor(Trait trait, CheckContext context) {
    List<Objective> objectives = context.referrers(trait, DnaPackage.Literals.OBJECTIVE__EXPRESSES).stream()
        .map(Objective.class::cast).toList();
    List<RoadmapTask> tasks = context.referrers(trait, RoadmapPackage.Literals.ROADMAP_TASK__CONCERNS).stream()
        .map(RoadmapTask.class::cast).toList();
    return context.read(objectives).stream().anyMatch(Standing::counts)
        || context.read(tasks).stream().anyMatch(each -> each.getState() != TaskState.DROPPED);
  }

  /** An objective that a promise with the trait serves can express it too. */
  @Override
  public List<Fix> fixes(Trait subject, Finding finding) {
    List<Fix> fixes = new ArrayList<>();
    Aims.chapter(subject).getPromises().stream().filter(promise -> promise.getExpresses().contains(subject))
        .flatMap(promise -> promise.getServes().stream()).filter(Standing::counts).distinct().limit(OFFERED)
        .forEach(each -> fixes.add(Fix.linking(label(each, subject), each, DnaPackage.Literals.OBJECTIVE__EXPRESSES,
            subject)));
    return fixes;
  }

  private static Message label(Objective objective, Trait trait) {
    return CARD.saysOf("fix", ModelLabel.name(objective), ModelLabel.name(trait));
  }
}
