package org.throughline.internal.coherence.rules;

import java.time.LocalDate;
import org.throughline.core.ClientSession;
import org.throughline.core.SetFeature;
import org.throughline.model.coherence.CoherencePackage;
import org.throughline.model.coherence.ReviewPlan;
import org.throughline.testkit.OperationContractTest;
import org.throughline.testkit.TemporaryClients;

/** The operation keeps what every operation promises. */
class PlanNextReviewTest extends OperationContractTest<PlanNextReview> {

  /** A client whose first review is due, whatever day it is. */
  @Override
  protected ClientSession client(TemporaryClients clients) {
    ClientSession session = super.client(clients);
    session.run(new SetFeature(session.index().all(ReviewPlan.class).getFirst(),
        CoherencePackage.Literals.REVIEW_PLAN__NEXT_ON, LocalDate.of(2020, 1, 31)));
    session.save();
    return session;
  }

  @Override
  protected PlanNextReview operation(ClientSession session) {
    return new PlanNextReview(session.index().all(ReviewPlan.class).getFirst());
  }
}
