package org.throughline.internal.coherence.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.throughline.core.Edit;
import org.throughline.core.Message;
import org.throughline.core.ModelLabel;
import org.throughline.core.Operation;
import org.throughline.model.coherence.ReviewPlan;

/**
 * Plans the next review on the first day of its rhythm after today.
 *
 * @param plan which
 */
public record PlanNextReview(ReviewPlan plan) implements Operation {

  @Override
  public Message label() {
    return Message.of(PlanNextReview.class, "operation.plan-review", ModelLabel.name(plan));
  }

  @Override
  public void apply(Edit edit) {
    LocalDate today = MarkReviewed.today(edit);
    plan.setNextOn(Rhythm.next(Objects.requireNonNullElse(plan.getNextOn(), today), plan.getRhythm(), today));
  }
}
