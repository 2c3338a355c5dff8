package org.throughline.internal.dna.rules;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.core.SetFeature;
import org.throughline.dna.ledger.HoursAgainstStandard;
import org.throughline.dna.ledger.HoursAgainstStandard.Outcome;
import org.throughline.model.ModelPackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.CountedHours;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.ServiceStandard;

/** A standard that counts every hour can be kept in the opening hours of its channel, see {@link HoursAgainstStandard}. */
@Component(service = Rule.class)
public final class StandardBeyondHours implements Rule<ServiceStandard> {

  private static final RuleCard CARD = RuleCard.of(StandardBeyondHours.class, "dna.standard-beyond-hours",
      DnaPackage.Literals.SERVICE_STANDARD, FindingSeverity.ERROR, "dna");
  private static final int PERCENT = 100;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ServiceStandard subject, CheckContext context, Report report) {
    if (!Practice.counts(subject, context)) {
      return;
    }
    HoursAgainstStandard.of(subject, Practice.channel(subject, context), context.today(), Practice.zone(context))
        .filter(each -> each.outcome() == Outcome.CANNOT_BE_KEPT).ifPresent(each -> {
          Practice.Wait promised = new Practice.Wait(each.threshold());
          boolean never = each.lateShare() >= 1;
          report.finding(never ? CARD.saysOf("never", ModelLabel.name(subject), promised, ModelLabel.name(each.channel()))
              : CARD.says(ModelLabel.name(subject), promised, ModelLabel.name(each.channel()),
                  new Practice.Wait(each.worstWait()), Math.round(each.lateShare() * PERCENT)),
              Evidence.of(subject, DnaPackage.Literals.SERVICE_STANDARD__THRESHOLD),
              Evidence.of(each.channel(), ModelPackage.Literals.CHANNEL__OPENING_HOURS));
        });
  }

  @Override
  public List<Fix> fixes(ServiceStandard subject, Finding finding) {
    return List.of(Fix.called(CARD.saysOf("fix", ModelLabel.name(subject)),
        new SetFeature(subject, DnaPackage.Literals.SERVICE_STANDARD__HOURS, CountedHours.OFFICE)));
  }
}
