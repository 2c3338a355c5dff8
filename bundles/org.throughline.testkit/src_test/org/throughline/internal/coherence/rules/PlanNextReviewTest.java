package org.throughline.internal.coherence.rules;

import org.throughline.core.ClientSession;
import org.throughline.model.coherence.ReviewPlan;
import org.throughline.testkit.OperationContractTest;

/** The operation keeps what every operation promises. */
class PlanNextReviewTest extends OperationContractTest<PlanNextReview> {

  @Override
  protected PlanNextReview operation(ClientSession session) {
    return new PlanNextReview(session.index().all(ReviewPlan.class).getFirst());
  }
}
