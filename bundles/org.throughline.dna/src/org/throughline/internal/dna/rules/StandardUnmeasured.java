package org.throughline.internal.dna.rules;

import java.time.Instant;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.Worded;
import org.throughline.core.practice.PracticeState;
import org.throughline.core.practice.StandardPractice;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.AgreementState;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Measurement;
import org.throughline.model.dna.Promise;
import org.throughline.model.dna.PromiseState;
import org.throughline.model.dna.ServiceStandard;

/**
 * What was promised in figures is measured, not too long ago, and in a way that can be compared. What is still a draft,
 * promise and standard alike, was not promised to anybody yet.
 */
@Component(service = Rule.class)
public final class StandardUnmeasured implements Rule<ServiceStandard> {

  private static final RuleCard CARD = RuleCard.of(StandardUnmeasured.class, "dna.standard-unmeasured",
      DnaPackage.Literals.SERVICE_STANDARD, FindingSeverity.WARNING, "dna");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ServiceStandard subject, CheckContext context, Report report) {
    if (!Practice.counts(subject, context) || !isMade(subject)) {
      return;
    }
    StandardPractice practice = Practice.of(subject, context);
    Worded promise = ModelLabel.name(subject.eContainer());
    Evidence measurements = Evidence.of(subject, DnaPackage.Literals.SERVICE_STANDARD__MEASUREMENTS);
    if (practice.state() == PracticeState.NOT_COMPARABLE) {
      practice.unheld().ifPresent(reason ->
          report.finding(CARD.saysOf("incomparable", ModelLabel.name(subject), promise, reason), measurements));
    } else if (practice.outdated()) {
      Measurement last = practice.measurement().orElseThrow();
      Instant end = last.getPeriodEnd() == null ? last.getPeriodStart() : last.getPeriodEnd();
      report.finding(CARD.saysOf("outdated", ModelLabel.name(subject), promise,
          new Day(end.atZone(Practice.zone(context)).toLocalDate())), measurements, Evidence.of(last));
    } else if (practice.state() == PracticeState.UNMEASURED) {
      report.finding(CARD.says(ModelLabel.name(subject), promise), measurements);
    }
  }

  private static boolean isMade(ServiceStandard standard) {
    return standard.getState() == AgreementState.ADOPTED
        || standard.eContainer() instanceof Promise promise && promise.getState() != PromiseState.DRAFT;
  }
}
