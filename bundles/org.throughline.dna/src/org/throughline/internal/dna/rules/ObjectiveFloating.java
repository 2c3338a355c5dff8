package org.throughline.internal.dna.rules;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Listed;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Objective;
import org.throughline.model.dna.ObjectiveLevel;

/**
 * Every objective comes, by what it contributes to, up to an objective of the organisation. Where a line breaks off is
 * told where it does, and at each communication objective below, because there the seam between strategy and content is;
 * not at every objective that hangs from it.
 */
@Component(service = Rule.class)
public final class ObjectiveFloating implements Rule<Objective> {

  private static final RuleCard CARD = RuleCard.of(ObjectiveFloating.class, "dna.objective-floating",
      DnaPackage.Literals.OBJECTIVE, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Objective subject, CheckContext context, Report report) {
    if (!Standing.counts(subject)) {
      return;
    }
    LineUp line = LineUp.of(subject, context);
    if (line.reached() || line.ends().isEmpty()) {
      return;
    }
    Evidence loose = Evidence.of(subject, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO);
    if (line.ends().contains(subject)) {
      report.finding(CARD.says(ModelLabel.name(subject)), loose);
    } else if (subject.getLevel() == ObjectiveLevel.COMMUNICATION) {
      report.finding(
          CARD.saysOf("above", ModelLabel.name(subject), new Listed(line.ends().stream().map(ModelLabel::name).toList())),
          Stream.concat(Stream.of(loose), line.ends().stream()
              .map(each -> Evidence.of(each, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO))).toArray(Evidence[]::new));
    }
  }

  /** The first objectives of the next higher level; those of departments and channels hang under communication. */
  @Override
  public List<Fix> fixes(Objective subject, Finding finding) {
    ObjectiveLevel level = subject.getLevel();
    int lowest = Math.min(level.ordinal() - 1, ObjectiveLevel.COMMUNICATION.ordinal());
    for (int above = lowest; above >= 0; above--) {
      ObjectiveLevel wanted = ObjectiveLevel.values()[above];
      List<Fix> fixes = Aims.offered(subject, DnaPackage.Literals.OBJECTIVE__CONTRIBUTES_TO,
          each -> each.getLevel() == wanted && isCarried(each) && !subject.getContributesTo().contains(each));
      if (!fixes.isEmpty()) {
        return fixes;
      }
    }
    return List.of();
  }

  /** Whether it is an objective of the organisation or contributes to something itself. */
  private static boolean isCarried(Objective objective) {
    return objective.getLevel() == ObjectiveLevel.ORGANISATION
        || objective.getContributesTo().stream().anyMatch(Standing::carries);
  }
}
