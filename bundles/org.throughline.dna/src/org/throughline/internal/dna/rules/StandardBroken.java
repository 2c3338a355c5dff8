package org.throughline.internal.dna.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.core.practice.Amount;
import org.throughline.core.practice.Comparison.Held;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.core.practice.Terms;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.ServiceStandard;

/** What was measured last is not worse than what was promised. */
@Component(service = Rule.class)
public final class StandardBroken implements Rule<ServiceStandard> {

  private static final RuleCard CARD = RuleCard.of(StandardBroken.class, "dna.standard-broken",
      DnaPackage.Literals.SERVICE_STANDARD, FindingSeverity.ERROR, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ServiceStandard subject, CheckContext context, Report report) {
    if (!Practice.counts(subject, context)) {
      return;
    }
    StandardPractice practice = Practice.of(subject, context);
    if (practice.state() == PracticeState.BROKEN) {
      Terms terms = practice.terms().orElseThrow();
      Measurement measured = practice.measurement().orElseThrow();
      report.finding(message(subject, terms, practice.held().orElseThrow()),
          Evidence.of(subject, DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD),
          Evidence.of(measured, terms.isShare() ? DnaPackage.Literals.MEASUREMENT__SHARE_WITHIN
              : DnaPackage.Literals.MEASUREMENT__VALUE));
    }
  }

  private static Message message(ServiceStandard standard, Terms terms, Held held) {
    List<Worded> names = List.of(ModelLabel.name(standard), ModelLabel.name(standard.eContainer()));
    Amount promise = new Amount(held.promise(), terms.hours());
    Amount practice = new Amount(held.practice(), terms.hours());
    return terms.isShare()
        ? CARD.saysOf("share", names.get(0), names.get(1), promise, practice, new Amount(terms.threshold(), terms.hours()))
        : CARD.says(names.get(0), names.get(1), promise, practice);
  }
}
