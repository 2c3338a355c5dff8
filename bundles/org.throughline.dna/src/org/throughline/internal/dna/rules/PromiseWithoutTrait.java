package org.throughline.internal.dna.rules;

import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Promise;

/** A promise expresses a trait of the DNA; without one any competitor could make it. */
@Component(service = Rule.class)
public final class PromiseWithoutTrait implements Rule<Promise> {

  private static final RuleCard CARD = RuleCard.of(PromiseWithoutTrait.class, "dna.promise-without-trait",
      DnaPackage.Literals.PROMISE, FindingSeverity.HINT, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Promise subject, CheckContext context, Report report) {
    if (Standing.counts(subject, context)
        && context.read(subject.getExpresses()).stream().noneMatch(each -> Standing.counts(each.getState()))) {
      report.finding(CARD.says(ModelLabel.name(subject)), Evidence.of(subject, DnaPackage.Literals.PROMISE__EXPRESSES));
    }
  }
}
