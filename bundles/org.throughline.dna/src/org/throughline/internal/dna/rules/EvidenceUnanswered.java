package org.throughline.internal.dna.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.dna.message.EvidenceCheck;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.dna.DnaPackage;
import org.throughline.model.dna.Evidence;

/**
 * What was seen in practice and does not fit gets an answer: something is done, or it is written down what was said about
 * it. The parameter {@code days} says within how many days; 30 unless the client decided otherwise.
 */
@Component(service = Rule.class)
public final class EvidenceUnanswered implements Rule<Evidence> {

  private static final RuleCard CARD = RuleCard.of(EvidenceUnanswered.class, "dna.evidence-unanswered",
      DnaPackage.Literals.EVIDENCE, FindingSeverity.WARNING, "dna");
  private static final BigDecimal DAYS = BigDecimal.valueOf(30);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(Evidence subject, CheckContext context, Report report) {
    Instant seen = subject.getObservedAt();
    if (seen == null || !EvidenceCheck.isOpen(subject)) {
      return;
    }
    LocalDate day = seen.atZone(Practice.zone(context)).toLocalDate();
    long days = ChronoUnit.DAYS.between(day, context.today());
    if (days >= context.parameter("days", DAYS).longValue()) {
      report.finding(CARD.says(ModelLabel.name(subject), new Day(day), days),
          org.throughline.coherence.spi.Evidence.of(subject, DnaPackage.Literals.EVIDENCE__OBSERVED_AT),
          org.throughline.coherence.spi.Evidence.of(subject, DnaPackage.Literals.EVIDENCE__STATE));
    }
  }
}
