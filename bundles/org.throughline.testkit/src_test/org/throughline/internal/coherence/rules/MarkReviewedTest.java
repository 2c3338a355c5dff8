package org.throughline.internal.coherence.rules;

import org.throughline.core.ClientSession;
import org.throughline.testkit.OperationContractTest;

/** The operation keeps what every operation promises. */
class MarkReviewedTest extends OperationContractTest<MarkReviewed> {

  @Override
  protected MarkReviewed operation(ClientSession session) {
    return new MarkReviewed(session.client().getOrganisation());
  }
}
