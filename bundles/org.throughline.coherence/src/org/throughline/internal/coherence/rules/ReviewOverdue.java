package org.throughline.internal.coherence.rules;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.throughline.coherence.Finding;
import org.throughline.coherence.spi.CheckContext;
import org.throughline.coherence.spi.Day;
import org.throughline.coherence.spi.Evidence;
import org.throughline.coherence.spi.Fix;
import org.throughline.coherence.spi.Report;
import org.throughline.coherence.spi.Rule;
import org.throughline.coherence.spi.RuleCard;
import org.throughline.core.ModelLabel;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.coherence.FindingSeverity;
import org.throughline.model.coherence.ReviewPlan;

/** A review that is planned has a date, and that date has not gone by. */
@Component(service = Rule.class)
public final class ReviewOverdue implements Rule<ReviewPlan> {

  private static final RuleCard CARD = RuleCard.of(ReviewOverdue.class, "coherence.review-overdue",
      CoherencePackage.Literals.REVIEW_PLAN, FindingSeverity.WARNING, "coherence");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void check(ReviewPlan subject, CheckContext context, Report report) {
    LocalDate next = subject.getNextOn();
    Evidence date = Evidence.of(subject, CoherencePackage.Literals.REVIEW_PLAN__NEXT_ON);
    if (next == null) {
      report.finding(CARD.saysOf("undated", ModelLabel.name(subject)), date);
    } else if (next.isBefore(context.today())) {
      report.finding(CARD.says(ModelLabel.name(subject), new Day(next)), date);
    }
  }

  @Override
  public List<Fix> fixes(ReviewPlan subject, Finding finding) {
    return List.of(Fix.of(new PlanNextReview(subject)));
  }
}
